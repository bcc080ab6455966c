package io.github.ream.lda;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The vocabulary cut into ranges of terms, each of which one task adds up.
 *
 * @param topics cells of each term
 * @param bounds first term of each range, and the end of the last
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by range, never compared.
record TermRanges(int topics, int[] bounds) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** About how many cells a range has, so that a task's table of one takes some megabytes. */
  private static final int CELLS = 1 << 20;

  /** Work on a cell that is not zero, beside that on one which is. */
  private static final int FILLED = 8;

  /** All terms in one range. */
  static TermRanges whole(int topics, int terms) {
    return new TermRanges(topics, new int[] {0, terms});
  }

  /**
   * Ranges of about the same work, as many as there are times {@value #CELLS} cells. No range has
   * more than nine times as many: frequent terms have more cells that are not zero and share a
   * range with fewer others.
   *
   * @param tokens tokens of each term, which bound its cells that are not zero
   */
  static TermRanges of(int topics, long[] tokens) {
    long cells = (long) topics * tokens.length;
    int ranges = (int) Math.min(tokens.length, (cells + CELLS - 1) / CELLS);
    long all = 0;
    for (long of : tokens) {
      all += work(of, topics);
    }
    int[] bounds = new int[ranges + 1];
    long before = 0;
    int range = 0;
    for (int term = 0; term < tokens.length; term++) {
      while (range < ranges && before * ranges >= all * range) {
        bounds[range++] = term;
      }
      before += work(tokens[term], topics);
    }
    Arrays.fill(bounds, range, ranges + 1, tokens.length);
    return new TermRanges(topics, bounds);
  }

  private static long work(long tokens, int topics) {
    return topics + FILLED * Math.min(tokens, topics);
  }

  int size() {
    return bounds.length - 1;
  }

  /** The first cell of a range. */
  int from(int range) {
    return bounds[range] * topics;
  }

  /** The number of cells of a range. */
  int cells(int range) {
    return (bounds[range + 1] - bounds[range]) * topics;
  }
}
