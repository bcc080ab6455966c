package io.github.ream.stats;

import java.util.List;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Gamma;

/**
 * A Poisson number of authors, given that there is at least one (Plackett 1953).
 *
 * @param lambda mean before truncation; the mean is lambda / (1 - exp(-lambda))
 */
public record ZeroTruncatedPoisson(double lambda) implements CountModel {
  private static final double SMALLEST = 1e-9;

  /** Fits the observations; if all values are 1, lambda is its lower limit. */
  public static ZeroTruncatedPoisson fit(Histogram observed) {
    double mean = observed.mean();
    if (mean <= 1 + SMALLEST) {
      return new ZeroTruncatedPoisson(SMALLEST);
    }
    return new ZeroTruncatedPoisson(
        new BrentSolver(1e-14, 1e-13).solve(1000, l -> l / -Math.expm1(-l) - mean, SMALLEST, mean));
  }

  @Override
  public String name() {
    return "zero_truncated_poisson";
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
    return x * Math.log(lambda) - lambda - Gamma.logGamma(x + 1.0) - Math.log(-Math.expm1(-lambda));
  }
}
