package io.github.ream.topic;

import java.util.Arrays;

/**
 * How much a topic's top terms belong to it alone: the sum of their FREX, the harmonic mean of the
 * ranks of a term by exclusivity and by frequency (Bischof and Airoldi 2012; the weight 0.7 on
 * exclusivity as in R's stm).
 */
final class Exclusivity {
  private static final double WEIGHT = 0.7;

  private Exclusivity() {}

  /** FREX of every term in one topic, given phi of all topics. */
  static double[] frex(double[][] phi, int topic) {
    return frex(phi[topic], termSums(phi));
  }

  /** Per topic the sum of FREX over its top terms. */
  static double[] of(double[][] phi, int[][] topTerms) {
    double[] sums = termSums(phi);
    double[] exclusivity = new double[phi.length];
    for (int topic = 0; topic < phi.length; topic++) {
      double[] frex = frex(phi[topic], sums);
      for (int term : topTerms[topic]) {
        exclusivity[topic] += frex[term];
      }
    }
    return exclusivity;
  }

  private static double[] termSums(double[][] phi) {
    double[] sums = new double[phi[0].length];
    for (double[] topic : phi) {
      for (int term = 0; term < sums.length; term++) {
        sums[term] += topic[term];
      }
    }
    return sums;
  }

  private static double[] frex(double[] topic, double[] sums) {
    double[] exclusive = new double[topic.length];
    for (int term = 0; term < topic.length; term++) {
      exclusive[term] = topic[term] / sums[term];
    }
    double[] exclusiveRank = shares(exclusive);
    double[] frequentRank = shares(topic);
    double[] frex = new double[topic.length];
    for (int term = 0; term < topic.length; term++) {
      frex[term] = 1 / (WEIGHT / exclusiveRank[term] + (1 - WEIGHT) / frequentRank[term]);
    }
    return frex;
  }

  /** The average rank of each value among all, as a share of their number. */
  private static double[] shares(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] shares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int first = edge(sorted, values[i], true);
      int last = edge(sorted, values[i], false);
      shares[i] = (first + 1 + last) / 2.0 / values.length;
    }
    return shares;
  }

  /** The number of sorted values below {@code value}, or up to and with it. */
  private static int edge(double[] sorted, double value, boolean below) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value || (!below && sorted[middle] == value)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
