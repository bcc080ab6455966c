package io.github.ream.breaking;

import io.github.ream.cluster.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/**
 * Runs killed at random moments, every second one while it publishes: the last good report is
 * whole, and the next run ends well and leaves nothing behind.
 */
final class Kills {
  private static final int LINES_OF_A_RUN = 20;

  private final SparkSession spark;
  private final TinyRuns runs;
  private final Path folder;

  Kills(SparkSession spark, Path folder) throws IOException {
    this.spark = spark;
    this.folder = folder;
    this.runs = TinyRuns.of(spark, folder);
  }

  /** One killed run and the run after it. */
  void run(long seed, Tally tally) throws IOException, InterruptedException {
    Random random = new Random(seed);
    Target target = target(random.nextInt(4) == 0, seed);
    boolean first = !target.exists();
    String before = first ? null : target.runId();
    List<String> words = runs.words(target.report(), first, random);
    boolean killed;
    try (JavaProcess run = runs.start(words)) {
      Moments moments = new Moments(random);
      killed =
          random.nextBoolean()
              ? moments.awaitAny(run, LINES_OF_A_RUN)
              : moments.awaitPublishing(run, target.report());
      run.kill();
    }
    String outcome =
        (first ? "first " : "") + words.get(0) + (killed ? " killed, " : " too quick, ");
    if (target.exists()) {
      target.faults().forEach(fault -> tally.fault(seed, "after " + words.get(0) + ": " + fault));
      outcome += target.runId().equals(before) ? "old report" : "new report";
    } else {
      if (!first) {
        tally.fault(seed, "no report after " + words.get(0) + " was killed");
      }
      outcome += "no report";
    }
    runs.endWell(seed, target, "after it", tally);
    tally.add(seed, outcome);
  }

  /** The report of the trials before, or a new place. */
  private Target target(boolean fresh, long seed) throws IOException {
    Path parent = folder.resolve(fresh ? "fresh-" + seed : "standing");
    Files.createDirectories(parent);
    return new Target(spark, parent.resolve("report"));
  }
}
