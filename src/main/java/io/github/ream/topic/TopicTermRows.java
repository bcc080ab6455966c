package io.github.ream.topic;

import io.github.ream.schema.RowOf;
import io.github.ream.schema.TopicTermsTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/** The rows of {@code topic_terms}: the most probable terms of each topic. */
final class TopicTermRows {
  private static final int TOP_TERMS = 30;

  private TopicTermRows() {}

  /**
   * The rows.
   *
   * @param terms the vocabulary
   * @param frequencies occurrences of each term in the corpus
   */
  static List<Row> of(TopicTerms topicTerms, String[] terms, double[] frequencies) {
    double all = Arrays.stream(frequencies).sum();
    int[][] top = topicTerms.top(TOP_TERMS);
    List<Row> rows = new ArrayList<>();
    for (int topic = 0; topic < top.length; topic++) {
      for (int rank = 0; rank < top[topic].length; rank++) {
        int term = top[topic][rank];
        double probability = topicTerms.phi()[topic][term];
        rows.add(
            new RowOf(TopicTermsTable.TABLE)
                .set(TopicTermsTable.TOPIC_ID, topic)
                .set(TopicTermsTable.RANK, rank + 1)
                .set(TopicTermsTable.TERM, terms[term])
                .set(TopicTermsTable.PROBABILITY, probability)
                .set(TopicTermsTable.RELEVANCE, Relevance.of(probability, frequencies[term] / all))
                .build());
      }
    }
    return rows;
  }
}
