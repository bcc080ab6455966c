package io.github.ream.lda;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Topics beyond those asked for. Sampling starts with more topics and drops the surplus halfway:
 * the topics with the fewest tokens per document that has any. Such a topic is about nothing; it is
 * where unlike terms meet. Its tokens find other topics, and the topics left are more coherent and
 * predict more (docs/lda-design.md).
 */
final class SurplusTopics {
  private static final double SHARE = 0.3;

  private SurplusTopics() {}

  /**
   * The number of surplus topics.
   *
   * @param topics topics asked for
   * @param terms size of the vocabulary, which bounds all topics together
   */
  static int of(int topics, int terms) {
    long most = Math.min(CollapsedLDAParameters.MOST_TOPICS, CellCounts.MOST_CELLS / terms);
    return (int) Math.max(0, Math.min(Math.round(SHARE * topics), most - topics));
  }

  /**
   * The topics with the fewest tokens per document that has any; of equal topics the last ones.
   *
   * @param documents by topic, the number of documents with a token of it
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
