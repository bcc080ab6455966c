package io.github.ream.topic.lda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/** Jobs over an RDD of one element per partition. */
final class BlockJobs {
  /** Up to this many partitions the driver adds up results itself. */
  private static final int FLAT = 16;

  private final SparkContext context;

  BlockJobs(SparkContext context) {
    this.context = context;
  }

  private static final class Only<T>
      extends AbstractFunction2<TaskContext, scala.collection.Iterator<T>, T>
      implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public T apply(TaskContext context, scala.collection.Iterator<T> elements) {
      return elements.next();
    }
  }

  /** Hands over each partition's element as it is ready, one at a time. */
  <T> void run(BlockRDD<T> parts, Consumer<? super T> receiver) {
    List<Object> all = new ArrayList<>();
    for (int p = 0; p < parts.getNumPartitions(); p++) {
      all.add(p);
    }
    ClassTag<T> tag = ClassTag$.MODULE$.apply(Object.class);
    context.runJob(
        parts,
        new Only<T>(),
        CollectionConverters.asScala(all).toSeq(),
        new AbstractFunction2<Object, T, BoxedUnit>() {
          @Override
          public BoxedUnit apply(Object partition, T part) {
            receiver.accept(part);
            return BoxedUnit.UNIT;
          }
        },
        tag);
  }

  /** Adds the parts to the driver's tables as they come in, by way of others if they are many. */
  PassScore sum(BlockRDD<SweepResult> parts, int[] counts, int[] above) {
    if (parts.getNumPartitions() > FLAT) {
      SweepResult all = parts.toJavaRDD().treeReduce(SweepResult::plus, 2);
      all.addTo(counts, above);
      return all.score;
    }
    PassScore[] score = {PassScore.NONE};
    run(
        parts,
        part -> {
          part.addTo(counts, above);
          score[0] = score[0].plus(part.score);
        });
    return score[0];
  }
}
