package io.github.ream.lda;

import java.io.Serializable;
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
 * partition. A fit runs up to a hundred passes, so a pass must be cheap to set up. This class needs
 * one RDD and no closure to clean where {@code zipPartitions} needs several RDDs. Setting up a warm
 * pass takes 15 CPU milliseconds by it and {@link BlockJobs}, 30 by {@code zipPartitions} and
 * {@code collect} ({@code jobs/bench-lda passes=50}): of 50 passes 0.75 of about 11 CPU seconds of
 * a fit to 19,000 abstracts (docs/lda-experiments.md).
 */
final class BlockRDD<T> extends RDD<T> {
  private static final long serialVersionUID = 1L;

  /** Makes an element from the parent's. */
  interface Step<A, T> extends Serializable {
    T apply(A element);
  }

  /** Makes an element from those of two parents. */
  interface Step2<A, B, T> extends Serializable {
    T apply(A first, B second);
  }

  /** Makes an element from those of three parents. */
  interface Step3<A, B, C, T> extends Serializable {
    T apply(A first, B second, C third);
  }

  /** Makes an element from those of all parents, which stand in the parents' order. */
  private interface AnyStep<T> extends Serializable {
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
  private AnyStep<T> step;

  private BlockRDD(List<RDD<?>> parents, Class<T> type, AnyStep<T> step) {
    super(
        parents.get(0).sparkContext(),
        CollectionConverters.asScala(dependencies(parents)).toSeq(),
        ClassTag$.MODULE$.apply(type));
    this.parents = new ArrayList<>(parents);
    this.step = step;
  }

  @SuppressWarnings("unchecked") // The element is one of the parent's.
  static <A, T> BlockRDD<T> of(RDD<A> parent, Class<T> type, Step<A, T> step) {
    return new BlockRDD<>(List.of(parent), type, of -> step.apply((A) of.get(0)));
  }

  @SuppressWarnings("unchecked") // The elements are those of the parents.
  static <A, B, T> BlockRDD<T> of(RDD<A> first, RDD<B> second, Class<T> type, Step2<A, B, T> step) {
    return new BlockRDD<>(
        List.of(first, second), type, of -> step.apply((A) of.get(0), (B) of.get(1)));
  }

  @SuppressWarnings("unchecked") // The elements are those of the parents.
  static <A, B, C, T> BlockRDD<T> of(
      RDD<A> first, RDD<B> second, RDD<C> third, Class<T> type, Step3<A, B, C, T> step) {
    return new BlockRDD<>(
        List.of(first, second, third),
        type,
        of -> step.apply((A) of.get(0), (B) of.get(1), (C) of.get(2)));
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
