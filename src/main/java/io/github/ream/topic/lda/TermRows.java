package io.github.ream.topic.lda;

import java.util.Arrays;

/**
 * Which topics each term has: per term a row of cells, one for each topic of which the term has a
 * count, topics ascending. Rows are filled up to whole blocks with cells of no topic.
 *
 * <p>Of a thousand topics a term has few dozen, so that rows of all terms fit into a processor's
 * cache where a table of terms by topics would not.
 */
final class TermRows {
  /** Cells in a block: sums are made by block, in one order on every machine. */
  static final int BLOCK = 8;

  /** How many topics there are; also what stands in a cell of no topic. */
  final int topics;

  final int terms;

  /** First cell of each term, and the end of the last: multiples of {@link #BLOCK}. */
  final int[] starts;

  /** The topic of each cell. */
  final char[] cells;

  private TermRows(int topics, int[] starts, char[] cells) {
    this.topics = topics;
    this.terms = starts.length - 1;
    this.starts = starts;
    this.cells = cells;
  }

  /** How many cells there are, those of no topic included; the array may be longer. */
  int size() {
    return starts[terms];
  }

  /** Makes rows, and keeps one number for each cell; cells of no topic get 0. */
  static final class Builder {
    private final int topics;
    private final int[] starts;
    private char[] cells;
    private int[] amounts;
    private int term;
    private int size;

    /**
     * @param expected about how many cells there will be
     */
    Builder(int topics, int terms, int expected) {
      this.topics = topics;
      starts = new int[terms + 1];
      cells = new char[expected + topics + BLOCK];
      amounts = new int[cells.length];
    }

    /** The next cell: terms ascending, and the topics of a term. */
    void add(int cellTerm, int topic, int amount) {
      if (term < cellTerm) {
        endRowsBefore(cellTerm);
      }
      cells[size] = (char) topic;
      amounts[size++] = amount;
    }

    /** The cells above zero of a whole row, none of which is below. */
    void addRow(int rowTerm, int[] table, int from) {
      endRowsBefore(rowTerm);
      int next = size;
      for (int k = 0; k < topics; k += BLOCK) {
        int end = Math.min(topics, k + BLOCK);
        int any = 0;
        for (int j = k; j < end; j++) {
          any |= table[from + j];
        }
        if (any == 0) {
          continue;
        }
        for (int j = k; j < end; j++) {
          cells[next] = (char) j;
          amounts[next] = table[from + j];
          // One further where there is a count: no branch that a processor would guess wrong.
          next += -table[from + j] >>> 31;
        }
      }
      size = next;
    }

    private void endRowsBefore(int next) {
      while (term < next) {
        while (size % BLOCK != 0) {
          cells[size] = (char) topics;
          amounts[size++] = 0;
        }
        starts[++term] = size;
      }
      // Room for a whole row, so that a cell need not ask.
      if (size + topics + BLOCK > cells.length) {
        int longer = Math.max(size + topics + BLOCK, cells.length + (cells.length >> 1));
        cells = Arrays.copyOf(cells, longer);
        amounts = Arrays.copyOf(amounts, longer);
      }
    }

    /** The cells, and their numbers. */
    CellCounts build() {
      endRowsBefore(starts.length - 1);
      return new CellCounts(new TermRows(topics, starts, cells), amounts);
    }
  }
}
