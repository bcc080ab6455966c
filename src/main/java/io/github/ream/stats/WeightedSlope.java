package io.github.ream.stats;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The slope of a straight line by weighted least squares.
 *
 * @param slope change of the value per unit of time; NaN with fewer than 2 points
 * @param standardError of the slope, from the weighted residuals; NaN with fewer than 3 points
 * @param pValue two-sided, by Student's t with n - 2 degrees of freedom; NaN where the standard
 *     error is NaN or 0
 */
public record WeightedSlope(double slope, double standardError, double pValue) {

  /** Fits a series of distinct times, each with a weight above 0. */
  public static WeightedSlope of(double[] times, double[] values, double[] weights) {
    double w = 0;
    double time = 0;
    double value = 0;
    for (int i = 0; i < times.length; i++) {
      w += weights[i];
      time += weights[i] * times[i];
      value += weights[i] * values[i];
    }
    time /= w;
    value /= w;
    double tt = 0;
    double tv = 0;
    for (int i = 0; i < times.length; i++) {
      tt += weights[i] * Math.pow(times[i] - time, 2);
      tv += weights[i] * (times[i] - time) * (values[i] - value);
    }
    double slope = tv / tt;
    if (times.length < 3) {
      return new WeightedSlope(slope, Double.NaN, Double.NaN);
    }
    double squares = 0;
    for (int i = 0; i < times.length; i++) {
      squares += weights[i] * Math.pow(values[i] - value - slope * (times[i] - time), 2);
    }
    double error = Math.sqrt(squares / (times.length - 2) / tt);
    double p =
        error > 0
            ? 2
                * new TDistribution(null, times.length - 2.0)
                    .cumulativeProbability(-Math.abs(slope) / error)
            : Double.NaN;
    return new WeightedSlope(slope, error, p);
  }
}
