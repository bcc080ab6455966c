package io.github.ream.stats;

import org.apache.commons.math3.special.Beta;

/**
 * The interval of a median between two order statistics, the same places from either end (Thompson
 * 1936): it holds at least the confidence asked for, whatever the distribution, as whether an
 * observation lies below the median is a coin's toss.
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
    // The highest place of which fewer observations lie below the median too rarely to matter.
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

  /** Probability of fewer than so many heads in n tosses. */
  private static double fewerThan(long heads, long n) {
    return Beta.regularizedBeta(0.5, n - heads + 1.0, (double) heads);
  }
}
