package io.github.ream.topic.lda;

/** The driver's term and topic counts, and the tables a pass reads made from them. */
final class WordCounts {
  final int topics;
  final int stride;
  final int terms;
  final int[] counts;
  private final int[] previous;

  WordCounts(int topics, int terms) {
    this.topics = topics;
    this.stride = TopicTables.stride(topics);
    this.terms = terms;
    this.counts = new int[Math.multiplyExact(stride, terms)];
    this.previous = new int[counts.length];
  }

  /** Keeps the counts as they are, as the ones that momentum is measured from. */
  void remember() {
    System.arraycopy(counts, 0, previous, 0, counts.length);
  }

  /**
   * Tables from counts led along their last change: max(0, n + momentum (n - previous)).
   *
   * @param unit what a count of 1 is written as (a power of two for soft counts)
   */
  TopicTables tables(double[] alpha, double beta, float momentum, float unit) {
    float[] phi = new float[counts.length];
    double[] totals = new double[stride];
    float scale = 1 / unit;
    for (int row = 0; row < counts.length; row += stride) {
      for (int k = 0; k < topics; k++) {
        int n = counts[row + k];
        float led = Math.max(0, (n + momentum * (n - previous[row + k])) * scale);
        phi[row + k] = led;
        totals[k] += led;
      }
    }
    float[] tokenWeight = new float[stride];
    float[] floor = new float[stride];
    float[] prior = new float[stride];
    for (int k = 0; k < topics; k++) {
      tokenWeight[k] = (float) (1 / (totals[k] + terms * beta));
      floor[k] = (float) beta * tokenWeight[k];
      prior[k] = (float) alpha[k];
    }
    for (int row = 0; row < counts.length; row += stride) {
      for (int k = 0; k < topics; k++) {
        phi[row + k] = (phi[row + k] + (float) beta) * tokenWeight[k];
      }
    }
    return new TopicTables(topics, phi, tokenWeight, floor, prior);
  }
}
