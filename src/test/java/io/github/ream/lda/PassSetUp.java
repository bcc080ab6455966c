package io.github.ream.lda;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Times the set-up of passes over documents in an RDD: passes that do next to nothing, made by
 * {@link BlockRDD} and {@link BlockJobs} and by Spark's own {@code zipPartitions} and {@code
 * collect}. Each pass stores its state, cuts the lineage and gives the driver one number per
 * partition, as {@link DistributedCorpus} does.
 *
 * <p>{@code jobs/bench-lda passes=50} runs it. It prints CPU milliseconds of the whole process per
 * pass, by turns: first those of a JVM that has made no pass, then warmer ones.
 */
public final class PassSetUp {
  private static final int PARTITIONS = 2;
  private static final int ROUNDS = 5;

  private PassSetUp() {}

  /** Prints the times of so many passes made in each way. */
  public static void run(int passes) throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[" + PARTITIONS + "]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
      JavaRDD<int[]> documents =
          context
              .parallelize(
                  IntStream.range(0, PARTITIONS).mapToObj(p -> new int[] {p}).toList(), PARTITIONS)
              .persist(StorageLevel.MEMORY_AND_DISK());
      documents.count();
      for (int round = 0; round < ROUNDS; round++) {
        measure("BlockRDD", round, passes, () -> byBlocks(context, documents, passes));
        measure("zipPartitions", round, passes, () -> byZipping(context, documents, passes));
      }
    }
  }

  private static void measure(String what, int round, int passes, IntSupplier work) {
    long from = cpuNanos();
    int sum = work.getAsInt();
    System.out.printf(
        Locale.ROOT,
        "%-14s round %d: %6.2f CPU ms a pass (sum %d)%n",
        what,
        round,
        (cpuNanos() - from) / 1e6 / passes,
        sum);
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static int[] next(int[] document, int[] state) {
    return new int[] {document[0] + state[0]};
  }

  private static int byBlocks(JavaSparkContext context, JavaRDD<int[]> documents, int passes) {
    BlockJobs jobs = new BlockJobs(context.sc());
    int[] sum = {0};
    BlockRDD<int[]> state = kept(BlockRDD.of(documents.rdd(), int[].class, d -> d));
    for (int pass = 0; pass < passes; pass++) {
      BlockRDD<int[]> before = state;
      state = kept(BlockRDD.of(documents.rdd(), before, int[].class, PassSetUp::next));
      jobs.elements(
              BlockRDD.of(
                  documents.rdd(), before, state, int[].class, (d, last, now) -> next(now, last)))
          .forEach(part -> sum[0] += part[0]);
      context.sc().unpersistRDD(before.id(), false);
    }
    context.sc().unpersistRDD(state.id(), false);
    return sum[0];
  }

  private static BlockRDD<int[]> kept(BlockRDD<int[]> state) {
    state.persist(StorageLevel.MEMORY_AND_DISK());
    state.localCheckpoint();
    return state;
  }

  private static int byZipping(JavaSparkContext context, JavaRDD<int[]> documents, int passes) {
    int sum = 0;
    JavaRDD<int[]> state = kept(documents.map(d -> d));
    for (int pass = 0; pass < passes; pass++) {
      JavaRDD<int[]> before = state;
      state =
          kept(
              documents.zipPartitions(
                  before,
                  (d, last) -> Collections.singletonList(next(d.next(), last.next())).iterator()));
      List<int[]> parts =
          documents
              .zipPartitions(before, (d, last) -> Arrays.asList(d.next(), last.next()).iterator())
              .zipPartitions(
                  state,
                  (both, now) -> {
                    both.next();
                    int[] last = both.next();
                    return Collections.singletonList(next(now.next(), last)).iterator();
                  })
              .collect();
      for (int[] part : parts) {
        sum += part[0];
      }
      context.sc().unpersistRDD(before.rdd().id(), false);
    }
    context.sc().unpersistRDD(state.rdd().id(), false);
    return sum;
  }

  private static JavaRDD<int[]> kept(JavaRDD<int[]> state) {
    state.persist(StorageLevel.MEMORY_AND_DISK());
    state.rdd().localCheckpoint();
    return state;
  }
}
