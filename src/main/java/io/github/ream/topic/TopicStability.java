package io.github.ream.topic;

import java.util.List;

/**
 * Measures how far topics come back under other seeds: each topic's average Jaccard index with the
 * topic it is paired with, as a mean over the other fits (Greene, O'Callaghan and Cunningham 2014,
 * sec. 3.2; there over samples of the documents, here over seeds).
 */
final class TopicStability {
  private TopicStability() {}

  /**
   * The stability of each topic, 0 to 1.
   *
   * @param topTerms each topic's top terms in order
   * @param others the top terms of other fits with as many topics
   */
  static double[] of(int[][] topTerms, List<int[][]> others) {
    double[] stability = new double[topTerms.length];
    for (int[][] other : others) {
      double[][] likeness = new double[topTerms.length][topTerms.length];
      for (int topic = 0; topic < topTerms.length; topic++) {
        for (int match = 0; match < topTerms.length; match++) {
          likeness[topic][match] = AverageJaccard.of(topTerms[topic], other[match]);
        }
      }
      int[] matches = Assignment.greatest(likeness);
      for (int topic = 0; topic < topTerms.length; topic++) {
        stability[topic] += likeness[topic][matches[topic]] / others.size();
      }
    }
    return stability;
  }
}
