package io.github.ream.bench.lda;

import io.github.ream.topic.DocumentCompletion;
import java.util.Arrays;

/**
 * Document-completion perplexity of the held-out documents: half of a document's tokens, drawn by a
 * hash of its id, fit its topic weights with the topics fixed; the other half is scored.
 */
final class Completion {
  private final BenchCorpus corpus;

  Completion(BenchCorpus corpus) {
    this.corpus = corpus;
  }

  /** Perplexity with topics {@code phi[topic][term]} (each sums to 1) and prior alpha. */
  double perplexity(double[][] phi, double[] alpha) {
    DocumentCompletion completion = new DocumentCompletion(phi, alpha);
    DocumentCompletion.Score total = new DocumentCompletion.Score(0, 0);
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
      if (n > 0 && m > 0) {
        total = total.plus(completion.score(Arrays.copyOf(seen, n), Arrays.copyOf(hidden, m)));
      }
    }
    return total.perplexity();
  }
}
