package io.github.ream.bench.lda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How often a reader would find the word that does not belong: the model precision of word
 * intrusion (Chang, Boyd-Graber, Gerrish, Wang and Blei 2009), estimated without readers as by Lau,
 * Newman and Baldwin (2014).
 *
 * <p>A topic's five most probable terms are shown with an intruder: one of the ten most probable
 * terms of another topic that is among the less probable half of the terms in this one. The
 * reader's choice is the term that goes least with the five others in held-out documents. Lau et
 * al. learn the choice from readers' answers by a ranking SVM over pointwise mutual information and
 * two conditional probabilities. There are no answers to learn from here, so the choice is the term
 * with the lowest sum of normalised pointwise mutual information (Bouma 2009): simpler, and perhaps
 * a worse reader. A tie counts by its share of chance. Each topic is tried with {@value #INTRUDERS}
 * intruders, drawn by a seed.
 */
final class WordIntrusion {
  static final int INTRUDERS = 10;
  private static final int SHOWN = 5;
  private static final int OF_OTHER = 10;

  private final String[] vocabulary;
  private final HeldOutText text;

  WordIntrusion(String[] vocabulary, HeldOutText text) {
    this.vocabulary = vocabulary;
    this.text = text;
  }

  /** The mean share of intruders that are found, 1/6 by chance. */
  double precision(double[][] phi, long seed) {
    int[][] top = Arrays.stream(phi).map(topic -> top(topic, OF_OTHER)).toArray(int[][]::new);
    double found = 0;
    int shown = 0;
    for (int topic = 0; topic < phi.length; topic++) {
      Random random = new Random(BenchCorpus.mix(seed + topic * 0x9e3779b97f4a7c15L));
      List<Integer> intruders = intruders(phi, top, topic);
      for (int i = 0; i < INTRUDERS && !intruders.isEmpty(); i++) {
        int intruder = intruders.get(random.nextInt(intruders.size()));
        found += chanceToFind(Arrays.copyOf(top[topic], SHOWN), intruder);
        shown++;
      }
    }
    return found / shown;
  }

  /** Terms of other topics' tops that are improbable in this one; more often if of several tops. */
  private static List<Integer> intruders(double[][] phi, int[][] top, int topic) {
    double[] sorted = phi[topic].clone();
    Arrays.sort(sorted);
    double median = sorted[(sorted.length - 1) / 2];
    List<Integer> intruders = new ArrayList<>();
    for (int other = 0; other < phi.length; other++) {
      for (int term : top[other]) {
        if (other != topic && phi[topic][term] <= median) {
          intruders.add(term);
        }
      }
    }
    return intruders;
  }

  private double chanceToFind(int[] own, int intruder) {
    int[] shown = Arrays.copyOf(own, own.length + 1);
    shown[own.length] = intruder;
    double[] fit = new double[shown.length];
    for (int i = 0; i < shown.length; i++) {
      for (int j = 0; j < i; j++) {
        double npmi = npmi(vocabulary[shown[i]], vocabulary[shown[j]]);
        fit[i] += npmi;
        fit[j] += npmi;
      }
    }
    double least = Arrays.stream(fit).min().orElseThrow();
    long equal = Arrays.stream(fit).filter(f -> f == least).count();
    return fit[own.length] == least ? 1.0 / equal : 0;
  }

  private double npmi(String one, String other) {
    double n = text.size();
    double both = text.together(one, other) / n;
    double each = text.saying(one).cardinality() / n * text.saying(other).cardinality() / n;
    return both == 0 ? -1 : both == 1 ? 1 : Math.log(both / each) / -Math.log(both);
  }

  /** Mean NPMI of the pairs of the topics' ten most probable terms in the held-out text. */
  double npmi(double[][] phi) {
    double sum = 0;
    for (double[] topic : phi) {
      int[] top = top(topic, OF_OTHER);
      double ofTopic = 0;
      for (int i = 1; i < top.length; i++) {
        for (int j = 0; j < i; j++) {
          ofTopic += npmi(vocabulary[top[i]], vocabulary[top[j]]);
        }
      }
      sum += ofTopic / (top.length * (top.length - 1) / 2.0);
    }
    return sum / phi.length;
  }

  private static int[] top(double[] topic, int size) {
    return IntStream.range(0, topic.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(w -> -topic[w])
                .thenComparing(Comparator.naturalOrder()))
        .limit(size)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
