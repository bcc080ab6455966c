package io.github.ream.cli;

import io.github.ream.progress.Progress;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The time that a run will still take, in seconds. Each step is expected to take time in proportion
 * to its weight, at the pace of the steps before it; the current step no less than Spark's running
 * tasks will still take.
 *
 * <p>The time shown follows the estimate slowly: it falls with the clock, and grows by at most half
 * a second per second.
 */
final class TimeLeft {
  private static final double GROWTH_A_SECOND = 1.5;
  private static final double FOLLOWING_SECONDS = 8;

  /** An overdue step is expected to take this share of its elapsed time longer. */
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

  /** Sets the seconds that Spark's running tasks will still take, 0 if unknown. */
  void tasksLeft(double seconds) {
    tasksLeft = seconds;
  }

  /** Moves the clock on. */
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

  /** The seconds to show; empty until there is an estimate. */
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
