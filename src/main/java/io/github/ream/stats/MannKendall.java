package io.github.ream.stats;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * The Mann-Kendall test for a monotonic trend (Mann 1945; Kendall 1975), with the variance
 * corrected for tied values.
 *
 * <p>Below {@value #EXACT_BELOW} points the p-value is exact: the share of all orders of the same
 * values whose |S| is at least the observed one. With ties, S is the number of untied pairs minus
 * twice the inversions of a multiset. The generating function of these is the q-multinomial
 * coefficient (MacMahon 1916), so no order is enumerated. With more points the p-value is the
 * normal approximation with continuity correction.
 *
 * @param n number of points
 * @param s sum of the signs of all later-minus-earlier differences
 * @param variance variance of S without a trend, corrected for ties
 * @param z S minus its continuity correction, in standard deviations; 0 where S is 0
 * @param pValue two-sided p-value; 1 where all values are equal or there are fewer than 2
 * @param tauB Kendall's tau-b of value and time; NaN where all values are equal
 * @param exact whether the p-value is exact
 */
public record MannKendall(
    int n, long s, double variance, double z, double pValue, double tauB, boolean exact) {
  /** From this many points on the p-value is the normal approximation. */
  public static final int EXACT_BELOW = 10;

  /**
   * Tests values in the order of their times, which are distinct.
   *
   * @param values the series, without NaN
   */
  public static MannKendall of(double... values) {
    int n = values.length;
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = values[i] + 0.0; // -0.0 becomes 0.0, so that the two tie
    }
    long s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        s += Double.compare(x[j], x[i]);
      }
    }
    int[] ties = tieSizes(x);
    double pairs = n * (n - 1.0) / 2;
    double tiedPairs = 0;
    double variance = n * (n - 1.0) * (2.0 * n + 5);
    for (int t : ties) {
      tiedPairs += t * (t - 1.0) / 2;
      variance -= t * (t - 1.0) * (2.0 * t + 5);
    }
    variance /= 18;
    double z = variance > 0 ? (s - Long.signum(s)) / Math.sqrt(variance) : 0;
    boolean exact = n < EXACT_BELOW;
    double p = exact ? exactPValue(s, ties) : Erf.erfc(Math.abs(z) / Math.sqrt(2));
    double tauB = s / Math.sqrt((pairs - tiedPairs) * pairs);
    return new MannKendall(n, s, variance, z, p, tauB, exact);
  }

  private static int[] tieSizes(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] sizes = new int[sorted.length];
    int groups = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || Double.compare(sorted[i], sorted[i - 1]) != 0) {
        groups++;
      }
      sizes[groups - 1]++;
    }
    return Arrays.copyOf(sizes, groups);
  }

  private static double exactPValue(long s, int[] ties) {
    double[] byInversions = {1};
    int placed = 0;
    for (int t : ties) {
      placed += t;
      byInversions = product(byInversions, gaussianBinomial(placed, t));
    }
    // Untied pairs are the highest number of inversions, so inversions i give S = most - 2 i.
    int most = byInversions.length - 1;
    double extreme = 0;
    double all = 0;
    for (int i = 0; i <= most; i++) {
      all += byInversions[i];
      if (Math.abs(most - 2L * i) >= Math.abs(s)) {
        extreme += byInversions[i];
      }
    }
    return extreme / all;
  }

  /** Coefficients of the Gaussian binomial coefficient of n over k, by its Pascal recurrence. */
  private static double[] gaussianBinomial(int n, int k) {
    if (k == 0 || k == n) {
      return new double[] {1};
    }
    double[] taken = gaussianBinomial(n - 1, k - 1);
    double[] left = gaussianBinomial(n - 1, k);
    double[] sum = Arrays.copyOf(taken, k * (n - k) + 1);
    for (int i = 0; i < left.length; i++) {
      sum[i + k] += left[i];
    }
    return sum;
  }

  private static double[] product(double[] a, double[] b) {
    double[] product = new double[a.length + b.length - 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i + j] += a[i] * b[j];
      }
    }
    return product;
  }
}
