package io.github.ream.page;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** How many papers each year has. One entry per year. */
final class PaperYears implements Serializable {
  private static final long serialVersionUID = 1;

  /** A year with fewer papers is too thin for figures of its own. */
  static final int FEW_PAPERS = 10;

  /** The share of the papers that may be older than the year that the page names. */
  private static final double OLD = 0.05;

  private final TreeMap<Integer, Long> papers = new TreeMap<>();

  void add(int year, long n) {
    papers.merge(year, n, Long::sum);
  }

  void addAll(PaperYears others) {
    others.papers.forEach(this::add);
  }

  /** The earliest year, null if none is known. */
  Long first() {
    return papers.isEmpty() ? null : Long.valueOf(papers.firstKey());
  }

  /** The latest year, null if none is known. */
  Long last() {
    return papers.isEmpty() ? null : Long.valueOf(papers.lastKey());
  }

  /**
   * The latest year such that at most one paper in twenty is older; null if none is known. One
   * paper of long ago does not move it.
   */
  Long mostFrom() {
    double older = OLD * papers.values().stream().mapToLong(Long::longValue).sum();
    long sum = 0;
    for (Map.Entry<Integer, Long> year : papers.entrySet()) {
      sum += year.getValue();
      if (sum > older) {
        return Long.valueOf(year.getKey());
      }
    }
    return null;
  }

  /**
   * The earliest year from which on at least half of the years have {@link #FEW_PAPERS} papers, and
   * which has them itself; null if no year has. Charts over the years begin there.
   */
  Long solidFrom() {
    Long from = null;
    long solid = 0;
    for (Map.Entry<Integer, Long> year : papers.descendingMap().entrySet()) {
      if (year.getValue() >= FEW_PAPERS) {
        solid++;
        if (2 * solid >= papers.lastKey() - year.getKey() + 1) {
          from = Long.valueOf(year.getKey());
        }
      }
    }
    return from;
  }
}
