package io.github.ream.bench.lda;

import io.github.ream.topic.DocumentCompletion;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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
    return IntStream.range(0, corpus.held.size())
        .parallel()
        .mapToObj(d -> score(completion, d))
        .toList()
        .stream()
        .reduce(new DocumentCompletion.Score(0, 0), DocumentCompletion.Score::plus)
        .perplexity();
  }

  private DocumentCompletion.Score score(DocumentCompletion completion, int document) {
    int[] words = corpus.held.get(document);
    long seed = BenchCorpus.hash(corpus.heldKeys.get(document));
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
    return n > 0 && m > 0
        ? completion.score(Arrays.copyOf(seen, n), Arrays.copyOf(hidden, m))
        : new DocumentCompletion.Score(0, 0);
  }

  /** Perplexity with one topic: the shares of the terms in the training documents. */
  double perplexityOfShares() {
    double[] shares = new double[corpus.vocabulary.length];
    Arrays.fill(shares, 1);
    corpus.train.forEach(words -> Arrays.stream(words).forEach(word -> shares[word]++));
    double all = Arrays.stream(shares).sum();
    Arrays.setAll(shares, word -> shares[word] / all);
    return perplexity(new double[][] {shares}, new double[] {1});
  }

  /** The least perplexity with the prior times any of 1/2, 1/√2, 1, √2 and 2. */
  double perplexityAtBestScale(double[][] phi, double[] alpha) {
    return DoubleStream.of(-1, -0.5, 0, 0.5, 1)
        .map(exponent -> perplexity(phi, scaled(alpha, Math.pow(2, exponent))))
        .min()
        .orElseThrow();
  }

  private static double[] scaled(double[] alpha, double factor) {
    return Arrays.stream(alpha).map(a -> a * factor).toArray();
  }
}
