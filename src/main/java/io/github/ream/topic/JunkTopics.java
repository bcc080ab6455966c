package io.github.ream.topic;

import io.github.ream.schema.JunkReason;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Tells topics that say nothing by themselves.
 *
 * <p>Of the measures proposed for this, the one that agrees with readers on the real dumps (100
 * topics, all read) is MALLET's: a topic of generic words has its share from many papers and is the
 * largest of few. Distance from the corpus (AlSumait et al. 2009) does not tell such topics from
 * good ones there. An NPMI below 0 tells some topics that mix several things. The others have a low
 * NPMI and many effective words, both beside the other topics of the fit: they are what is left of
 * fields too small for a topic each, and surveys. Neither is enough alone: "matrix, non-convex" has
 * many words, which go together; "query, retrieval" has a low NPMI and few words.
 */
final class JunkTopics {
  /** Between the generic topics and the thinnest good ones, on four fits of two corpora. */
  private static final double THINLY_SPREAD = 0.6;

  private static final double BY_CHANCE = 0;

  /**
   * Times the median of the fit. This and {@link #LOOSE} were set while reading six fits of three
   * corpora, K = 20 to 300.
   */
  private static final double WIDE = 1.45;

  private static final double LOOSE = 0.7;

  /** Fewer have no median to speak of. */
  private static final int FEWEST_TOPICS = 10;

  /** Where a share comes to fewer papers, ratio and coherence are a matter of luck. */
  private static final double FEWEST_PAPERS = 10;

  private final double wide;
  private final double loose;

  private JunkTopics(double wide, double loose) {
    this.wide = wide;
    this.loose = loose;
  }

  /**
   * What topics of a fit are held against.
   *
   * @param words the effective number of words of each topic, by entropy
   * @param npmi the coherence of each; NaN if it has none
   */
  static JunkTopics of(double[] words, double[] npmi) {
    if (words.length < FEWEST_TOPICS) {
      return new JunkTopics(Double.POSITIVE_INFINITY, BY_CHANCE);
    }
    return new JunkTopics(WIDE * median(words), Math.max(BY_CHANCE, LOOSE * median(npmi)));
  }

  /** NaN values left out; NaN if there is no other. */
  private static double median(double[] values) {
    return new Median().evaluate(values);
  }

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
   * @param dominant papers of which it is the largest topic
   * @param expected its share times the number of papers
   * @param words its effective number of words, by entropy
   * @param npmi its coherence; NaN if it has none
   */
  Optional<JunkReason> reason(long dominant, double expected, double words, double npmi) {
    if (expected < FEWEST_PAPERS) {
      return Optional.empty();
    }
    if (rank1Ratio(dominant, expected) < THINLY_SPREAD) {
      return Optional.of(JunkReason.GENERIC);
    }
    return npmi < BY_CHANCE || (npmi < loose && words >= wide)
        ? Optional.of(JunkReason.MIXED)
        : Optional.empty();
  }
}
