package io.github.ream.config;

import java.util.Locale;

/** The optimisers of LDA that {@code topics.optimizer} may name. */
public enum Optimizer {
  /** Collapsed Gibbs sampling and collapsed variational Bayes, Ream's own. */
  COLLAPSED,

  /** MLlib's online variational Bayes. */
  ONLINE,

  /** MLlib's expectation maximisation. */
  EM;

  /** The name in the settings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
