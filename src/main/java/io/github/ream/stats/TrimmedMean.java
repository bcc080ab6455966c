package io.github.ream.stats;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean without the lowest and the highest tenth, which no single observation can move far, with
 * the interval of Tukey and McLaughlin (1963): Student's t with the winsorised variance.
 *
 * @param mean mean of the observations that are left
 * @param low lower end of the interval; NaN where the winsorised variance is 0
 * @param high upper end of the interval; NaN if low is
 */
public record TrimmedMean(double mean, double low, double high) {
  /** Share of the observations that is left out at either end. */
  public static final double SHARE = 0.1;

  /** With fewer observations none is left out. */
  public static final int FEWEST = 10;

  /** The trimmed mean of a histogram of at least {@value #FEWEST} observations. */
  public static TrimmedMean of(Histogram histogram, double confidence) {
    long n = histogram.n();
    long out = (long) Math.floor(SHARE * n);
    int lowest = histogram.atRank(out + 1);
    int highest = histogram.atRank(n - out);
    double sum = 0;
    double squares = 0;
    long left = n - 2 * out;
    for (int i = 0; i < histogram.size(); i++) {
      int value = Math.min(highest, Math.max(lowest, histogram.value(i)));
      sum += (double) value * histogram.count(i);
    }
    double winsorised = sum / n;
    for (int i = 0; i < histogram.size(); i++) {
      int value = Math.min(highest, Math.max(lowest, histogram.value(i)));
      squares += histogram.count(i) * Math.pow(value - winsorised, 2);
    }
    double mean = (sum - out * ((double) lowest + highest)) / left;
    double error = Math.sqrt(squares / (n - 1) / n) / (1 - 2 * SHARE);
    if (error == 0) {
      return new TrimmedMean(mean, Double.NaN, Double.NaN);
    }
    double t =
        new TDistribution(null, left - 1.0).inverseCumulativeProbability((1 + confidence) / 2);
    return new TrimmedMean(mean, mean - t * error, mean + t * error);
  }
}
