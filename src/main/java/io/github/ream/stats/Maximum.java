package io.github.ream.stats;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.MultivariateFunctionPenaltyAdapter;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/** Finds the arguments that maximise a likelihood, by optimisers without derivatives. */
final class Maximum {
  private static final MaxEval MOST = new MaxEval(10_000);

  private Maximum() {}

  /** The best argument in an interval, by Brent's method. */
  static double within(double low, double high, DoubleUnaryOperator f) {
    return new BrentOptimizer(1e-10, 1e-12)
        .optimize(
            MOST,
            GoalType.MAXIMIZE,
            new UnivariateObjectiveFunction(f::applyAsDouble),
            new SearchInterval(low, high))
        .getPoint();
  }

  /** A function of two arguments. */
  interface Plane {
    double at(double x, double y);
  }

  /**
   * The best arguments in a rectangle, by the Nelder-Mead method. It is started twice so that a
   * collapsed simplex recovers.
   */
  static double[] within(double[] low, double[] high, double[] start, Plane f) {
    MultivariateFunctionPenaltyAdapter bounded =
        new MultivariateFunctionPenaltyAdapter(
            p -> f.at(p[0], p[1]), low, high, -1e300, new double[] {1e290, 1e290});
    double[] point = start;
    for (int round = 0; round < 2; round++) {
      point =
          new SimplexOptimizer(1e-14, 1e-12)
              .optimize(
                  MOST,
                  GoalType.MAXIMIZE,
                  new ObjectiveFunction(bounded),
                  new InitialGuess(point),
                  new NelderMeadSimplex(2, 0.2))
              .getPoint();
    }
    return point;
  }
}
