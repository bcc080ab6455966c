package io.github.ream.breaking;

import io.github.ream.cluster.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/**
 * Runs killed at random moments, half of them while it publishes: the last good report is whole,
 * and the next run ends well and leaves nothing behind. Of each run that is killed, more moments
 * are looked at as if it had been killed there ({@link FrozenRun}).
 */
final class Kills {
  /** Lines of progress that a command prints. */
  private static final Map<String, Integer> LINES =
      Map.of("run", 11, "ingest", 5, "topics", 7, "authors", 5, "page", 3);

  /** A file of the user's in the report. */
  private static final String NOTE = "notes.txt";

  private static final int MOMENTS_AT_ALL = 4;
  private static final int MOMENTS_OF_PUBLISHING = 4;

  /** After every so many kills the next run has a JVM of its own. */
  private static final int KILLS_TO_ONE_JVM = 5;

  private final SparkSession spark;
  private final TinyRuns runs;
  private final Path folder;
  private final int moments;
  private final int ofPublishing;

  /** With all the moments of a run that are worth a look. */
  Kills(SparkSession spark, Path folder) throws IOException {
    this(spark, folder, MOMENTS_AT_ALL, MOMENTS_OF_PUBLISHING);
  }

  /**
   * Kills with moments of their own number.
   *
   * @param moments moments of a run at all
   * @param ofPublishing more moments while it publishes
   */
  Kills(SparkSession spark, Path folder, int moments, int ofPublishing) throws IOException {
    this.spark = spark;
    this.folder = folder;
    this.moments = moments;
    this.ofPublishing = ofPublishing;
    this.runs = TinyRuns.of(spark, folder);
  }

  /** One killed run, and a run after each of its moments. */
  void run(long seed, Tally tally) throws IOException, InterruptedException {
    Random random = new Random(seed);
    Target target = target(random.nextInt(4) == 0, seed);
    boolean first = !target.exists();
    String before = first ? null : target.runId();
    if (!first) {
      Files.writeString(target.report().resolve(NOTE), "mine");
    }
    List<String> words = runs.words(target.report(), first, random);
    Path parent = target.report().getParent();
    List<Path> copies;
    boolean killed;
    try (JavaProcess run = runs.start(words)) {
      FrozenRun frozen = FrozenRun.of(run, parent, folder.resolve("moments-" + seed));
      killed = untilKilled(run, LINES.get(words.get(0)), target, frozen, random);
      run.kill();
      copies = frozen.taken();
    }
    String name = (first ? "first " : "") + words.get(0);
    if (killed) {
      tally.add(
          seed,
          name
              + " killed, "
              + left(
                  seed, target, name, before, Math.floorMod(seed, KILLS_TO_ONE_JVM) == 0, tally));
    }
    for (Path moment : copies) {
      FrozenRun.restore(moment, parent);
      tally.add(seed, name + " at a moment, " + left(seed, target, name, before, false, tally));
    }
  }

  /** Takes copies at random moments until a last one; false if the run ended before that. */
  private boolean untilKilled(
      JavaProcess run, int lines, Target target, FrozenRun frozen, Random random)
      throws IOException, InterruptedException {
    Moments awaited = new Moments(random);
    int[] drawn = random.ints(moments, 0, lines).sorted().toArray();
    for (int line : drawn) {
      if (awaited.await(run, line)) {
        frozen.take();
      }
    }
    if (random.nextInt(3) == 0) {
      return run.isAlive();
    }
    awaited.awaitPublishing(run, target.report());
    for (int i = 0; i < ofPublishing; i++) {
      awaited.whilePublishing();
      frozen.take();
    }
    awaited.whilePublishing();
    return run.isAlive();
  }

  /** What is left, and whether a run after it ends well. */
  private String left(
      long seed, Target target, String name, String before, boolean nextInItsOwnJvm, Tally tally)
      throws IOException, InterruptedException {
    String report = "no report";
    if (target.exists()) {
      target.faults().forEach(fault -> tally.fault(seed, "after " + name + ": " + fault));
      report = target.runId().equals(before) ? "old report" : "new report";
    } else if (before != null) {
      tally.fault(seed, "no report after " + name + " was killed");
    }
    runs.endWell(seed, target, "after it", nextInItsOwnJvm, tally);
    if (before != null && !Files.exists(target.report().resolve(NOTE))) {
      tally.fault(seed, "the user's file is gone after " + name);
    }
    return report;
  }

  /** The report of the trials before, or a new place. */
  private Target target(boolean fresh, long seed) throws IOException {
    Path parent = folder.resolve(fresh ? "fresh-" + seed : "standing");
    Files.createDirectories(parent);
    return new Target(spark, parent.resolve("report"));
  }
}
