package io.github.ream.stats;

import org.apache.commons.math3.special.Gamma;

/**
 * The chi-square distribution of a statistic that is not 0 in the population: a Poisson mixture of
 * central ones (Johnson, Kotz and Balakrishnan 1995, chapter 29). Its noncentrality, found from a
 * statistic, gives the interval of an effect size (Steiger and Fouladi 1997; Smithson 2003).
 */
public final class NoncentralChiSquare {
  private static final double NEGLIGIBLE = 1e-17;
  private static final int HALVINGS = 100;

  private NoncentralChiSquare() {}

  /**
   * The noncentrality of which a statistic is a certain quantile.
   *
   * @param probability of a statistic up to this one
   * @return 0 where even without noncentrality so small a statistic would be rarer
   */
  static double noncentrality(double statistic, double degreesOfFreedom, double probability) {
    if (cumulative(statistic, degreesOfFreedom, 0) <= probability) {
      return 0;
    }
    double low = 0;
    double high = statistic + 1;
    while (cumulative(statistic, degreesOfFreedom, high) > probability) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS && high - low > 1e-12 * high; i++) {
      double middle = (low + high) / 2;
      if (cumulative(statistic, degreesOfFreedom, middle) > probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /**
   * Interval of the noncentrality divided by a scale: of epsilon squared by n - 1, of the square of
   * Cramér's V by n and the lesser number of rows or columns less 1.
   *
   * @return low and high end
   */
  public static double[] effect(
      double statistic, double degreesOfFreedom, double scale, double confidence) {
    double tail = (1 - confidence) / 2;
    return new double[] {
      Math.min(1, noncentrality(statistic, degreesOfFreedom, 1 - tail) / scale),
      Math.min(1, noncentrality(statistic, degreesOfFreedom, tail) / scale)
    };
  }

  /** Probability of a statistic up to x. */
  static double cumulative(double x, double degreesOfFreedom, double noncentrality) {
    double half = x / 2;
    double mean = noncentrality / 2;
    long middle = (long) Math.floor(mean);
    double shape = degreesOfFreedom / 2 + middle;
    double weight =
        mean == 0 ? 1 : Math.exp(middle * Math.log(mean) - mean - logFactorial((double) middle));
    double central = half <= 0 ? 0 : Gamma.regularizedGammaP(shape, half);
    double sum = weight * central;
    double up = central;
    double w = weight;
    for (long j = middle; w > NEGLIGIBLE && mean > 0; j++) {
      up = Math.max(0, up - density(degreesOfFreedom / 2 + j, half));
      w *= mean / (j + 1);
      sum += w * up;
    }
    double down = central;
    w = weight;
    for (long j = middle; j > 0 && w > NEGLIGIBLE; j--) {
      down = Math.min(1, down + density(degreesOfFreedom / 2 + j - 1, half));
      w *= j / mean;
      sum += w * down;
    }
    return Math.min(1, sum);
  }

  private static double logFactorial(double n) {
    return Gamma.logGamma(n + 1);
  }

  /** What the regularised gamma function loses from a shape to the next: x^a exp(-x) / (a!). */
  private static double density(double a, double x) {
    return x <= 0 ? 0 : Math.exp(a * Math.log(x) - x - Gamma.logGamma(a + 1));
  }
}
