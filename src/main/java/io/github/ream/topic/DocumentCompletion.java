package io.github.ream.topic;

import java.io.Serializable;

/**
 * Document completion (Wallach, Murray, Salakhutdinov and Mimno 2009): a paper's tokens are split
 * in two halves, topic weights are estimated from one with the topics fixed, and the other is
 * scored.
 *
 * @param phi probability of each term in each topic
 * @param alpha document prior of each topic
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
public record DocumentCompletion(double[][] phi, double[] alpha) implements Serializable {
  private static final int MOST_STEPS = 100;
  private static final double CONVERGED = 1e-6;

  /** The sum of the log-likelihoods of held tokens, and their number. */
  public record Score(double logLikelihood, long tokens) {

    /** The sum of both. */
    public Score plus(Score other) {
      return new Score(logLikelihood + other.logLikelihood, tokens + other.tokens);
    }

    /** exp of minus the mean log-likelihood of a token; NaN without tokens. */
    public double perplexity() {
      return tokens == 0 ? Double.NaN : Math.exp(-logLikelihood / tokens);
    }
  }

  /** Topic weights of the observed tokens: theta = (sum of responsibilities + alpha) / (n + A). */
  double[] theta(int[] observed) {
    int topics = alpha.length;
    double total = observed.length;
    for (double a : alpha) {
      total += a;
    }
    // The numbers of one term stand side by side.
    double[][] weights = new double[observed.length][];
    for (int i = 0; i < observed.length; i++) {
      if (i > 0 && observed[i] == observed[i - 1]) {
        weights[i] = weights[i - 1];
        continue;
      }
      weights[i] = new double[topics];
      for (int topic = 0; topic < topics; topic++) {
        weights[i][topic] = phi[topic][observed[i]];
      }
    }
    double[] theta = new double[topics];
    java.util.Arrays.fill(theta, 1.0 / topics);
    double[] share = new double[topics];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = alpha.clone();
      for (int i = 0; i < observed.length; i++) {
        // Tokens of one term have equal responsibilities.
        if (i == 0 || observed[i] != observed[i - 1]) {
          share(theta, weights[i], share);
        }
        for (int topic = 0; topic < topics; topic++) {
          next[topic] += share[topic];
        }
      }
      double change = 0;
      for (int topic = 0; topic < topics; topic++) {
        next[topic] /= total;
        change = Math.max(change, Math.abs(next[topic] - theta[topic]));
      }
      theta = next;
      if (change < CONVERGED) {
        break;
      }
    }
    return theta;
  }

  private static void share(double[] theta, double[] weight, double[] share) {
    double sum = 0;
    for (int topic = 0; topic < theta.length; topic++) {
      share[topic] = theta[topic] * weight[topic];
      sum += share[topic];
    }
    for (int topic = 0; topic < theta.length; topic++) {
      share[topic] /= sum;
    }
  }

  /** Scores the held tokens by the topic weights of the observed ones. */
  public Score score(int[] observed, int[] held) {
    double[] theta = theta(observed);
    double logLikelihood = 0;
    for (int term : held) {
      double probability = 0;
      for (int topic = 0; topic < theta.length; topic++) {
        probability += theta[topic] * phi[topic][term];
      }
      logLikelihood += Math.log(probability);
    }
    return new Score(logLikelihood, held.length);
  }
}
