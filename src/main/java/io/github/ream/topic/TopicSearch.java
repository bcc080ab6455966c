package io.github.ream.topic;

import java.util.OptionalInt;
import java.util.Set;

/**
 * The search of {@code topics.k = auto}: from the number by size, each next fit has twice or half
 * the topics of the best one so far, until neither is better; then the square root of two times as
 * many or as few. It ends when the best has been compared with all four, or at its number of fits.
 */
final class TopicSearch {
  private static final double[] FACTORS = {2, 0.5, Math.sqrt(2), Math.sqrt(0.5)};
  private static final int FEWEST_TOPICS = 2;
  private static final int MOST_TOPICS = 2_000;

  /** The fewest papers per topic, on average. */
  private static final int FEWEST_PAPERS_A_TOPIC = 10;

  private final int start;
  private final int mostTopics;
  private final int mostFits;

  /**
   * @param start the number of topics to begin with
   * @param papers papers that topics are fitted to
   * @param mostFits how many numbers of topics to try
   */
  TopicSearch(int start, long papers, int mostFits) {
    this.start = start;
    this.mostTopics = (int) Math.max(start, Math.min(MOST_TOPICS, papers / FEWEST_PAPERS_A_TOPIC));
    this.mostFits = mostFits;
  }

  int start() {
    return start;
  }

  /**
   * The number to try next; empty at the end.
   *
   * @param tried the numbers fitted so far
   * @param best the number of them that would be chosen
   */
  OptionalInt next(Set<Integer> tried, int best) {
    if (tried.size() >= mostFits) {
      return OptionalInt.empty();
    }
    for (double factor : FACTORS) {
      int k = (int) Math.round(best * factor);
      if (k >= FEWEST_TOPICS && k <= mostTopics && !tried.contains(k)) {
        return OptionalInt.of(k);
      }
    }
    return OptionalInt.empty();
  }
}
