package io.github.ream.breaking;

import io.github.ream.check.TablesCompared;
import io.github.ream.cluster.JavaProcess;
import io.github.ream.cluster.StandaloneCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Runs on a standalone cluster with two workers that lose an executor or a worker at a random
 * moment of each stage in turn, or start most tasks twice: they end with the tables of an
 * undisturbed one.
 */
final class ClusterTrials {
  /** What happens to a run. */
  enum Trouble {
    EXECUTOR_LOST,
    WORKER_LOST,
    /** Tasks that take longer than others are started a second time, and one is killed. */
    TASKS_DOUBLED
  }

  /** Whatever takes longer than the median is started again once a tenth of a stage is done. */
  private static final List<String> SPECULATION =
      List.of(
          "--conf", "spark.speculation=true",
          "--conf", "spark.speculation.interval=20ms",
          "--conf", "spark.speculation.multiplier=1.01",
          "--conf", "spark.speculation.quantile=0.1",
          "--conf", "spark.speculation.minTaskRuntime=0ms",
          "--conf", "spark.eventLog.enabled=true");

  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final int STAGES = 5;
  private static final int LONGEST_WAIT_MILLIS = 4_000;

  private final SparkSession spark;
  private final StandaloneCluster cluster;
  private final TinyRuns runs;
  private final Path folder;
  private final Path undisturbed;
  private final Trouble trouble;

  ClusterTrials(SparkSession spark, StandaloneCluster cluster, Path folder, Trouble trouble)
      throws IOException, InterruptedException {
    this.spark = spark;
    this.cluster = cluster;
    this.folder = folder;
    this.trouble = trouble;
    this.runs = TinyRuns.of(spark, folder.resolve("runs"));
    this.undisturbed = folder.resolve("undisturbed");
    try (JavaProcess run = cluster.submit(words(undisturbed))) {
      if (run.awaitEnd(LIMIT) != 0) {
        throw new IOException(run.output());
      }
    }
  }

  /** One run that has the trouble, in the stage that the seed names. */
  void run(long seed, Tally tally) throws IOException, InterruptedException {
    Random random = new Random(seed);
    int stage = 1 + Math.floorMod(seed, STAGES);
    Path trial = Files.createDirectories(folder.resolve("trial-" + seed));
    Path report = trial.resolve("report");
    Path events = Files.createDirectories(trial.resolve("events"));
    cluster.replaceWorkers();
    String outcome;
    try (JavaProcess run = cluster.submit(options(events), words(report))) {
      outcome = trouble == Trouble.TASKS_DOUBLED ? "" : lose(run, stage, random);
      int status = run.awaitEnd(LIMIT);
      if (status != 0) {
        tally.fault(
            seed, trouble + ", stage " + stage + ": status " + status + ": " + run.output());
        return;
      }
    }
    if (trouble == Trouble.TASKS_DOUBLED) {
      outcome = speculative(events) > 0 ? "tasks started twice" : "no task was started twice";
    }
    new TablesCompared(
            hadoopPath(undisturbed), hadoopPath(report), spark.sparkContext().hadoopConfiguration())
        .differences(spark)
        .forEach(fault -> tally.fault(seed, trouble + ", stage " + stage + ": " + fault));
    new Target(spark, report).faults().forEach(fault -> tally.fault(seed, fault));
    tally.add(seed, outcome);
  }

  private String lose(JavaProcess run, int stage, Random random)
      throws IOException, InterruptedException {
    run.awaitOutput("[" + stage + "/" + STAGES + "]", LIMIT);
    Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
    if (trouble == Trouble.WORKER_LOST) {
      cluster.killAWorker(random);
      return "stage " + stage + ", worker killed";
    }
    boolean killed = cluster.killAnExecutor(random);
    return "stage " + stage + (killed ? ", executor killed" : ", no executor was there");
  }

  private List<String> options(Path events) {
    if (trouble != Trouble.TASKS_DOUBLED) {
      return List.of();
    }
    List<String> options = new ArrayList<>(SPECULATION);
    options.addAll(
        List.of(
            "--conf",
            "spark.eventLog.dir=" + events.toUri(),
            "--conf",
            "spark.eventLog.compress=false"));
    return options;
  }

  /** How many tasks were started beside another attempt, by the event log. */
  private static long speculative(Path events) throws IOException {
    try (Stream<Path> files = Files.walk(events)) {
      long tasks = 0;
      for (Path log : files.filter(Files::isRegularFile).toList()) {
        try (Stream<String> lines = Files.lines(log)) {
          tasks +=
              lines
                  .filter(line -> line.startsWith("{\"Event\":\"SparkListenerTaskEnd\""))
                  .filter(line -> line.contains("\"Speculative\":true"))
                  .count();
        }
      }
      return tasks;
    }
  }

  private static org.apache.hadoop.fs.Path hadoopPath(Path path) {
    return new org.apache.hadoop.fs.Path(path.toString());
  }

  private List<String> words(Path report) {
    return List.of(
        "run",
        "--input",
        runs.dumps().toString(),
        "--output",
        report.toString(),
        "--set",
        "topics.k=3");
  }
}
