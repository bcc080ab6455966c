package io.github.ream.lda;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.rdd.RDD;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Spark jobs that return one result per partition, without a closure to clean. To clean a closure
 * Spark reads the bytecode of its largest classes, which costs most the first time in a JVM:
 * without it, and without types read by the SQL parser, a first fit took 1.0 second less
 * (docs/lda-experiments.md). {@link BlockRDD} says what both save in a warm pass.
 */
final class BlockJobs {
  /** For at most this many partitions the driver adds up the results itself. */
  private static final int FLAT = 16;

  private final SparkContext context;

  BlockJobs(SparkContext context) {
    this.context = context;
  }

  /** Makes the result of a partition from its elements. */
  interface Work<E, T> extends Serializable {
    T apply(Iterator<E> elements);
  }

  private static final class Task<E, T>
      extends AbstractFunction2<TaskContext, scala.collection.Iterator<E>, T>
      implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Work<E, T> work;

    Task(Work<E, T> work) {
      this.work = work;
    }

    @Override
    public T apply(TaskContext context, scala.collection.Iterator<E> elements) {
      return work.apply(CollectionConverters.asJava(elements));
    }
  }

  /** The results of all partitions, in their order. */
  <E, T> List<T> results(RDD<E> rows, Work<E, T> work) {
    TreeMap<Integer, T> results = new TreeMap<>();
    run(rows, work, results::put);
    return List.copyOf(results.values());
  }

  /** Gives the receiver each partition's element as soon as it is ready, one at a time. */
  <T> void run(BlockRDD<T> parts, Consumer<? super T> receiver) {
    run(parts, Iterator<T>::next, (partition, part) -> receiver.accept(part));
  }

  private <E, T> void run(RDD<E> rows, Work<E, T> work, BiConsumer<Integer, ? super T> receiver) {
    List<Object> all =
        IntStream.range(0, rows.getNumPartitions()).<Object>mapToObj(p -> p).toList();
    ClassTag<T> tag = ClassTag$.MODULE$.apply(Object.class);
    context.runJob(
        rows,
        new Task<>(work),
        CollectionConverters.asScala(all).toSeq(),
        new AbstractFunction2<Object, T, BoxedUnit>() {
          @Override
          public BoxedUnit apply(Object partition, T part) {
            receiver.accept((Integer) partition, part);
            return BoxedUnit.UNIT;
          }
        },
        tag);
  }

  /**
   * Adds the parts to the driver's tables as they come in. Executors add them up first if there are
   * many.
   */
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
