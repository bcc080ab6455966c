package io.github.ream.stats;

import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * The smallest value plus a negative binomial number: a {@link ShiftedPoisson} whose mean has a
 * gamma distribution.
 *
 * @param xMin least value
 * @param shape the gamma distribution's shape, kept from 1e-4 to 1e6
 * @param mean mean of the number above the smallest value
 */
public record ShiftedNegativeBinomial(int xMin, double shape, double mean) implements CountModel {
  private static final double LEAST_SHAPE = 1e-4;
  private static final double MOST_SHAPE = 1e6;

  /** Fits the observations from {@code xMin} on; the best mean is their mean, for any shape. */
  public static ShiftedNegativeBinomial fit(Histogram observed, int xMin) {
    Histogram tail = observed.from(xMin);
    double mean = tail.mean() - xMin;
    double logShape =
        Maximum.within(
            Math.log(LEAST_SHAPE),
            Math.log(MOST_SHAPE),
            s -> new ShiftedNegativeBinomial(xMin, Math.exp(s), mean).logLikelihood(tail));
    return new ShiftedNegativeBinomial(xMin, Math.exp(logShape), mean);
  }

  @Override
  public String name() {
    return "shifted_negative_binomial";
  }

  @Override
  public List<String> parameterNames() {
    return List.of("shape", "mean");
  }

  @Override
  public List<Double> parameters() {
    return List.of(shape, mean);
  }

  /** At the upper end of the shape it is the {@link ShiftedPoisson}. */
  @Override
  public String parameterAtBound(Histogram observed) {
    boolean flat =
        isMatchedBy(new ShiftedNegativeBinomial(xMin, LEAST_SHAPE, mean), observed)
            || isMatchedBy(new ShiftedNegativeBinomial(xMin, MOST_SHAPE, mean), observed);
    return flat ? parameterNames().get(0) : null;
  }

  @Override
  public double logProbability(int x) {
    double above = x - xMin;
    double successes = above == 0 ? 0 : above * (Math.log(mean) - Math.log(shape + mean));
    return Gamma.logGamma(above + shape)
        - Gamma.logGamma(shape)
        - Gamma.logGamma(above + 1)
        - shape * Math.log1p(mean / shape)
        + successes;
  }
}
