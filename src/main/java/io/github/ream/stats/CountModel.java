package io.github.ream.stats;

import java.util.List;

/** A distribution over whole numbers from {@link #xMin} on, fitted by maximum likelihood. */
public interface CountModel {

  /** The model's name, snake_case. */
  String name();

  /** Smallest value that the model covers. */
  int xMin();

  /** Names of the parameters. */
  List<String> parameterNames();

  /** The fitted parameters. */
  List<Double> parameters();

  /** Natural logarithm of the probability of a value of at least {@link #xMin}. */
  double logProbability(int x);

  /** Log-likelihood of observations of at least {@link #xMin}. */
  default double logLikelihood(Histogram observed) {
    double sum = 0;
    for (int i = 0; i < observed.size(); i++) {
      sum += observed.count(i) * logProbability(observed.value(i));
    }
    return sum;
  }

  /** Below this difference of log-likelihoods the observations do not tell two fits apart. */
  double FLAT = 0.01;

  /**
   * The parameter that the observations drive to an end of its range: a fit with the parameter at
   * that end is within {@value #FLAT} nats of this one. Then the value found, and those of the
   * other parameters, say where the range ends and nothing about the observations.
   *
   * @return the parameter's name, null if every parameter is inside its range
   */
  default String parameterAtBound(Histogram observed) {
    return null;
  }

  /** Whether another fit of the model is as good as this one. */
  default boolean isMatchedBy(CountModel other, Histogram observed) {
    return other.logLikelihood(observed) >= logLikelihood(observed) - FLAT;
  }

  /** Akaike's (1974) information criterion: 2 (number of parameters - log-likelihood). */
  default double aic(Histogram observed) {
    return 2 * (parameters().size() - logLikelihood(observed));
  }
}
