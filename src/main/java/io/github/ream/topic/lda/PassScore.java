package io.github.ream.topic.lda;

import java.io.Serializable;

/**
 * How well a pass foretold each token from all the others (the conditional predictive ordinates of
 * Gelfand, Dey and Chang 1992, under the tables of the pass): held-out perplexity by leaving out
 * one token at a time, without a token held out from training. In fixed point, so that sums do not
 * depend on their order.
 *
 * @param logLikelihood in units of 2^-20
 */
record PassScore(long logLikelihood, long tokens) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double UNIT = 0x1p-20;
  static final PassScore NONE = new PassScore(0, 0);

  /**
   * Of one document.
   *
   * @param log of the product over its tokens of the sum over topics of (n_dk + alpha_k) phi_kw,
   *     the token itself left out of n and phi
   */
  static PassScore of(double log, int tokens, double alphaSum) {
    double normalised = log - tokens * StrictMath.log(tokens - 1 + alphaSum);
    return new PassScore(Math.round(normalised / UNIT), tokens);
  }

  PassScore plus(PassScore other) {
    return new PassScore(logLikelihood + other.logLikelihood, tokens + other.tokens);
  }

  /** exp of minus the mean; NaN without tokens. */
  double perplexity() {
    return tokens == 0 ? Double.NaN : StrictMath.exp(-logLikelihood * UNIT / tokens);
  }
}
