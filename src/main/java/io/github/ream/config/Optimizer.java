package io.github.ream.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  static Optimizer of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  static Set<String> codes() {
    return Arrays.stream(values())
        .map(Optimizer::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
