package io.github.ream.cli;

import io.github.ream.progress.Progress;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much longer a run takes, in seconds, from how long its steps took so far. Steps take time by
 * their weights, each unit of weight as long as those before took; what Spark's running tasks say
 * of the current step counts too.
 *
 * <p>What is shown follows the estimate slowly: it falls as the clock runs, and grows by half a
 * second a second at most.
 */
final class TimeLeft {
  private static final double GROWTH_A_SECOND = 1.5;
  private static final double FOLLOWING_SECONDS = 8;

  /** A step that takes longer than expected takes at least this share of its time yet. */
  private static final double OVERRUN = 0.1;

  private final List<Progress.PlannedStep> steps;
  private int current = -1;
  private double began;
  private double now;
  private double secondsDone;
  private double weightDone;
  private double tasksLeft;
  private double shown = Double.NaN;
  private double share;

  TimeLeft(List<Progress.PlannedStep> steps) {
    this.steps = List.copyOf(steps);
  }

  /** A step begins, and the one before has ended. */
  void begin(int step, double seconds) {
    if (current >= 0) {
      secondsDone += seconds - began;
      weightDone += steps.get(current).weight();
    }
    current = step;
    began = seconds;
    tasksLeft = 0;
  }

  /** The time that the running tasks of Spark are going to take, 0 if not known. */
  void tasksLeft(double seconds) {
    tasksLeft = seconds;
  }

  /** The clock, in seconds from the start. */
  void tick(double seconds) {
    double passed = seconds - now;
    now = seconds;
    OptionalDouble estimate = estimate();
    if (estimate.isEmpty()) {
      return;
    }
    if (Double.isNaN(shown)) {
      shown = estimate.getAsDouble();
    } else {
      double fallen = Math.max(0, shown - passed);
      double towards =
          (estimate.getAsDouble() - fallen) * (1 - Math.exp(-passed / FOLLOWING_SECONDS));
      shown = fallen + Math.min(towards, GROWTH_A_SECOND * passed);
    }
    share = Math.max(share, Math.min(0.99, now / (now + shown)));
  }

  /** What a person is told; empty until something is known. */
  OptionalDouble seconds() {
    return Double.isNaN(shown) ? OptionalDouble.empty() : OptionalDouble.of(shown);
  }

  /** Share of the run that is done; it never falls. */
  double share() {
    return share;
  }

  private OptionalDouble estimate() {
    if (current < 0 || (weightDone == 0 && tasksLeft == 0)) {
      return OptionalDouble.empty();
    }
    double spent = now - began;
    double weight = steps.get(current).weight();
    double expected = weightDone == 0 ? 0 : weight * secondsDone / weightDone;
    double stepLeft = Math.max(Math.max(expected - spent, tasksLeft), OVERRUN * spent);
    double pace = (secondsDone + spent + stepLeft) / (weightDone + weight);
    double later =
        steps.subList(current + 1, steps.size()).stream()
            .mapToDouble(Progress.PlannedStep::weight)
            .sum();
    return OptionalDouble.of(stepLeft + pace * later);
  }
}
