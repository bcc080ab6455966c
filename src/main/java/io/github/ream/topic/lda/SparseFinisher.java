package io.github.ream.topic.lda;

/**
 * The finisher for many topics: a document's tokens are shared among the topics that it has already
 * ({@link SparseSampler} has tried the others), so a pass costs what a document's topics are, not
 * k.
 */
final class SparseFinisher implements Finisher {
  private final LogProduct masses = new LogProduct();

  // The document's topics, what each has, and what this pass gives it.
  private int[] present = new int[0];
  private float[] theta = new float[0];
  private float[] next = new float[0];
  private float[] share = new float[0];

  @Override
  public double finish(
      TopicTables t, int[] words, int from, int to, float[] gamma, int[] stats, int bits) {
    if (present.length != t.stride) {
      present = new int[t.stride];
      theta = new float[t.stride];
      next = new float[t.stride];
      share = new float[t.stride];
    }
    int size = 0;
    for (int k = 0; k < t.topics; k++) {
      if (gamma[k] > 0) {
        present[size] = k;
        theta[size] = gamma[k] + t.alpha[k];
        next[size++] = 0;
      }
    }
    masses.clear();
    int unit = 1 << bits;
    for (int i = from; i < to; ) {
      int word = words[i];
      int count = 1;
      while (i + count < to && words[i + count] == word) {
        count++;
      }
      i += count;
      int row = word * t.stride;
      float sum = shares(t, row, size);
      if (!(sum > 0)) {
        continue;
      }
      for (int n = 0; n < count; n++) {
        masses.times(sum);
      }
      float scale = 1 / sum;
      for (int p = 0; p < size; p++) {
        float r = share[p] * scale;
        next[p] += count * r;
        stats[row + present[p]] += count * (int) (r * unit + 0.5f);
      }
    }
    for (int p = 0; p < size; p++) {
      gamma[present[p]] = next[p];
    }
    return masses.log();
  }

  /** Each topic's share of a token, the token's own share in the last pass left out; their sum. */
  private float shares(TopicTables t, int row, int size) {
    float first = 0;
    for (int p = 0; p < size; p++) {
      share[p] = theta[p] * t.phi[row + present[p]];
      first += share[p];
    }
    float scale = 1 / first;
    float sum = 0;
    for (int p = 0; p < size; p++) {
      int k = present[p];
      float own = share[p] * scale;
      share[p] =
          Math.max(theta[p] - own, 0)
              * Math.max(t.phi[row + k] - own * t.tokenWeight[k], t.floor[k]);
      sum += share[p];
    }
    return sum;
  }
}
