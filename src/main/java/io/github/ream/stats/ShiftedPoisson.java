package io.github.ream.stats;

import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * The smallest value plus a Poisson number: with smallest value 1, one author and a Poisson number
 * of others.
 *
 * @param xMin least value
 * @param lambda mean of the number above the smallest value
 */
public record ShiftedPoisson(int xMin, double lambda) implements CountModel {

  /** Fits the observations from {@code xMin} on. */
  public static ShiftedPoisson fit(Histogram observed, int xMin) {
    return new ShiftedPoisson(xMin, observed.from(xMin).mean() - xMin);
  }

  @Override
  public String name() {
    return "shifted_poisson";
  }

  @Override
  public List<String> parameterNames() {
    return List.of("lambda");
  }

  @Override
  public List<Double> parameters() {
    return List.of(lambda);
  }

  @Override
  public double logProbability(int x) {
    double above = x - xMin;
    return (above == 0 ? 0 : above * Math.log(lambda)) - lambda - Gamma.logGamma(above + 1);
  }
}
