package io.github.ream.topic;

import java.util.stream.IntStream;

/** Jensen-Shannon divergence in nats: the mean of KL(p|m) and KL(q|m), m the mean of p and q. */
final class JensenShannon {
  /** Beyond a topic's so many most probable terms, terms are told apart no further. */
  private static final int TOLD_APART = 500;

  private JensenShannon() {}

  static double divergence(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += part(p[i], q[i]);
    }
    return Math.max(0, sum / 2);
  }

  private static double part(double p, double q) {
    double mean = (p + q) / 2;
    return (p > 0 ? p * Math.log(p / mean) : 0) + (q > 0 ? q * Math.log(q / mean) : 0);
  }

  /**
   * The distance (root of the divergence) of each topic to each. Only the 500 most probable terms
   * of either topic are told apart, the rest is taken as one term: with large vocabularies the time
   * stays small, and the distance differs by what hardly any reader sees.
   */
  static double[][] distances(TopicTerms topicTerms) {
    double[][] phi = topicTerms.phi();
    int[][] top = topicTerms.top(TOLD_APART);
    double[][] distances = new double[phi.length][phi.length];
    IntStream.range(0, phi.length)
        .parallel()
        .forEach(
            a -> {
              boolean[] seen = new boolean[phi[a].length];
              for (int b = 0; b < a; b++) {
                distances[a][b] = Math.sqrt(divergence(phi[a], phi[b], top[a], top[b], seen));
              }
            });
    for (int a = 0; a < phi.length; a++) {
      for (int b = 0; b < a; b++) {
        distances[b][a] = distances[a][b];
      }
    }
    return distances;
  }

  private static double divergence(double[] p, double[] q, int[] topP, int[] topQ, boolean[] seen) {
    double sum = 0;
    double restP = 1;
    double restQ = 1;
    for (int term : topP) {
      seen[term] = true;
      sum += part(p[term], q[term]);
      restP -= p[term];
      restQ -= q[term];
    }
    for (int term : topQ) {
      if (!seen[term]) {
        sum += part(p[term], q[term]);
        restP -= p[term];
        restQ -= q[term];
      }
    }
    for (int term : topP) {
      seen[term] = false;
    }
    return Math.max(0, (sum + part(Math.max(0, restP), Math.max(0, restQ))) / 2);
  }
}
