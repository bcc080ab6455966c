package io.github.ream.lda;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells when a perplexity no longer falls: when its mean over the last passes is lower by less than
 * a given share than its mean over as many passes before them.
 */
final class Plateau {
  private final int passes;
  private final double least;
  private final List<Double> seen = new ArrayList<>();

  /**
   * @param passes number of passes in a mean
   * @param least the smallest relative fall that counts as a fall; 0 never finds a plateau
   */
  Plateau(int passes, double least) {
    this.passes = passes;
    this.least = least;
  }

  /** Takes the next perplexity, and tells whether a plateau is reached. */
  boolean reachedWith(double perplexity) {
    seen.add(perplexity);
    if (least <= 0 || seen.size() < 2 * passes) {
      return false;
    }
    double last = mean(seen.size() - passes);
    double before = mean(seen.size() - 2 * passes);
    return last > before * (1 - least);
  }

  private double mean(int from) {
    double sum = 0;
    for (double perplexity : seen.subList(from, from + passes)) {
      sum += perplexity;
    }
    return sum / passes;
  }
}
