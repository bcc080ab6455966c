package io.github.ream.bench.lda;

import java.util.Arrays;

/** Topics that some trainer found, and what finding them cost. */
final class Trained {
  /** Term weights, {@code phi[topic][term]}; each topic sums to 1. */
  final double[][] phi;

  /** The trainer's own document prior. */
  final double[] alpha;

  double cpuSeconds;
  double wallSeconds;
  long peakMegabytes;

  private Trained(double[][] phi, double[] alpha) {
    this.phi = phi;
    this.alpha = alpha;
  }

  /** From amounts by topic and term, column by topic; scaled here to sum to 1. */
  static Trained of(double[] byTopic, int terms, double[] alpha) {
    int topics = alpha.length;
    double[][] phi = new double[topics][terms];
    for (int k = 0; k < topics; k++) {
      double total = 0;
      for (int w = 0; w < terms; w++) {
        total += byTopic[k * terms + w];
      }
      for (int w = 0; w < terms; w++) {
        phi[k][w] = byTopic[k * terms + w] / total;
      }
    }
    return new Trained(phi, alpha);
  }

  int topics() {
    return alpha.length;
  }

  /** One line of the table: what was measured, separated by tabs. */
  String measured(BenchCorpus corpus, long seed) {
    Completion completion = new Completion(corpus);
    double[] even = new double[topics()];
    Arrays.fill(even, 0.1);
    double own = completion.perplexity(phi, alpha);
    WordIntrusion intrusion = new WordIntrusion(corpus.vocabulary, corpus.heldText);
    return String.join(
        "\t",
        String.format("%.1f", completion.perplexity(phi, even)),
        String.format("%.1f", own),
        String.format("%.1f", completion.perplexityAtBestScale(phi, alpha)),
        String.format("%.3f", Math.log(completion.perplexityOfShares() / own) / Math.log(2)),
        String.format("%.4f", Npmi.mean(corpus, phi)),
        String.format("%.4f", intrusion.npmi(phi)),
        String.format("%.3f", intrusion.precision(phi, seed)),
        String.format("%.1f", cpuSeconds),
        String.format("%.1f", wallSeconds),
        Long.toString(peakMegabytes));
  }
}
