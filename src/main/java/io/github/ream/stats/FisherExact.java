package io.github.ream.stats;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Fisher's exact test that two shares are the same: twice the smaller tail of the hypergeometric
 * distribution, at most 1. Exact at any p-value, where the chi-square distribution is rough far out
 * in its tail unless all expected counts are large.
 */
public final class FisherExact {
  /** Further counts of a tail that add less than this part of it are left out. */
  private static final double NEGLIGIBLE = 1e-17;

  private FisherExact() {}

  /**
   * The two-sided p-value.
   *
   * @throws IllegalArgumentException if both groups together are more than an {@code int} holds
   */
  public static double pValue(long with, long all, long otherWith, long otherAll) {
    if (all + otherAll > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "an exact test of " + (all + otherAll) + " is too large: at most " + Integer.MAX_VALUE);
    }
    long n = all + otherAll;
    long drawn = with + otherWith;
    double here =
        new HypergeometricDistribution(null, (int) n, (int) drawn, (int) all)
            .probability((int) with);
    boolean below = with < (double) all * drawn / n;
    double tail = below ? lower(here, with, all, drawn, n) : upper(here, with, all, drawn, n);
    // Near the middle of a skew distribution the other tail may be the smaller one.
    return Math.min(1, 2 * Math.min(tail, 1 - tail + here));
  }

  /** The probability of at most {@code k}, by the ratio of neighbours. */
  private static double lower(double here, long k, long all, long drawn, long n) {
    double sum = here;
    double p = here;
    for (double x = k; x > 0 && p > NEGLIGIBLE * sum; x--) {
      p *= x * (n - all - drawn + x) / ((all - x + 1) * (drawn - x + 1));
      sum += p;
    }
    return sum;
  }

  /** The probability of at least {@code k}. */
  private static double upper(double here, long k, long all, long drawn, long n) {
    double sum = here;
    double p = here;
    for (double x = k; p > NEGLIGIBLE * sum; x++) {
      p *= (all - x) * (drawn - x) / ((x + 1) * (n - all - drawn + x + 1));
      sum += p;
    }
    return sum;
  }
}
