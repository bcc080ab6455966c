package io.github.ream.stats;

import org.apache.commons.math3.special.Beta;

/**
 * Interval between the k-th smallest and the k-th largest observation (Thompson 1936). It covers
 * the median with at least the given confidence for any distribution, since each observation lies
 * below the median with probability 1/2.
 *
 * @param low lower end; NaN if there are too few observations for the confidence (at 0.95, fewer
 *     than 6)
 * @param high upper end; NaN if low is
 */
public record MedianInterval(double low, double high) {

  /** The interval of the median of a histogram. */
  public static MedianInterval of(Histogram histogram, double confidence) {
    long n = histogram.n();
    long low = 0;
    long high = (n + 1) / 2;
    // The largest k such that fewer than k observations lie below the median with probability at
    // most (1 - confidence) / 2.
    while (low < high) {
      long place = (low + high + 1) / 2;
      if (2 * fewerThan(place, n) <= 1 - confidence) {
        low = place;
      } else {
        high = place - 1;
      }
    }
    return low == 0
        ? new MedianInterval(Double.NaN, Double.NaN)
        : new MedianInterval(histogram.atRank(low), histogram.atRank(n + 1 - low));
  }

  /** Probability of fewer than {@code heads} heads in {@code n} tosses. */
  private static double fewerThan(long heads, long n) {
    return Beta.regularizedBeta(0.5, n - heads + 1.0, (double) heads);
  }
}
