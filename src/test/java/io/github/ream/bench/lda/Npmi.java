package io.github.ream.bench.lda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * NPMI coherence over whole documents (Bouma 2009; Aletras and Stevenson 2013): the mean over pairs
 * of a topic's ten heaviest terms, and over topics; a pair that never meets counts -1.
 */
final class Npmi {
  private static final int TOP = 10;

  private Npmi() {}

  static double mean(BenchCorpus corpus, float[][] phi, int topics) {
    int terms = phi.length;
    int[][] top = new int[topics][];
    int[] slot = new int[terms];
    List<java.util.BitSet> sets = new ArrayList<>();
    for (int k = 0; k < topics; k++) {
      int topic = k;
      top[k] =
          IntStream.range(0, terms)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingDouble(w -> -phi[w][topic])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(TOP)
              .mapToInt(Integer::intValue)
              .toArray();
      for (int w : top[k]) {
        if (slot[w] == 0) {
          sets.add(new java.util.BitSet(corpus.train.size()));
          slot[w] = sets.size();
        }
      }
    }
    for (int d = 0; d < corpus.train.size(); d++) {
      for (int w : corpus.train.get(d)) {
        if (slot[w] > 0) {
          sets.get(slot[w] - 1).set(d);
        }
      }
    }
    double documents = corpus.train.size();
    double sum = 0;
    for (int[] words : top) {
      double topic = 0;
      int pairs = 0;
      for (int i = 0; i < words.length; i++) {
        for (int j = 0; j < i; j++) {
          java.util.BitSet both = (java.util.BitSet) sets.get(slot[words[i]] - 1).clone();
          both.and(sets.get(slot[words[j]] - 1));
          double joint = both.cardinality() / documents;
          double a = sets.get(slot[words[i]] - 1).cardinality() / documents;
          double b = sets.get(slot[words[j]] - 1).cardinality() / documents;
          topic += joint == 0 ? -1 : joint == 1 ? 1 : Math.log(joint / (a * b)) / -Math.log(joint);
          pairs++;
        }
      }
      sum += topic / pairs;
    }
    return sum / topics;
  }
}
