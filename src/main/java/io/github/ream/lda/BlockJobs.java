package io.github.ream.lda;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Spark jobs over blocks of documents, without a closure to clean. To clean a closure Spark reads
 * the bytecode of its largest classes, which costs most the first time in a JVM: without it, and
 * without types read by the SQL parser, a first fit took 1.0 second less (docs/lda-experiments.md).
 * {@link BlockRDD} says what both save in a warm pass.
 */
final class BlockJobs {
  private static final int TREE_DEPTH = 2;

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

  /** The elements of all partitions, in their order. */
  <T> List<T> elements(BlockRDD<T> parts) {
    return results(parts, Iterator<T>::next);
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
   * Adds up the sizes of all partitions on executors, so that one comes to the driver.
   *
   * @param none the size of no document
   */
  CorpusSize size(BlockRDD<CorpusSize> parts, CorpusSize none) {
    Plus plus = new Plus();
    return parts.treeAggregate(
        none, plus, plus, TREE_DEPTH, true, ClassTag$.MODULE$.apply(CorpusSize.class));
  }

  private static final class Plus extends AbstractFunction2<CorpusSize, CorpusSize, CorpusSize>
      implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public CorpusSize apply(CorpusSize sum, CorpusSize part) {
      return sum.plus(part);
    }
  }

  /**
   * Adds up the results of all partitions range by range, each range in a task, so that the driver
   * receives one result per range, however many partitions there are.
   *
   * @param parts results by range of terms
   * @param bins the length of the histogram of topic counts
   */
  List<SweepResult> sums(BlockRDD<SweepResult[]> parts, TermRanges ranges, int bins) {
    JavaRDD<Tuple2<Integer, SweepResult>> shuffled =
        parts
            .toJavaRDD()
            .flatMapToPair(BlockJobs::byRange)
            .partitionBy(new HashPartitioner(ranges.size()))
            .rdd()
            .toJavaRDD();
    List<SweepResult> sums = results(shuffled.rdd(), pieces -> sum(ranges, bins, pieces));
    // Until then the files of each pass would lie on the executors' disks to the end of the fit.
    shuffled.rdd().cleanShuffleDependencies(false);
    return sums;
  }

  /** The number of a range is its hash and so its partition. What holds nothing does not travel. */
  private static Iterator<Tuple2<Integer, SweepResult>> byRange(SweepResult[] results) {
    return IntStream.range(0, results.length)
        .filter(range -> range == 0 || results[range].cells().entries() > 0)
        .mapToObj(range -> new Tuple2<>(range, results[range]))
        .iterator();
  }

  /** The sum of the pieces of one range, which are read one by one. */
  private static SweepResult sum(
      TermRanges ranges, int bins, Iterator<Tuple2<Integer, SweepResult>> pieces) {
    int[] cells = new int[0];
    int[] above = new int[0];
    int from = 0;
    PassScore score = PassScore.NONE;
    while (pieces.hasNext()) {
      Tuple2<Integer, SweepResult> piece = pieces.next();
      if (cells.length == 0) {
        from = ranges.from(piece._1());
        cells = new int[ranges.cells(piece._1())];
      }
      SweepResult result = piece._2();
      result.cells().addTo(cells, from);
      if (result.documentsAbove() != null) {
        above = above.length == 0 ? new int[bins] : above;
        result.documentsAbove().addTo(above);
      }
      score = score.plus(result.score());
    }
    return new SweepResult(PackedCells.of(cells, from), PackedCells.of(above), score);
  }
}
