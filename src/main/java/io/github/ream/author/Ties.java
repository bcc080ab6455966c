package io.github.ream.author;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

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

  /** The number of co-authors. */
  int size() {
    return distinctPartners().length;
  }

  /**
   * Hands on each tie, by the co-author's id. They are made one by one: a name that many people
   * have may have met millions of others.
   */
  void forEach(Consumer<Tie> action) {
    long[] distinct = distinctPartners();
    long[] meetings = new long[n];
    for (int i = 0; i < n; i++) {
      long partner = Arrays.binarySearch(distinct, partners[i]);
      meetings[i] = partner << Short.SIZE | (years[i] - NO_YEAR);
    }
    Arrays.sort(meetings);
    int from = 0;
    for (int i = 1; i <= n; i++) {
      if (i == n || meetings[i] >>> Short.SIZE != meetings[from] >>> Short.SIZE) {
        long partner = distinct[(int) (meetings[from] >>> Short.SIZE)];
        action.accept(new Tie(partner, (long) i - from, years(meetings, from, i)));
        from = i;
      }
    }
  }

  private static List<Integer> years(long[] meetings, int from, int to) {
    List<Integer> known = new ArrayList<>(1);
    for (int i = from; i < to; i++) {
      int year = (int) (meetings[i] & 0xffff) + NO_YEAR;
      if (year != NO_YEAR && (known.isEmpty() || known.get(known.size() - 1) != year)) {
        known.add(year);
      }
    }
    return known;
  }

  /** The ids of the co-authors, each once, ascending. */
  private long[] distinctPartners() {
    long[] sorted = Arrays.copyOf(partners, n);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (kept == 0 || sorted[kept - 1] != sorted[i]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** The ties with most papers, of equal ones those with the lower ids, the strongest first. */
  List<Tie> strongest(int most) {
    Comparator<Tie> strongestFirst =
        Comparator.comparingLong((Tie tie) -> -tie.papers()).thenComparingLong(Tie::authorId);
    PriorityQueue<Tie> kept = new PriorityQueue<>(most + 1, strongestFirst.reversed());
    forEach(
        tie -> {
          kept.add(tie);
          if (kept.size() > most) {
            kept.remove();
          }
        });
    return kept.stream().sorted(strongestFirst).toList();
  }
}
