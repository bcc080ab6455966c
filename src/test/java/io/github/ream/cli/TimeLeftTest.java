package io.github.ream.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.progress.Progress.PlannedStep;
import io.github.ream.progress.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
  private final TimeLeft left =
      new TimeLeft(
          List.of(
              new PlannedStep(Step.READING_DUMPS, 1),
              new PlannedStep(Step.TOPICS, 3),
              new PlannedStep(Step.PAGE, 1)));

  /** Lets the clock run, a tick a second, and checks that nothing jumps. */
  private void run(int from, int to) {
    double before = left.seconds().orElse(Double.NaN);
    double share = left.share();
    for (int second = from; second <= to; second++) {
      left.tick(second);
      double now = left.seconds().orElse(Double.NaN);
      if (!Double.isNaN(before)) {
        assertTrue(now <= before + 0.51, "from " + before + " to " + now + " at " + second);
      }
      assertTrue(left.share() >= share && left.share() < 1);
      before = now;
      share = left.share();
    }
  }

  @Test
  void nothingIsSaidAsLongAsNothingIsKnown() {
    left.begin(0, 0);
    run(1, 10);
    assertTrue(left.seconds().isEmpty());
    assertEquals(0, left.share());
  }

  @Test
  void theTasksOfTheFirstStepTellTheRest() {
    left.begin(0, 0);
    left.tasksLeft(10);
    left.tick(10);
    // 10 seconds of this step and four times its 20 seconds.
    assertEquals(90, left.seconds().getAsDouble(), 1e-9);
    assertEquals(0.1, left.share(), 1e-9);
  }

  @Test
  void aRunThatGoesAsItsWeightsSayCountsDown() {
    left.begin(0, 0);
    run(1, 10);
    left.begin(1, 10);
    run(11, 12);
    assertEquals(38, left.seconds().getAsDouble(), 1);
    run(13, 40);
    left.begin(2, 40);
    run(41, 45);
    assertEquals(5, left.seconds().getAsDouble(), 1);
    assertEquals(0.9, left.share(), 0.02);
  }

  @Test
  void aStepThatTakesTenTimesAsLongAsExpectedDoesNotMakeTheTimeLeftGrowWildly() {
    left.begin(0, 0);
    run(1, 10);
    left.begin(1, 10);
    run(11, 310);
    // A third of a minute for the step itself, and the last step at the pace now known.
    assertTrue(left.seconds().getAsDouble() < 150, left.seconds().toString());
    assertTrue(left.share() > 0.6, "share " + left.share());
  }
}
