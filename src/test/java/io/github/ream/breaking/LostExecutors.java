package io.github.ream.breaking;

import io.github.ream.check.TablesCompared;
import io.github.ream.cluster.JavaProcess;
import io.github.ream.cluster.StandaloneCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/**
 * Executors of a standalone cluster with two workers, killed at a random moment of each stage of a
 * run in turn: the run ends with the tables of an undisturbed one.
 */
final class LostExecutors {
  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final int STAGES = 5;
  private static final int LONGEST_WAIT_MILLIS = 4_000;

  private final SparkSession spark;
  private final StandaloneCluster cluster;
  private final TinyRuns runs;
  private final Path folder;
  private final Path undisturbed;

  LostExecutors(SparkSession spark, StandaloneCluster cluster, Path folder)
      throws IOException, InterruptedException {
    this.spark = spark;
    this.cluster = cluster;
    this.folder = folder;
    this.runs = TinyRuns.of(spark, folder.resolve("runs"));
    this.undisturbed = folder.resolve("undisturbed");
    try (JavaProcess run = cluster.submit(words(undisturbed))) {
      if (run.awaitEnd(LIMIT) != 0) {
        throw new IOException(run.output());
      }
    }
  }

  /** One run that loses an executor, in the stage that the seed names. */
  void run(long seed, Tally tally) throws IOException, InterruptedException {
    Random random = new Random(seed);
    int stage = 1 + Math.floorMod(seed, STAGES);
    Path report = Files.createDirectories(folder.resolve("trial-" + seed)).resolve("report");
    boolean killed;
    try (JavaProcess run = cluster.submit(words(report))) {
      run.awaitOutput("[" + stage + "/" + STAGES + "]", LIMIT);
      Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
      killed = cluster.killAnExecutor(random);
      int status = run.awaitEnd(LIMIT);
      if (status != 0) {
        tally.fault(
            seed, "status " + status + " after a kill in stage " + stage + ": " + run.output());
        return;
      }
    }
    new TablesCompared(
            hadoopPath(undisturbed), hadoopPath(report), spark.sparkContext().hadoopConfiguration())
        .differences(spark)
        .forEach(fault -> tally.fault(seed, "after a kill in stage " + stage + ": " + fault));
    new Target(spark, report).faults().forEach(fault -> tally.fault(seed, fault));
    tally.add(seed, "stage " + stage + (killed ? ", executor killed" : ", no executor was there"));
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
