package io.github.ream.topic;

import io.github.ream.text.TermPapers;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * The share of each topic in the papers of each year: years times topics numbers.
 *
 * <p>Weights are added up as whole multiples of 2^-32, so that sums are the same in any order; the
 * error of a share is at most 1.2e-10.
 *
 * @param byYear the papers of each year; those of unknown year under {@link TermPapers#NO_YEAR}
 */
record TopicShares(TreeMap<Integer, Year> byYear) implements Serializable {
  private static final double UNIT = 0x1p32;

  /**
   * The papers of a year.
   *
   * @param weights per topic, the sum of its weights in units of 2^-32
   * @param dominant per topic, the number of papers whose largest weight is its
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
  record Year(long[] weights, long[] dominant) implements Serializable {

    private static Year none(int topics) {
      return new Year(new long[topics], new long[topics]);
    }

    long papers() {
      long papers = 0;
      for (long count : dominant) {
        papers += count;
      }
      return papers;
    }

    double share(int topic) {
      return weights[topic] / UNIT / papers();
    }

    private void add(Year other) {
      for (int topic = 0; topic < weights.length; topic++) {
        weights[topic] += other.weights[topic];
        dominant[topic] += other.dominant[topic];
      }
    }
  }

  /** The shares of no papers. */
  static TopicShares none() {
    return new TopicShares(new TreeMap<>());
  }

  /** Adds a paper with its year, its topic weights and its dominant topic. */
  void add(int year, double[] weights, int dominant) {
    Year of = byYear.computeIfAbsent(year, y -> Year.none(weights.length));
    for (int topic = 0; topic < weights.length; topic++) {
      of.weights[topic] += Math.round(weights[topic] * UNIT);
    }
    of.dominant[dominant]++;
  }

  /** Adds the papers of another part of the corpus to these. */
  TopicShares plus(TopicShares other) {
    other.byYear.forEach(
        (year, of) -> byYear.computeIfAbsent(year, y -> Year.none(of.weights.length)).add(of));
    return this;
  }

  /** The years that are known. */
  Map<Integer, Year> known() {
    return byYear.tailMap(TermPapers.NO_YEAR, false);
  }

  /** All papers with topics, whatever their year. */
  Year total(int topics) {
    Year total = Year.none(topics);
    byYear.values().forEach(total::add);
    return total;
  }
}
