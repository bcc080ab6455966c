package io.github.ream.topic;

import io.github.ream.text.PublishedMonth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The share of each topic in the papers of each month: 16 bytes a month and topic, in each block of
 * papers and on the driver.
 *
 * <p>Weights are added up as whole multiples of 2^-32, so that sums are the same in any order; the
 * error of a share is at most 1.2e-10.
 *
 * @param byPeriod the papers of each month, as {@link PublishedMonth} numbers it, or of each year;
 *     those of unknown date under {@link PublishedMonth#NONE}
 */
record TopicShares(TreeMap<Integer, Period> byPeriod) implements Serializable {
  private static final double UNIT = 0x1p32;

  /**
   * The papers of a month or a year.
   *
   * @param weights per topic, the sum of its weights in units of 2^-32
   * @param dominant per topic, the number of papers whose largest weight is its
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
  record Period(long[] weights, long[] dominant) implements Serializable {

    private static Period none(int topics) {
      return new Period(new long[topics], new long[topics]);
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

    private void add(Period other) {
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

  /** The weights of a paper in the units that are added up. */
  static long[] units(double[] weights) {
    return Arrays.stream(weights).mapToLong(weight -> Math.round(weight * UNIT)).toArray();
  }

  /** Adds a paper whose weights are in units. */
  void add(int month, long[] weights, int dominant) {
    Period of = byPeriod.computeIfAbsent(month, m -> Period.none(weights.length));
    for (int topic = 0; topic < weights.length; topic++) {
      of.weights[topic] += weights[topic];
    }
    of.dominant[dominant]++;
  }

  /** Adds the papers of another part of the corpus to these. */
  TopicShares plus(TopicShares other) {
    other.byPeriod.forEach((period, of) -> add(period, of));
    return this;
  }

  private void add(int period, Period of) {
    byPeriod.computeIfAbsent(period, p -> Period.none(of.weights.length)).add(of);
  }

  /** The same papers by years. */
  TopicShares byYear() {
    TopicShares years = none();
    byPeriod.forEach((month, of) -> years.add(PublishedMonth.year(month), of));
    return years;
  }

  /** The papers of the months that are known, by the first day of each. */
  SortedMap<LocalDate, Period> byMonth() {
    SortedMap<LocalDate, Period> months = new TreeMap<>();
    byPeriod.forEach(
        (month, of) -> PublishedMonth.firstDay(month).ifPresent(day -> months.put(day, of)));
    return months;
  }

  /** The periods after {@link PublishedMonth#NONE}; used by years. */
  Map<Integer, Period> known() {
    return byPeriod.tailMap(PublishedMonth.NONE, false);
  }

  /** All papers with topics, whatever their date. */
  Period total(int topics) {
    Period total = Period.none(topics);
    byPeriod.values().forEach(total::add);
    return total;
  }
}
