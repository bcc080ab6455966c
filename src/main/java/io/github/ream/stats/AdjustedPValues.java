package io.github.ream.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values corrected for the number of tests in a family. NaN stands for a test that was not made:
 * it stays NaN and does not count.
 */
public final class AdjustedPValues {
  private AdjustedPValues() {}

  /** Holm's (1979) step-down correction: bounds the chance of any false alarm. */
  public static double[] holm(double... pValues) {
    int[] order = ascending(pValues);
    double[] adjusted = pValues.clone();
    double largest = 0;
    for (int i = 0; i < order.length; i++) {
      largest = Math.max(largest, Math.min(1, pValues[order[i]] * (order.length - i)));
      adjusted[order[i]] = largest;
    }
    return adjusted;
  }

  /** Benjamini and Hochberg's (1995) step-up correction: bounds the share of false alarms. */
  public static double[] benjaminiHochberg(double... pValues) {
    int[] order = ascending(pValues);
    double[] adjusted = pValues.clone();
    double smallest = 1;
    for (int i = order.length - 1; i >= 0; i--) {
      smallest = Math.min(smallest, pValues[order[i]] * order.length / (i + 1.0));
      adjusted[order[i]] = smallest;
    }
    return adjusted;
  }

  /** The places of the tests that were made, the least p-value first. */
  private static int[] ascending(double[] pValues) {
    return IntStream.range(0, pValues.length)
        .filter(i -> !Double.isNaN(pValues[i]))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> pValues[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
