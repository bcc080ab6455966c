package io.github.ream.stats;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of whole numbers: how many observations have each value. Every measure is computed in the
 * order of the values, so that it does not depend on the order of the data.
 */
public final class Histogram {
  private final int[] values;
  private final long[] counts;
  private final long n;
  private final double mean;

  private Histogram(int[] values, long[] counts) {
    this.values = values;
    this.counts = counts;
    this.n = Arrays.stream(counts).sum();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * counts[i];
    }
    this.mean = sum / n;
  }

  /** The histogram of a map from value to count, without the values of count 0. */
  public static Histogram of(Map<Integer, Long> countOfValue) {
    SortedMap<Integer, Long> sorted = new TreeMap<>(countOfValue);
    sorted.values().removeIf(c -> c == 0);
    return new Histogram(
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToLong(Long::longValue).toArray());
  }

  /** The histogram of single observations. */
  public static Histogram ofValues(int... observations) {
    SortedMap<Integer, Long> counts = new TreeMap<>();
    for (int v : observations) {
      counts.merge(v, 1L, Long::sum);
    }
    return of(counts);
  }

  /** Number of distinct values. */
  public int size() {
    return values.length;
  }

  /** The i-th distinct value, ascending. */
  public int value(int i) {
    return values[i];
  }

  /** How often the i-th distinct value occurs. */
  public long count(int i) {
    return counts[i];
  }

  /** Number of observations. */
  public long n() {
    return n;
  }

  public boolean isEmpty() {
    return n == 0;
  }

  public int min() {
    return values[0];
  }

  public int max() {
    return values[values.length - 1];
  }

  /** The observations with values from {@code low} on. */
  public Histogram from(int low) {
    int first = 0;
    while (first < values.length && values[first] < low) {
      first++;
    }
    return new Histogram(
        Arrays.copyOfRange(values, first, values.length),
        Arrays.copyOfRange(counts, first, counts.length));
  }

  /** Number of observations with that value. */
  public long countOf(int value) {
    int i = Arrays.binarySearch(values, value);
    return i < 0 ? 0 : counts[i];
  }

  /** Number of observations above a value. */
  public long countAbove(int value) {
    long above = 0;
    for (int i = values.length - 1; i >= 0 && values[i] > value; i--) {
      above += counts[i];
    }
    return above;
  }

  /** Arithmetic mean; NaN if empty. */
  public double mean() {
    return mean;
  }

  /** Sum over the observations of the k-th power of the distance to the mean. */
  public double centralSum(int k) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * Math.pow(values[i] - mean, k);
    }
    return sum;
  }

  /** Sample variance (n - 1); NaN with fewer than 2 observations. */
  public double variance() {
    return n < 2 ? Double.NaN : centralSum(2) / (n - 1);
  }

  /** Mean of a function of the value. */
  public double meanOf(java.util.function.IntToDoubleFunction f) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * f.applyAsDouble(values[i]);
    }
    return sum / n;
  }

  /**
   * The percentile with linear interpolation at (n - 1) q (Hyndman and Fan 1996, type 7).
   *
   * @param q 0 to 1
   */
  public double percentile(double q) {
    double h = (n - 1) * q;
    long rank = (long) Math.floor(h);
    int i = 0;
    long upTo = counts[0];
    while (upTo <= rank) {
      upTo += counts[++i];
    }
    double share = h - rank;
    if (share == 0 || rank + 1 < upTo) {
      return values[i];
    }
    return values[i] + share * (values[i + 1] - values[i]);
  }

  /** Sum of the {@code many} largest observations. */
  public double sumOfLargest(long many) {
    double sum = 0;
    long left = many;
    for (int i = values.length - 1; i >= 0 && left > 0; i--) {
      long taken = Math.min(left, counts[i]);
      sum += (double) values[i] * taken;
      left -= taken;
    }
    return sum;
  }

  /** The observation of a rank from 1 to n, ascending. */
  public int atRank(long rank) {
    int i = 0;
    long upTo = counts[0];
    while (upTo < rank) {
      upTo += counts[++i];
    }
    return values[i];
  }

  /** exp of the mean logarithm, for positive values. */
  public double geometricMean() {
    return Math.exp(meanOf(Math::log));
  }

  /**
   * Gini's coefficient: 2 sum(r x_r) / (n sum x) - (n + 1) / n over ascending ranks r = 1..n; 0 if
   * all are equal.
   */
  public double gini() {
    double weighted = 0;
    double before = 0;
    for (int i = 0; i < values.length; i++) {
      // The ranks of c equal values after b others sum to c b + c (c + 1) / 2.
      weighted += values[i] * (counts[i] * before + counts[i] * (counts[i] + 1.0) / 2);
      before += counts[i];
    }
    return 2 * weighted / (n * (mean * n)) - (n + 1.0) / n;
  }

  /** Shannon's entropy of the values in nats. */
  public double entropy() {
    double sum = 0;
    for (long c : counts) {
      double p = (double) c / n;
      sum -= p * Math.log(p);
    }
    return sum;
  }
}
