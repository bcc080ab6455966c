package io.github.ream.lda;

import java.io.Serializable;

/**
 * How well the tables of a pass predicted each token from all the others (the conditional
 * predictive ordinates of Gelfand, Dey and Chang 1992). This gives a held-out perplexity by leaving
 * out one token at a time, with no token held out from training. The likelihood is in fixed point,
 * so that sums do not depend on their order.
 *
 * @param logLikelihood in units of 2^-20
 */
record PassScore(long logLikelihood, long tokens) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double UNIT = 0x1p-20;
  static final PassScore NONE = new PassScore(0, 0);

  /**
   * The score of one document.
   *
   * @param log the logarithm of the product over its tokens of the sum over topics of (n_dk +
   *     alpha_k) phi_kw, where n and phi leave out the token itself
   */
  static PassScore of(double log, int tokens, double alphaSum) {
    double normalised = log - tokens * StrictMath.log(tokens - 1 + alphaSum);
    return new PassScore(Math.round(normalised / UNIT), tokens);
  }

  PassScore plus(PassScore other) {
    return new PassScore(logLikelihood + other.logLikelihood, tokens + other.tokens);
  }

  /** The exponential of minus the mean log-likelihood; NaN without tokens. */
  double perplexity() {
    return tokens == 0 ? Double.NaN : StrictMath.exp(-logLikelihood * UNIT / tokens);
  }
}
