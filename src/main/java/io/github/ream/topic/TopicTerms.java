package io.github.ream.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.Matrix;

/**
 * The probability of each term in each topic, on the driver: k times vocabulary size numbers.
 *
 * @param phi a row per topic, a column per term; rows add up to 1
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
record TopicTerms(double[][] phi) {
  /** Equal probabilities differ by rounding only. */
  private static final double FLAT = 1e-9;

  static TopicTerms of(LocalLDAModel model) {
    Matrix weights = model.topicsMatrix();
    double[] byTopic = weights.toArray(); // One topic after another.
    int terms = weights.numRows();
    double[][] phi = new double[weights.numCols()][];
    for (int topic = 0; topic < phi.length; topic++) {
      phi[topic] = Arrays.copyOfRange(byTopic, topic * terms, (topic + 1) * terms);
      double sum = 0;
      for (double weight : phi[topic]) {
        sum += weight;
      }
      for (int term = 0; term < terms; term++) {
        phi[topic][term] /= sum;
      }
    }
    return new TopicTerms(phi);
  }

  /** The size of each topic in tokens: the sum of its expected counts. */
  static double[] sizes(LocalLDAModel model) {
    Matrix weights = model.topicsMatrix();
    double[] byTopic = weights.toArray();
    double[] sizes = new double[weights.numCols()];
    for (int i = 0; i < byTopic.length; i++) {
      sizes[i / weights.numRows()] += byTopic[i];
    }
    return sizes;
  }

  int topics() {
    return phi.length;
  }

  int terms() {
    return phi[0].length;
  }

  /** Whether a topic has no words of its own: all terms are as probable in it. */
  boolean isFlat(int topic) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (double probability : phi[topic]) {
      least = Math.min(least, probability);
      most = Math.max(most, probability);
    }
    return most <= least * (1 + FLAT);
  }

  /** Each topic's {@code count} most probable terms, ties by the id of the term. */
  int[][] top(int count) {
    return Arrays.stream(phi).map(topic -> top(topic, count)).toArray(int[][]::new);
  }

  private static int[] top(double[] topic, int count) {
    Comparator<Integer> worstFirst =
        Comparator.comparingDouble((Integer term) -> topic[term])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    for (int term = 0; term < topic.length; term++) {
      if (best.size() < count) {
        best.add(term);
      } else if (topic[term] > topic[best.peek()]) {
        best.poll();
        best.add(term);
      }
    }
    return best.stream().sorted(worstFirst.reversed()).mapToInt(Integer::intValue).toArray();
  }
}
