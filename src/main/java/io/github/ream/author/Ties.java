package io.github.ream.author;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** An author's meetings with co-authors, paper by paper, as two arrays: there are many. */
final class Ties implements Serializable {
  private static final long serialVersionUID = 1;
  private static final short NO_YEAR = Short.MIN_VALUE;

  private long[] partners = {};
  private short[] years = {};
  private int n;

  /** Takes in the co-authors of a paper. */
  void add(long[] more, Integer year) {
    if (n + more.length > partners.length) {
      int room = Math.max(n + more.length, 2 * n);
      partners = Arrays.copyOf(partners, room);
      years = Arrays.copyOf(years, room);
    }
    System.arraycopy(more, 0, partners, n, more.length);
    Arrays.fill(years, n, n + more.length, year == null ? NO_YEAR : year.shortValue());
    n += more.length;
  }

  /** The ties, by the co-author's id; made anew each time, so that they are not all in memory. */
  List<Tie> all() {
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, Comparator.<Integer>comparingLong(i -> partners[i]).thenComparingInt(i -> years[i]));
    List<Tie> ties = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= n; i++) {
      if (i == n || partners[order[i]] != partners[order[from]]) {
        ties.add(tie(order, from, i));
        from = i;
      }
    }
    return ties;
  }

  private Tie tie(Integer[] order, int from, int to) {
    List<Integer> known = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int year = years[order[i]];
      if (year != NO_YEAR && (known.isEmpty() || known.get(known.size() - 1) != year)) {
        known.add(year);
      }
    }
    return new Tie(partners[order[from]], (long) to - from, known);
  }
}
