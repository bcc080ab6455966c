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

  /** Akaike's (1974) information criterion: 2 (number of parameters - log-likelihood). */
  default double aic(Histogram observed) {
    return 2 * (parameters().size() - logLikelihood(observed));
  }
}
