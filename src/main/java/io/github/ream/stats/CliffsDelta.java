package io.github.ream.stats;

import org.apache.commons.math3.special.Erf;

/**
 * Cliff's delta (Cliff 1993): how much more often the value of one group is the larger one.
 *
 * @param delta the share of pairs with x above y minus the share with x below y: -1 to 1
 * @param low lower end of the interval (Feng and Cliff 2004: asymmetric, with the consistent
 *     variance); NaN if a group has fewer than 2 observations, or all of both are equal
 * @param high upper end; NaN if low is
 */
public record CliffsDelta(double delta, double low, double high) {

  /** Compares two groups of observations. */
  public static CliffsDelta of(Histogram x, Histogram y, double confidence) {
    double pairs = (double) x.n() * y.n();
    double[] ofX = dominances(x, y);
    double[] ofY = dominances(y, x);
    double sum = 0;
    double untied = 0;
    for (int i = 0; i < ofX.length; i++) {
      sum += x.count(i) * ofX[i];
      untied += x.count(i) * (y.n() - (double) y.countOf(x.value(i)));
    }
    double delta = sum / pairs;
    if (x.n() < 2 || y.n() < 2 || untied == 0) {
      return new CliffsDelta(delta, Double.NaN, Double.NaN);
    }
    double z = Math.sqrt(2) * Erf.erfInv(confidence);
    if (Math.abs(delta) == 1) {
      // No pair goes the other way: the variance is 0 and says nothing.
      double least = Math.min(x.n(), y.n());
      double bound = (least - z * z) / (least + z * z);
      return delta > 0 ? new CliffsDelta(1, bound, 1) : new CliffsDelta(-1, -1, -bound);
    }
    double variance =
        (spread(x, ofX, (double) y.n(), delta) * (y.n() - 1.0)
                + spread(y, ofY, (double) x.n(), -delta) * (x.n() - 1.0)
                + (untied - pairs * delta * delta) / ((x.n() - 1.0) * (y.n() - 1.0)))
            / pairs;
    double middle = delta - delta * delta * delta;
    double half = z * Math.sqrt(variance * (Math.pow(1 - delta * delta, 2) + z * z * variance));
    double scale = 1 - delta * delta + z * z * variance;
    return new CliffsDelta(
        delta, Math.max(-1, (middle - half) / scale), Math.min(1, (middle + half) / scale));
  }

  /** For each value of a group, observations of the other that are smaller minus larger ones. */
  private static double[] dominances(Histogram group, Histogram other) {
    double[] dominances = new double[group.size()];
    double below = 0;
    int j = 0;
    for (int i = 0; i < group.size(); i++) {
      while (j < other.size() && other.value(j) < group.value(i)) {
        below += other.count(j++);
      }
      double equal = j < other.size() && other.value(j) == group.value(i) ? other.count(j) : 0;
      dominances[i] = below - (other.n() - below - equal);
    }
    return dominances;
  }

  /** Variance of the observations' mean dominances over the other group. */
  private static double spread(Histogram group, double[] dominances, double others, double mean) {
    double squares = 0;
    for (int i = 0; i < dominances.length; i++) {
      squares += group.count(i) * Math.pow(dominances[i] / others - mean, 2);
    }
    return squares / (group.n() - 1);
  }
}
