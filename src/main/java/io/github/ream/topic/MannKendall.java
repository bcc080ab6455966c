package io.github.ream.topic;

import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * The Mann-Kendall test for a trend (Mann 1945; Kendall 1975), with the correction for ties.
 *
 * @param s pairs that rise minus pairs that fall
 * @param variance of s without a trend
 * @param tau Kendall's tau-b of value and time; NaN if all values are equal
 * @param pValue two-sided; exact over all orders of the values below 10 of them, else by the normal
 *     approximation with continuity correction
 */
record MannKendall(long s, double variance, double tau, double pValue) {
  private static final int EXACT_BELOW = 10;

  /** The test of values in the order of time. */
  static MannKendall of(double[] values) {
    int n = values.length;
    long s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        s += (long) Math.signum(values[j] - values[i]);
      }
    }
    int[] ties = ties(values);
    double variance = n * (n - 1.0) * (2.0 * n + 5);
    double pairs = n * (n - 1) / 2.0;
    double tied = 0;
    for (int t : ties) {
      variance -= t * (t - 1.0) * (2.0 * t + 5);
      tied += t * (t - 1) / 2.0;
    }
    variance /= 18;
    double tau = s / Math.sqrt((pairs - tied) * pairs);
    double p = n < EXACT_BELOW ? exactP(n, ties, s) : approximateP(s, variance);
    return new MannKendall(s, variance, tau, p);
  }

  /** The standardised statistic; 0 if all values are equal. */
  double z() {
    return z(s, variance);
  }

  private static double z(long s, double variance) {
    return variance == 0 ? 0 : (s - Math.signum((double) s)) / Math.sqrt(variance);
  }

  private static double approximateP(long s, double variance) {
    return Erf.erfc(Math.abs(z(s, variance)) / Math.sqrt(2));
  }

  private static int[] ties(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] ties = new int[sorted.length];
    int groups = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] != sorted[i - 1]) {
        groups++;
      }
      ties[groups]++;
    }
    return Arrays.copyOf(ties, sorted.length == 0 ? 0 : groups + 1);
  }

  /**
   * The share of all orders of the values whose |S| is no smaller. Over the orders of values with
   * ties, the number of pairs that fall has the Gaussian multinomial as generating function, [n]! /
   * product of [t]!, and S is the number of untied pairs less twice that.
   */
  private static double exactP(int n, int[] ties, long s) {
    long[] orders = {1};
    int placed = 0;
    for (int t : ties) {
      for (int i = 1; i <= t; i++) {
        placed++;
        orders = dividedByOnes(timesOnes(orders, placed), i);
      }
    }
    long untied = orders.length - 1L;
    double extreme = 0;
    double all = 0;
    for (int falls = 0; falls < orders.length; falls++) {
      all += orders[falls];
      if (Math.abs(untied - 2L * falls) >= Math.abs(s)) {
        extreme += orders[falls];
      }
    }
    return n == 0 ? 1 : extreme / all;
  }

  /** The polynomial times 1 + q + … + q^(m-1). */
  private static long[] timesOnes(long[] polynomial, int m) {
    long[] product = new long[polynomial.length + m - 1];
    for (int i = 0; i < polynomial.length; i++) {
      for (int j = 0; j < m; j++) {
        product[i + j] += polynomial[i];
      }
    }
    return product;
  }

  /** The polynomial divided by 1 + q + … + q^(m-1), where nothing is left over. */
  private static long[] dividedByOnes(long[] polynomial, int m) {
    long[] quotient = new long[polynomial.length - m + 1];
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] = polynomial[i];
      for (int j = Math.max(0, i - m + 1); j < i; j++) {
        quotient[i] -= quotient[j];
      }
    }
    return quotient;
  }
}
