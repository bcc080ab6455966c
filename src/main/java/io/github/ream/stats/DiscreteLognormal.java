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
  private static final double MOST_MU = 50;
  private static final double LEAST_LOG_SIGMA = Math.log(1e-3);
  private static final double MOST_LOG_SIGMA = Math.log(20);

  /** Fits the observations from {@code xMin} on. */
  public static DiscreteLognormal fit(Histogram observed, int xMin) {
    Histogram tail = observed.from(xMin);
    double mean = tail.meanOf(Math::log);
    double spread = Math.sqrt(tail.meanOf(x -> Math.pow(Math.log(x) - mean, 2)));
    double[] best =
        Maximum.within(
            new double[] {-MOST_MU, LEAST_LOG_SIGMA},
            new double[] {MOST_MU, MOST_LOG_SIGMA},
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

  /**
   * Heavy tails drive mu far below 0 and sigma up, where the model is a power law. With only two
   * neighbouring values, sigma is not determined.
   */
  @Override
  public String parameterAtBound(Histogram observed) {
    double logSigma =
        Maximum.within(
            LEAST_LOG_SIGMA,
            MOST_LOG_SIGMA,
            s -> new DiscreteLognormal(xMin, -MOST_MU, Math.exp(s)).logLikelihood(observed));
    if (isMatchedBy(new DiscreteLognormal(xMin, -MOST_MU, Math.exp(logSigma)), observed)) {
      return parameterNames().get(0);
    }
    boolean flat =
        isMatchedBy(ofSigma(LEAST_LOG_SIGMA, Math.log(xMin - 0.5), observed), observed)
            || isMatchedBy(ofSigma(MOST_LOG_SIGMA, -MOST_MU, observed), observed);
    return flat ? parameterNames().get(1) : null;
  }

  /** The best fit of one sigma, with mu above a bound. */
  private DiscreteLognormal ofSigma(double logSigma, double leastMu, Histogram observed) {
    double at = Math.exp(logSigma);
    double best =
        Maximum.within(
            leastMu,
            Math.log(observed.max() + 0.5),
            m -> new DiscreteLognormal(xMin, m, at).logLikelihood(observed));
    return new DiscreteLognormal(xMin, best, at);
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
