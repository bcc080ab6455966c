package io.github.ream.topic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Measures how far a topic's top terms belong to it alone: the sum of their FREX, the harmonic mean
 * of the ranks of a term by exclusivity and by frequency (Bischof and Airoldi 2012; the weight 0.7
 * on exclusivity as in R's stm).
 */
final class Exclusivity {
  private static final double WEIGHT = 0.7;

  private Exclusivity() {}

  /** For each topic the sum of FREX over its top terms. */
  static double[] of(double[][] phi, int[][] topTerms) {
    double[] sums = termSums(phi);
    return IntStream.range(0, phi.length)
        .parallel()
        .mapToDouble(topic -> sum(frex(phi[topic], sums, topTerms[topic])))
        .toArray();
  }

  /** Adds in the order of terms, since the last digit depends on the order. */
  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
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

  /** FREX of some terms in one topic, given the sums of each term's probabilities. */
  private static double[] frex(double[] topic, double[] sums, int[] terms) {
    double[] exclusive = new double[topic.length];
    for (int term = 0; term < topic.length; term++) {
      exclusive[term] = topic[term] / sums[term];
    }
    return Arrays.stream(terms)
        .mapToDouble(
            term ->
                1
                    / (WEIGHT / rank(exclusive, exclusive[term])
                        + (1 - WEIGHT) / rank(topic, topic[term])))
        .toArray();
  }

  /** The average rank of a value among all, as a share of their number. */
  private static double rank(double[] values, double value) {
    int below = 0;
    int upTo = 0;
    for (double other : values) {
      below += other < value ? 1 : 0;
      upTo += other <= value ? 1 : 0;
    }
    return (below + 1 + upTo) / 2.0 / values.length;
  }
}
