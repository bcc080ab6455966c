package io.github.ream.topic.lda;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Topics beyond those asked for. Sampling starts with them and lets them go halfway: those that
 * documents have least of where they have any, since a topic that nothing is about is where unlike
 * terms meet. Their tokens find other topics, and those left are more coherent and foretell more
 * (docs/lda-design.md).
 */
final class SurplusTopics {
  private static final double SHARE = 0.3;

  private SurplusTopics() {}

  /** How many for so many topics asked for, as far as tables of this vocabulary have room. */
  static int of(int topics, int terms) {
    long most = Math.min(CollapsedLDAParameters.MOST_TOPICS, CellCounts.MOST_CELLS / terms);
    return (int) Math.max(0, Math.min(Math.round(SHARE * topics), most - topics));
  }

  /**
   * The topics with the fewest tokens per document that has any, of equal ones the last.
   *
   * @param documents how many have each topic
   */
  static int[] least(CellCounts counts, int[] documents, int number) {
    long[] tokens = counts.tokens();
    Comparator<Integer> order =
        Comparator.comparingDouble(topic -> tokens[topic] / (double) Math.max(1, documents[topic]));
    return IntStream.range(0, documents.length)
        .boxed()
        .sorted(order.thenComparing(Comparator.reverseOrder()))
        .limit(number)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
