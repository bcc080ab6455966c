package io.github.ream.bench.lda;

import java.util.Arrays;

/**
 * Document-completion perplexity (Wallach et al. 2009): half of a held-out document's tokens, drawn
 * by hash, fit its topic weights with the topics fixed; the other half is scored.
 */
final class Completion {
  private final BenchCorpus corpus;

  Completion(BenchCorpus corpus) {
    this.corpus = corpus;
  }

  /** Perplexity with topics {@code phi[term][topic]} (each topic sums to 1) and prior alpha. */
  double perplexity(float[][] phi, double[] alpha) {
    int k = alpha.length;
    double alphaSum = Arrays.stream(alpha).sum();
    double logLikelihood = 0;
    long scored = 0;
    for (int d = 0; d < corpus.held.size(); d++) {
      int[] words = corpus.held.get(d);
      long seed = BenchCorpus.hash(corpus.heldKeys.get(d));
      int[] seen = new int[words.length];
      int[] hidden = new int[words.length];
      int n = 0;
      int m = 0;
      for (int i = 0; i < words.length; i++) {
        if ((BenchCorpus.mix(seed + i * 0x9e3779b97f4a7c15L) & 1) == 0) {
          seen[n++] = words[i];
        } else {
          hidden[m++] = words[i];
        }
      }
      if (n == 0 || m == 0) {
        continue;
      }
      double[] theta = weights(phi, alpha, alphaSum, seen, n);
      for (int i = 0; i < m; i++) {
        double p = 0;
        for (int t = 0; t < k; t++) {
          p += theta[t] * phi[hidden[i]][t];
        }
        logLikelihood += Math.log(p);
      }
      scored += m;
    }
    return Math.exp(-logLikelihood / scored);
  }

  private static double[] weights(
      float[][] phi, double[] alpha, double alphaSum, int[] words, int n) {
    int k = alpha.length;
    double[] theta = new double[k];
    for (int t = 0; t < k; t++) {
      theta[t] = (alpha[t] + (double) n / k) / (alphaSum + n);
    }
    double[] next = new double[k];
    for (int step = 0; step < 100; step++) {
      Arrays.fill(next, 0);
      for (int i = 0; i < n; i++) {
        float[] row = phi[words[i]];
        double sum = 0;
        for (int t = 0; t < k; t++) {
          sum += theta[t] * row[t];
        }
        double scale = 1 / sum;
        for (int t = 0; t < k; t++) {
          next[t] += theta[t] * row[t] * scale;
        }
      }
      double change = 0;
      for (int t = 0; t < k; t++) {
        double value = (next[t] + alpha[t]) / (n + alphaSum);
        change = Math.max(change, Math.abs(value - theta[t]));
        theta[t] = value;
      }
      if (change < 1e-6) {
        break;
      }
    }
    return theta;
  }
}
