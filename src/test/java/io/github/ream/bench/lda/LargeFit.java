package io.github.ream.bench.lda;

import io.github.ream.lda.CollapsedLDA;
import io.github.ream.lda.LDATraining;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One fit to generated documents, to see what a large corpus takes. The documents are made where
 * they are packed and kept nowhere else: 60 to 112 tokens each, 86 on average, from one to three of
 * 500 topics and a background, all with terms of log-uniform rank.
 *
 * <p>Options: {@code documents=583000 terms=100000 k=500 sweeps=4 finishing=1 cores=2
 * resident=true}, and for a fit by jobs {@code partitions=512}. A fit by jobs also prints what its
 * tasks sent, by Spark's own metrics.
 */
final class LargeFit {
  private static final int TOPICS = 500;
  private static final StructType ROW =
      new StructType()
          .add("paper_id", DataTypes.StringType)
          .add("counts", SQLDataTypes.VectorType());

  private LargeFit() {}

  static void run(Map<String, String> options) throws IOException {
    int documents = Integer.parseInt(options.get("documents"));
    int terms = Integer.parseInt(options.getOrDefault("terms", "100000"));
    int topics = Integer.parseInt(options.get("k").split(",", -1)[0]);
    boolean resident = Boolean.parseBoolean(options.getOrDefault("resident", "true"));
    int cores = Integer.parseInt(options.get("cores"));
    String partitions = options.getOrDefault("partitions", Integer.toString(cores));
    System.setProperty("spark.default.parallelism", partitions);
    try (SparkSession session = SparkTrainers.session(cores)) {
      Dataset<Row> rows =
          session
              .range(documents)
              .map((MapFunction<Long, Row>) id -> document(id, terms), Encoders.row(ROW));
      CollapsedLDA lda =
          new CollapsedLDA()
              .setK(topics)
              .setMaxIter(Integer.parseInt(options.getOrDefault("sweeps", "4")))
              .setFinishingIter(Integer.parseInt(options.getOrDefault("finishing", "1")))
              .setFeaturesCol("counts")
              .setDocumentCol("paper_id");
      if (!resident) {
        lda.setMaxResidentTokens(0);
      }
      Traffic traffic = new Traffic();
      session.sparkContext().addSparkListener(traffic);
      Stopwatch watch = new Stopwatch();
      LDATraining training = lda.train(rows);
      watch.stop();
      System.out.printf(
          "%,d documents, %,.0f tokens, %,d terms, %d topics, %s: %d sweeps (those over parts"
              + " included) and %d finishing passes in %.0f CPU s, %.0f wall s; peak resident set"
              + " %,d MB, peak heap %,d of %,d MB%n",
          documents,
          tokens(documents),
          terms,
          topics,
          tokens(documents) <= (long) lda.getOrDefault(lda.maxResidentTokens())
              ? "threads"
              : "jobs",
          training.sweeps(),
          training.finishingPasses(),
          watch.cpuSeconds,
          watch.wallSeconds,
          watch.peakMegabytes,
          peakHeap(),
          Runtime.getRuntime().maxMemory() >> 20);
      traffic.print(partitions);
    }
  }

  /** What tasks sent to the driver and to each other. */
  private static final class Traffic extends SparkListener {
    private final Set<Integer> jobs = new HashSet<>();
    private long tasks;
    private long toDriver;
    private long largest;
    private long shuffled;
    private long cpuNanos;

    @Override
    public synchronized void onJobStart(SparkListenerJobStart start) {
      jobs.add(start.jobId());
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
      TaskMetrics metrics = end.taskMetrics();
      tasks++;
      toDriver += metrics.resultSize();
      largest = Math.max(largest, metrics.resultSize());
      shuffled += metrics.shuffleWriteMetrics().bytesWritten();
      cpuNanos += metrics.executorCpuTime();
    }

    synchronized void print(String partitions) {
      System.out.printf(
          Locale.ROOT,
          "%s partitions: %d jobs, %,d tasks with %.1f CPU s; a job sends the driver %,.0f kB (the"
              + " largest result %,d kB) and shuffles %,.0f kB%n",
          partitions,
          jobs.size(),
          tasks,
          cpuNanos / 1e9,
          toDriver / 1e3 / jobs.size(),
          largest / 1_000,
          shuffled / 1e3 / jobs.size());
    }
  }

  private static double tokens(int documents) {
    return LongStream.range(0, documents).map(LargeFit::length).sum();
  }

  private static int length(long document) {
    return 60 + (int) Math.floorMod(document * 7_919, 53L);
  }

  private static Row document(long id, int terms) {
    SplittableRandom random = new SplittableRandom(id);
    int[] topics = random.ints(1 + random.nextInt(3), 0, TOPICS).toArray();
    TreeMap<Integer, Double> counts = new TreeMap<>();
    for (int i = length(id); i > 0; i--) {
      long rank = (long) Math.exp(random.nextDouble() * Math.log(terms));
      long topic = random.nextInt(10) < 3 ? 0 : 1 + topics[random.nextInt(topics.length)];
      int term = (int) Math.floorMod(rank * (2 * topic + 1) + topic * 48_271, (long) terms);
      counts.merge(term, 1.0, Double::sum);
    }
    return RowFactory.create(
        Long.toString(id),
        Vectors.sparse(
            terms,
            counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
            counts.values().stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }
}
