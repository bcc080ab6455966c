package io.github.ream.stats;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * The Theil-Sen slope: the median of the slopes between all pairs of points (Theil 1950; Sen 1968),
 * with the interval that inverts the Mann-Kendall test (Gilbert 1987, section 16.5).
 *
 * @param slope change of the value per unit of time; NaN with fewer than 2 points
 * @param low lower end of the interval; NaN if there are too few points to bound it at the
 *     confidence asked for
 * @param high upper end of the interval; NaN if low is
 */
public record SenSlope(double slope, double low, double high) {

  /**
   * Fits a series.
   *
   * @param times distinct times, ascending; gaps between them are taken into account
   * @param values the value at each time
   * @param confidence confidence of the interval, 0 to 1
   */
  public static SenSlope of(double[] times, double[] values, double confidence) {
    int n = times.length;
    if (n < 2) {
      return new SenSlope(Double.NaN, Double.NaN, Double.NaN);
    }
    double[] slopes = new double[n * (n - 1) / 2];
    int m = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[m++] = (values[j] - values[i]) / (times[j] - times[i]);
      }
    }
    Arrays.sort(slopes);
    double z = Math.sqrt(2) * Erf.erfInv(confidence);
    double c = z * Math.sqrt(MannKendall.of(values).variance());
    return new SenSlope(
        atRank(slopes, (m + 1) / 2.0),
        atRank(slopes, (m - c) / 2),
        atRank(slopes, (m + c) / 2 + 1));
  }

  /** The value at a rank from 1 to n, by linear interpolation between whole ranks. */
  private static double atRank(double[] sorted, double rank) {
    if (rank < 1 || rank > sorted.length) {
      return Double.NaN;
    }
    int below = (int) Math.floor(rank);
    double share = rank - below;
    return share == 0
        ? sorted[below - 1]
        : sorted[below - 1] + share * (sorted[below] - sorted[below - 1]);
  }
}
