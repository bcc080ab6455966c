package io.github.ream.stats;

import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * One author and a Poisson number of others.
 *
 * @param lambda mean number of others, the mean less 1
 */
public record ShiftedPoisson(double lambda) implements CountModel {

  public static ShiftedPoisson fit(Histogram observed) {
    return new ShiftedPoisson(observed.mean() - 1);
  }

  @Override
  public String name() {
    return "shifted_poisson";
  }

  @Override
  public int xMin() {
    return 1;
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
    double others = x == 1 ? 0 : (x - 1) * Math.log(lambda);
    return others - lambda - Gamma.logGamma(x);
  }
}
