package io.github.ream.lda;

import java.util.Arrays;
import java.util.List;

/**
 * Counts by term and topic, without the zeros.
 *
 * @param counts the count of each cell of the rows; the array may be longer
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by cell, never compared.
record CellCounts(TermRows rows, int[] counts) {
  /** The largest number of cells of a table of terms by topics. */
  static final int MOST_CELLS = Integer.MAX_VALUE - 16;

  static final CellCounts NONE =
      new CellCounts(new TermRows(0, new int[1], new char[0]), new int[0]);

  /** No counts yet of so many topics and terms. */
  static CellCounts none(int topics, int terms) {
    return new CellCounts(new TermRows(topics, new int[terms + 1], new char[0]), new int[0]);
  }

  /**
   * The sum of these counts and of changes of them. The cells without a count are never made, so
   * that the sum takes memory by its filled cells.
   */
  CellCounts plus(List<PackedCells> changes) {
    int topics = rows.topics;
    List<PackedCells.Cursor> cursors = changes.stream().map(PackedCells.Cursor::new).toList();
    TermRows.Builder sum = new TermRows.Builder(topics, rows.terms, rows.size());
    int[] row = new int[topics + 1];
    byte[] touched = TermRows.Builder.marks(topics);
    for (int term = 0; term < rows.terms; term++) {
      for (int c = rows.starts[term]; c < rows.starts[term + 1]; c++) {
        row[rows.cells[c]] = counts[c];
        touched[rows.cells[c] / TermRows.BLOCK] = 1;
      }
      int first = term * topics;
      for (PackedCells.Cursor at : cursors) {
        for (; at.cell() - first < topics; at.next()) {
          row[at.cell() - first] += at.value();
          touched[(at.cell() - first) / TermRows.BLOCK] = 1;
        }
      }
      sum.addRow(row, touched);
    }
    return sum.build();
  }

  /**
   * The counts of all terms, joined from ranges of terms.
   *
   * @param ranges the ranges in the order of their terms
   * @param reused counts that are no longer read; their arrays are filled again if they fit
   */
  static CellCounts joined(TermRows.Builder[] ranges, CellCounts reused) {
    int terms = 0;
    int size = 0;
    for (TermRows.Builder range : ranges) {
      terms += range.terms();
      size += range.size();
    }
    TermRows rows = reused.rows;
    int[] starts = rows.terms == terms ? rows.starts : new int[terms + 1];
    // One cell more, because a last row without cells is read too.
    boolean fits = size < reused.counts.length;
    char[] cells = fits ? rows.cells : new char[longer(size)];
    int[] counts = fits ? reused.counts : new int[cells.length];
    int term = 0;
    int at = 0;
    for (TermRows.Builder range : ranges) {
      range.copyTo(starts, term, cells, counts, at);
      term += range.terms();
      at += range.size();
    }
    return new CellCounts(new TermRows(ranges[0].topics(), starts, cells), counts);
  }

  private static int longer(int size) {
    return size + (size >> 3) + 1;
  }

  /** How many tokens each topic has. */
  long[] tokens() {
    long[] tokens = new long[rows.topics + 1];
    for (int c = 0; c < rows.size(); c++) {
      tokens[rows.cells[c]] += counts[c];
    }
    return Arrays.copyOf(tokens, rows.topics);
  }

  /**
   * The counts of the kept topics, which are numbered from 0 in their order.
   *
   * @param kept the topics to keep, ascending; no other topic has a count
   */
  CellCounts keeping(int[] kept) {
    if (kept.length == rows.topics) {
      return this;
    }
    char[] numbers = new char[rows.topics + 1];
    Arrays.fill(numbers, (char) kept.length);
    for (int topic = 0; topic < kept.length; topic++) {
      numbers[kept[topic]] = (char) topic;
    }
    char[] cells = new char[rows.cells.length];
    for (int c = 0; c < rows.size(); c++) {
      cells[c] = numbers[rows.cells[c]];
    }
    return new CellCounts(new TermRows(kept.length, rows.starts, cells), counts);
  }

  /**
   * Twice the counts, extrapolated along their change: max(0, 2 n + 2 lead (n - before)). With a
   * lead in halves these are whole numbers.
   *
   * @param before earlier counts, whose cells may differ; null for no change
   * @param lead how far to extrapolate, in multiples of the change
   * @param reused the array to fill, if it is long enough
   * @return one number per cell, and one more; the array may be longer
   */
  int[] ledTwice(CellCounts before, float lead, int[] reused) {
    int twice = Math.round(2 * lead);
    int[] led = rows.size() < reused.length ? reused : new int[longer(rows.size())];
    if (before == null) {
      for (int c = 0; c < rows.size(); c++) {
        led[c] = 2 * counts[c];
      }
      return led;
    }
    char[] cells = rows.cells;
    char[] cellsBefore = before.rows.cells;
    for (int term = 0; term < rows.terms; term++) {
      int other = before.rows.starts[term];
      int otherEnd = before.rows.starts[term + 1];
      for (int c = rows.starts[term]; c < rows.starts[term + 1]; c++) {
        char topic = cells[c];
        while (other < otherEnd && cellsBefore[other] < topic) {
          other++;
        }
        int known = other < otherEnd && cellsBefore[other] == topic ? before.counts[other] : 0;
        led[c] = Math.max(0, 2 * counts[c] + twice * (counts[c] - known));
      }
    }
    return led;
  }
}
