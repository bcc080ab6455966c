package io.github.ream.breaking;

import io.github.ream.cluster.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Random moments of a run. They are drawn from the run's own lines, not from the clock, since a
 * busy machine may take ten times as long: after a line drawn at random, a while of up to a second;
 * or, for the moments that matter most, from when the last table is staged until all is published.
 */
final class Moments {
  private static final int LONGEST_WAIT_MILLIS = 1_500;
  private static final int LONGEST_PUBLISHING_MILLIS = 20;
  private static final int LOOK_MILLIS = 3;

  private final Random random;

  Moments(Random random) {
    this.random = random;
  }

  /** Waits for a moment of the whole run; false if it ended before. */
  boolean awaitAny(JavaProcess run, int linesOfAWholeRun) throws IOException, InterruptedException {
    return await(run, random.nextInt(linesOfAWholeRun));
  }

  /** Waits for a moment after so many lines; false if the run ended before. */
  boolean await(JavaProcess run, int line) throws IOException, InterruptedException {
    while (run.isAlive() && run.output().lines().count() < line) {
      Thread.sleep(50);
    }
    Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
    return run.isAlive();
  }

  /** Waits until the last table is staged; false if the run ended before. */
  boolean awaitPublishing(JavaProcess run, Path report) throws IOException, InterruptedException {
    while (run.isAlive() && !isAlmostStaged(report)) {
      Thread.sleep(LOOK_MILLIS);
    }
    return run.isAlive();
  }

  /** A moment while the report is published, or between two of them. */
  void whilePublishing() throws InterruptedException {
    Thread.sleep(random.nextInt(LONGEST_PUBLISHING_MILLIS));
  }

  /** Whether the table that is written last is in the stage. */
  private static boolean isAlmostStaged(Path report) throws IOException {
    try (Stream<Path> beside = Files.list(report.getParent())) {
      List<Path> stages =
          beside.filter(p -> p.getFileName().toString().contains(".ream-stage-")).toList();
      return stages.stream().anyMatch(stage -> Files.exists(stage.resolve("columns")));
    }
  }
}
