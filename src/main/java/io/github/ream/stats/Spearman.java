package io.github.ream.stats;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Spearman's (1904) rank correlation from counts of equal pairs, with tied values at their middle
 * rank.
 *
 * @param rho -1 to 1; NaN if one of the two variables is constant
 * @param pValue two-sided, by Student's t with n - 2 degrees of freedom, exact where rho is 1 or
 *     -1; NaN if rho is NaN or n is below 3
 * @param n number of pairs
 */
public record Spearman(double rho, double pValue, long n) {
  private static final double PERFECT = 1e-12;

  /**
   * The correlation of pairs.
   *
   * @param x first values
   * @param y second values
   * @param counts how often each pair occurs
   */
  public static Spearman of(double[] x, double[] y, long[] counts) {
    Map<Double, Double> rankX = middleRanks(x, counts);
    Map<Double, Double> rankY = middleRanks(y, counts);
    long n = 0;
    for (long count : counts) {
      n += count;
    }
    double middle = (n + 1) / 2.0;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      double dx = rankX.get(x[i]) - middle;
      double dy = rankY.get(y[i]) - middle;
      xy += counts[i] * dx * dy;
      xx += counts[i] * dx * dx;
      yy += counts[i] * dy * dy;
    }
    double rho = xy / Math.sqrt(xx * yy);
    return new Spearman(rho, 1 - rho * rho < PERFECT ? perfect(counts, n) : pValue(rho, n), n);
  }

  /**
   * The interval of rho (Bonett and Wright 2000): Fisher's transform with variance (1 + rho^2 / 2)
   * / (n - 3).
   *
   * @return low and high end; NaN with fewer than 4 pairs, where rho is NaN, and where it is 1 or
   *     -1
   */
  public double[] interval(double confidence) {
    if (n < 4 || !(Math.abs(rho) < 1)) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double z = Math.sqrt(2) * Erf.erfInv(confidence);
    double middle = Math.log((1 + rho) / (1 - rho)) / 2;
    double half = z * Math.sqrt((1 + rho * rho / 2) / (n - 3));
    return new double[] {Math.tanh(middle - half), Math.tanh(middle + half)};
  }

  /**
   * The p-value of a perfect correlation: 2 divided by the number of distinct orders of the tied
   * values. Student's t would say 0.
   */
  private static double perfect(long[] counts, long n) {
    double orders = Gamma.logGamma(n + 1.0);
    for (long equal : counts) {
      orders -= Gamma.logGamma(equal + 1.0);
    }
    return n < 3 ? Double.NaN : Math.min(1, 2 * Math.exp(-orders));
  }

  private static double pValue(double rho, long n) {
    if (n < 3 || Double.isNaN(rho)) {
      return Double.NaN;
    }
    double t = rho * Math.sqrt((n - 2) / (1 - rho * rho));
    return 2 * new TDistribution(null, n - 2.0).cumulativeProbability(-Math.abs(t));
  }

  private static Map<Double, Double> middleRanks(double[] values, long[] counts) {
    TreeMap<Double, Long> sizes = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      sizes.merge(values[i], counts[i], Long::sum);
    }
    Map<Double, Double> ranks = new java.util.HashMap<>();
    double below = 0;
    for (Map.Entry<Double, Long> e : sizes.entrySet()) {
      ranks.put(e.getKey(), below + (e.getValue() + 1) / 2.0);
      below += e.getValue();
    }
    return ranks;
  }
}
