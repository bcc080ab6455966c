package io.github.ream.stats;

import java.util.List;
import org.apache.commons.math3.special.Erf;

/**
 * A lognormal rounded to whole numbers, given that it is at least xMin: the probability of x is
 * that of the lognormal between x - 1/2 and x + 1/2 (Clauset, Shalizi and Newman 2009, section 5).
 *
 * @param xMin least value
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm
 */
public record DiscreteLognormal(int xMin, double mu, double sigma) implements CountModel {

  /** Fits the observations from {@code xMin} on. */
  public static DiscreteLognormal fit(Histogram observed, int xMin) {
    Histogram tail = observed.from(xMin);
    double mean = tail.meanOf(Math::log);
    double spread = Math.sqrt(tail.meanOf(x -> Math.pow(Math.log(x) - mean, 2)));
    double[] best =
        Maximum.within(
            new double[] {-50, Math.log(1e-3)},
            new double[] {50, Math.log(20)},
            new double[] {mean, Math.log(Math.max(0.1, spread))},
            (mu, logSigma) ->
                new DiscreteLognormal(xMin, mu, Math.exp(logSigma)).logLikelihood(tail));
    return new DiscreteLognormal(xMin, best[0], Math.exp(best[1]));
  }

  @Override
  public String name() {
    return "lognormal";
  }

  @Override
  public List<String> parameterNames() {
    return List.of("mu", "sigma");
  }

  @Override
  public List<Double> parameters() {
    return List.of(mu, sigma);
  }

  @Override
  public double logProbability(int x) {
    double low = (Math.log(x - 0.5) - mu) / sigma;
    double high = (Math.log(x + 0.5) - mu) / sigma;
    double logMass = high <= 0 ? logDifference(-high, -low) : logDifference(low, high);
    return logMass - logUpperTail((Math.log(xMin - 0.5) - mu) / sigma);
  }

  /** Logarithm of the normal probability between two points. */
  private static double logDifference(double low, double high) {
    double logLow = logUpperTail(low);
    return logLow + Math.log(-Math.expm1(logUpperTail(high) - logLow));
  }

  /** Logarithm of the standard normal probability above a point. */
  private static double logUpperTail(double z) {
    if (z < 25) {
      return Math.log(Erf.erfc(z / Math.sqrt(2)) / 2);
    }
    // Mills' ratio by its asymptotic series: four terms are exact to 1e-9 here.
    double s = 1 / (z * z);
    return -z * z / 2
        - Math.log(z * Math.sqrt(2 * Math.PI))
        + Math.log1p(-s * (1 - 3 * s * (1 - 5 * s)));
  }
}
