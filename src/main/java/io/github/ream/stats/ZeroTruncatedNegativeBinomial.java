package io.github.ream.stats;

import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * A negative binomial number of authors, given that there is at least one: a Poisson number whose
 * mean varies from team to team with a gamma distribution. It tends to the zero-truncated Poisson
 * for large shapes and to the logarithmic distribution for small ones.
 *
 * @param shape the gamma distribution's shape, kept from 1e-4 to 1e6
 * @param mean mean of the distribution with its zeros
 */
public record ZeroTruncatedNegativeBinomial(double shape, double mean) implements CountModel {

  private static final double LEAST_SHAPE = 1e-4;
  private static final double MOST_SHAPE = 1e6;
  private static final double LEAST_LOG_MEAN = Math.log(1e-9);
  private static final double MOST_LOG_MEAN = Math.log(1e9);

  public static ZeroTruncatedNegativeBinomial fit(Histogram observed) {
    double start = ZeroTruncatedPoisson.fit(observed).lambda();
    double[] best =
        Maximum.within(
            new double[] {Math.log(LEAST_SHAPE), LEAST_LOG_MEAN},
            new double[] {Math.log(MOST_SHAPE), MOST_LOG_MEAN},
            new double[] {0, Math.log(start)},
            (s, m) ->
                new ZeroTruncatedNegativeBinomial(Math.exp(s), Math.exp(m))
                    .logLikelihood(observed));
    return new ZeroTruncatedNegativeBinomial(Math.exp(best[0]), Math.exp(best[1]));
  }

  @Override
  public String name() {
    return "zero_truncated_negative_binomial";
  }

  @Override
  public int xMin() {
    return 1;
  }

  @Override
  public List<String> parameterNames() {
    return List.of("shape", "mean");
  }

  @Override
  public List<Double> parameters() {
    return List.of(shape, mean);
  }

  /** At its ends the shape makes it a Poisson or a logarithmic distribution. */
  @Override
  public String parameterAtBound(Histogram observed) {
    boolean flat =
        isMatchedBy(ofShape(LEAST_SHAPE, observed), observed)
            || isMatchedBy(ofShape(MOST_SHAPE, observed), observed);
    return flat ? parameterNames().get(0) : null;
  }

  /** The best fit of one shape. */
  private static ZeroTruncatedNegativeBinomial ofShape(double shape, Histogram observed) {
    double logMean =
        Maximum.within(
            LEAST_LOG_MEAN,
            MOST_LOG_MEAN,
            m -> new ZeroTruncatedNegativeBinomial(shape, Math.exp(m)).logLikelihood(observed));
    return new ZeroTruncatedNegativeBinomial(shape, Math.exp(logMean));
  }

  @Override
  public double logProbability(int x) {
    // shape * ln(shape / (shape + mean)) is the log-probability of zero authors.
    double logZero = -shape * Math.log1p(mean / shape);
    double logSuccess = Math.log(mean) - Math.log(shape + mean);
    return Gamma.logGamma(x + shape)
        - Gamma.logGamma(shape)
        - Gamma.logGamma(x + 1.0)
        + logZero
        + x * logSuccess
        - Math.log(-Math.expm1(logZero));
  }
}
