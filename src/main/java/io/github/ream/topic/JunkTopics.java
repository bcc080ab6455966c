package io.github.ream.topic;

import io.github.ream.schema.JunkReason;
import java.util.Optional;

/**
 * Tells topics that say nothing by themselves.
 *
 * <p>Of the measures proposed for this, the one that agrees with readers on the real dumps (100
 * topics, all read) is MALLET's: a topic of generic words has its share from many papers and is the
 * largest of few. Distance from the corpus (AlSumait et al. 2009) and effective words do not tell
 * such topics from good ones there; low NPMI tells some that mix several things.
 */
final class JunkTopics {
  /** Between the generic topics and the thinnest good ones, on four fits of two corpora. */
  private static final double THINLY_SPREAD = 0.6;

  private static final double BY_CHANCE = 0;

  /** Where a share comes to fewer papers, ratio and coherence are a matter of luck. */
  private static final double FEWEST_PAPERS = 10;

  private JunkTopics() {}

  /**
   * How often a topic is the largest of a paper beside what its share says; NaN without a share.
   *
   * @param dominant papers of which it is the largest topic
   * @param expected its share times the number of papers
   */
  static double rank1Ratio(long dominant, double expected) {
    return dominant / expected;
  }

  /**
   * Why a topic is junk, if it is.
   *
   * @param npmi its coherence; NaN if it has none
   */
  static Optional<JunkReason> reason(long dominant, double expected, double npmi) {
    if (expected < FEWEST_PAPERS) {
      return Optional.empty();
    }
    if (rank1Ratio(dominant, expected) < THINLY_SPREAD) {
      return Optional.of(JunkReason.GENERIC);
    }
    return npmi < BY_CHANCE ? Optional.of(JunkReason.MIXED) : Optional.empty();
  }
}
