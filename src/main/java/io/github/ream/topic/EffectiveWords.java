package io.github.ream.topic;

/**
 * The effective number of words of a topic: as many equally probable terms would be as diverse.
 * These are the Hill numbers of its distribution (Hill 1973). A low number is a narrow topic, a
 * high one a broad or a shapeless one.
 */
final class EffectiveWords {
  private EffectiveWords() {}

  /** Order 1: exp of the Shannon entropy. */
  static double byEntropy(double[] topic) {
    double entropy = 0;
    for (double p : topic) {
      if (p > 0) {
        entropy -= p * Math.log(p);
      }
    }
    return Math.exp(entropy);
  }

  /** Order 2: the inverse of Simpson's index, 1 / sum of p^2; MALLET's eff_num_words. */
  static double bySimpson(double[] topic) {
    double squares = 0;
    for (double p : topic) {
      squares += p * p;
    }
    return 1 / squares;
  }
}
