package io.github.ream.lda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.Dependency;
import org.apache.spark.OneToOneDependency;
import org.apache.spark.Partition;
import org.apache.spark.TaskContext;
import org.apache.spark.rdd.RDD;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * An RDD with one element per partition, made from the elements that its parents have in the same
 * partition. A fit runs a hundred passes, so a pass must be cheap to set up. This class needs one
 * RDD and no closure to clean where {@code zipPartitions} needs several RDDs: of a warm fit's 12.5
 * CPU seconds, 1.6 were saved by it and by packed tables (docs/lda-experiments.md).
 */
final class BlockRDD<T> extends RDD<T> {
  private static final long serialVersionUID = 1L;

  /** Makes an element from the elements of the parents, given in the order of the parents. */
  interface Step<T> extends java.io.Serializable {
    T apply(List<Object> elements);
  }

  private record Slice(int index, List<Partition> parents) implements Partition {
    private static final long serialVersionUID = 1L;

    @Override
    public int hashCode() {
      return index;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }

  // Null once the lineage is cut: then nothing is computed from the parents.
  private List<RDD<?>> parents;
  private Step<T> step;

  BlockRDD(List<RDD<?>> parents, Class<T> type, Step<T> step) {
    super(
        parents.get(0).sparkContext(),
        CollectionConverters.asScala(dependencies(parents)).toSeq(),
        ClassTag$.MODULE$.apply(type));
    this.parents = new ArrayList<>(parents);
    this.step = step;
  }

  private static List<Dependency<?>> dependencies(List<RDD<?>> parents) {
    List<Dependency<?>> dependencies = new ArrayList<>();
    parents.forEach(parent -> dependencies.add(new OneToOneDependency<>(parent)));
    return dependencies;
  }

  @Override
  public scala.collection.Iterator<T> compute(Partition split, TaskContext context) {
    Slice slice = (Slice) split;
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < parents.size(); i++) {
      elements.add(parents.get(i).iterator(slice.parents().get(i), context).next());
    }
    return CollectionConverters.asScala(Collections.singletonList(step.apply(elements)).iterator());
  }

  @Override
  public Partition[] getPartitions() {
    Partition[] partitions = new Partition[parents.get(0).getNumPartitions()];
    for (int p = 0; p < partitions.length; p++) {
      List<Partition> slices = new ArrayList<>();
      for (RDD<?> parent : parents) {
        slices.add(parent.partitions()[p]);
      }
      partitions[p] = new Slice(p, slices);
    }
    return partitions;
  }

  @Override
  public void clearDependencies() {
    super.clearDependencies();
    parents = null;
    step = null;
  }
}
