package io.github.ream.topic;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Jensen-Shannon divergence in nats: the mean of KL(p|m) and KL(q|m), m the mean of p and q. */
final class JensenShannon {
  /** All terms are compared if pairs of topics times terms is at most this (about a second). */
  private static final long TERMS_OF_ALL_PAIRS = 400_000_000;

  /**
   * Otherwise this many of the most probable terms of either topic are compared. For 100 topics of
   * 20,000 terms the distances are then 0.3 % short on average and 3 % at most (of 500 terms, 4 %
   * and 11 %).
   */
  private static final int TOLD_APART = 1_000;

  private JensenShannon() {}

  static double divergence(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      double mean = (p[i] + q[i]) / 2;
      sum +=
          (p[i] > 0 ? p[i] * Math.log(p[i] / mean) : 0)
              + (q[i] > 0 ? q[i] * Math.log(q[i] / mean) : 0);
    }
    return Math.max(0, sum / 2);
  }

  /** The distance (root of the divergence) of each topic to each, to six digits. */
  static double[][] distances(TopicTerms topicTerms) {
    long pairs = topicTerms.topics() * (topicTerms.topics() - 1L) / 2;
    return distances(
        topicTerms,
        pairs * topicTerms.terms() <= TERMS_OF_ALL_PAIRS ? topicTerms.terms() : TOLD_APART);
  }

  /** Distances that tell apart only the most probable terms of either topic. */
  static double[][] distances(TopicTerms topicTerms, int toldApart) {
    Pairs pairs = new Pairs(topicTerms, topicTerms, toldApart);
    double[][] distances = new double[topicTerms.topics()][topicTerms.topics()];
    pairs.forEach(a -> a, distances);
    for (int a = 0; a < distances.length; a++) {
      for (int b = 0; b < a; b++) {
        distances[b][a] = distances[a][b];
      }
    }
    return distances;
  }

  /**
   * The distance of each topic of one model to each of another, over the same terms: a row for each
   * of the first.
   */
  static double[][] between(TopicTerms one, TopicTerms other) {
    boolean all = (long) one.topics() * other.topics() * one.terms() <= TERMS_OF_ALL_PAIRS;
    double[][] distances = new double[one.topics()][other.topics()];
    new Pairs(one, other, all ? one.terms() : TOLD_APART).forEach(a -> other.topics(), distances);
    return distances;
  }

  /** Pairs of topics over the same terms. */
  private static final class Pairs {
    private final TopicTerms one;
    private final TopicTerms other;

    /** The terms told apart, by topic; null if all are. */
    private final int[][] topOfOne;

    private final int[][] topOfOther;
    private final Contributions contributions = new Contributions();

    Pairs(TopicTerms one, TopicTerms other, int toldApart) {
      this.one = one;
      this.other = other;
      boolean all = toldApart >= one.terms();
      this.topOfOne = all ? null : one.top(toldApart);
      this.topOfOther = all ? null : other.top(toldApart);
    }

    /**
     * Writes distances.
     *
     * @param until up to which of the other topics they are wanted for a topic
     */
    void forEach(IntUnaryOperator until, double[][] distances) {
      IntStream.range(0, one.topics())
          .parallel()
          .forEach(
              a -> {
                boolean[] seen = new boolean[one.terms()];
                for (int b = 0; b < until.applyAsInt(a); b++) {
                  distances[a][b] = distance(a, b, seen);
                }
              });
    }

    private double distance(int a, int b, boolean[] seen) {
      double[] p = one.phi()[a];
      double[] q = other.phi()[b];
      double twice =
          topOfOne == null
              ? contributions.of(p, q)
              : contributions.of(p, q, topOfOne[a], topOfOther[b], seen);
      return Math.sqrt(Math.max(0, twice / 2));
    }
  }

  /**
   * What terms contribute to twice the divergence. With m the mean of p and q and d = (p - q) / (p
   * + q) it is m ((1 + d) ln(1 + d) + (1 - d) ln(1 - d)), whose second factor is read from a table:
   * ten times as fast as two logarithms, with an error below 1e-5 m.
   */
  private static final class Contributions {
    private static final int STEPS = 1 << 16;

    private final double[] table = new double[STEPS + 2];

    Contributions() {
      for (int i = 0; i <= STEPS; i++) {
        double d = (double) i / STEPS;
        table[i] = (1 + d) * Math.log1p(d) + (d < 1 ? (1 - d) * Math.log1p(-d) : 0);
      }
      table[STEPS + 1] = table[STEPS];
    }

    private double of(double p, double q) {
      double sum = p + q;
      if (sum <= 0) {
        return 0;
      }
      double place = Math.abs(p - q) / sum * STEPS;
      int below = (int) place;
      double value = table[below] + (place - below) * (table[below + 1] - table[below]);
      return sum / 2 * value;
    }

    double of(double[] p, double[] q) {
      double sum = 0;
      for (int i = 0; i < p.length; i++) {
        sum += of(p[i], q[i]);
      }
      return sum;
    }

    /** With the terms of neither list taken as one. */
    double of(double[] p, double[] q, int[] topP, int[] topQ, boolean[] seen) {
      double sum = 0;
      double restP = 1;
      double restQ = 1;
      for (int term : topP) {
        seen[term] = true;
        sum += of(p[term], q[term]);
        restP -= p[term];
        restQ -= q[term];
      }
      for (int term : topQ) {
        if (!seen[term]) {
          sum += of(p[term], q[term]);
          restP -= p[term];
          restQ -= q[term];
        }
      }
      for (int term : topP) {
        seen[term] = false;
      }
      return sum + of(Math.max(0, restP), Math.max(0, restQ));
    }
  }
}
