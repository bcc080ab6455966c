package io.github.ream.stats;

import org.apache.commons.math3.special.Erf;

/**
 * Vuong's (1989) comparison of two models that are not nested. It divides the log-likelihood ratio
 * of the same observations by its standard deviation.
 *
 * @param ratio log-likelihood of the first model minus that of the second; positive favours the
 *     first
 * @param pValue two-sided; large if the data cannot tell the models apart, 1 if they are the same;
 *     NaN where one observation decides
 * @param decisive the value of a single observation that makes more than half of the ratio's
 *     variance, so that the ratio is not a sum of many small parts, as the normal approximation
 *     takes it to be; 0 if there is none
 */
public record LikelihoodRatio(double ratio, double pValue, int decisive) {
  private static final double TOO_MUCH = 0.5;

  /** Compares two models with the same smallest value. */
  public static LikelihoodRatio of(CountModel first, CountModel second, Histogram observed) {
    Histogram tail = observed.from(first.xMin());
    long n = tail.n();
    double[] differences = new double[tail.size()];
    double ratio = 0;
    for (int i = 0; i < differences.length; i++) {
      differences[i] = first.logProbability(tail.value(i)) - second.logProbability(tail.value(i));
      ratio += tail.count(i) * differences[i];
    }
    double variance = 0;
    int farthest = 0;
    double largest = -1;
    for (int i = 0; i < differences.length; i++) {
      double square = Math.pow(differences[i] - ratio / n, 2);
      variance += tail.count(i) * square / n;
      if (square > largest) {
        largest = square;
        farthest = tail.value(i);
      }
    }
    if (n > 2 && largest > TOO_MUCH * n * variance) {
      return new LikelihoodRatio(ratio, Double.NaN, farthest);
    }
    double p = variance > 0 ? Erf.erfc(Math.abs(ratio) / Math.sqrt(2 * n * variance)) : 1;
    return new LikelihoodRatio(ratio, p, 0);
  }
}
