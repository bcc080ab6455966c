package io.github.ream.bench.lda;

import io.github.ream.topic.Coherence;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Mean NPMI of the topics' ten heaviest terms over whole training documents. */
final class Npmi {
  private static final int TOP = 10;

  private Npmi() {}

  static double mean(BenchCorpus corpus, double[][] phi) {
    int[][] top = new int[phi.length][];
    Map<Integer, BitSet> documents = new HashMap<>();
    for (int k = 0; k < phi.length; k++) {
      double[] topic = phi[k];
      top[k] =
          IntStream.range(0, topic.length)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingDouble(w -> -topic[w])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(TOP)
              .mapToInt(Integer::intValue)
              .toArray();
      for (int term : top[k]) {
        documents.put(term, new BitSet(corpus.train.size()));
      }
    }
    for (int d = 0; d < corpus.train.size(); d++) {
      for (int term : corpus.train.get(d)) {
        if (documents.containsKey(term)) {
          documents.get(term).set(d);
        }
      }
    }
    double sum = 0;
    for (int[] terms : top) {
      long[][] together = new long[TOP][TOP];
      for (int i = 0; i < TOP; i++) {
        for (int j = 0; j <= i; j++) {
          BitSet both = (BitSet) documents.get(terms[i]).clone();
          both.and(documents.get(terms[j]));
          together[i][j] = both.cardinality();
          together[j][i] = both.cardinality();
        }
      }
      sum += Coherence.npmi(together, corpus.train.size());
    }
    return sum / phi.length;
  }
}
