package io.github.ream.bench.growth;

import java.util.Comparator;
import java.util.List;

/**
 * How uneven the tasks of a stage are: all others wait for the longest.
 *
 * @param longestSeconds CPU time of the task that took most
 * @param medianSeconds CPU time of the middle one; of an even number, the sooner of both
 * @param work the description of the Spark job that the stage belonged to; empty for none
 */
public record Uneven(double longestSeconds, double medianSeconds, String work) {
  /** By seconds beyond the median, then by the longest task. */
  public static final Comparator<Uneven> FURTHEST =
      Comparator.comparingDouble((Uneven u) -> u.longestSeconds - u.medianSeconds)
          .thenComparingDouble(Uneven::longestSeconds);

  /** No stage had a task. */
  static final Uneven NONE = new Uneven(0, 0, "");

  /**
   * The tasks of one stage.
   *
   * @param seconds CPU time of each, at least one
   */
  static Uneven of(List<Double> seconds, String work) {
    List<Double> sorted = seconds.stream().sorted().toList();
    return new Uneven(sorted.get(sorted.size() - 1), sorted.get((sorted.size() - 1) / 2), work);
  }

  /**
   * The stage whose longest task took more seconds beyond the median; of equal ones, the longer.
   */
  Uneven or(Uneven other) {
    return FURTHEST.compare(this, other) < 0 ? other : this;
  }
}
