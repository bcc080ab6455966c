package io.github.ream.lda;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The topics of each term. A term has a row of cells, one for each topic that it has a count of, in
 * ascending order of topic. Rows are filled up to whole blocks with cells of no topic.
 *
 * <p>Of a thousand topics a term has a few dozen. So the rows of all terms fit into a processor's
 * cache; a table of terms by topics would not.
 */
final class TermRows {
  /** Cells in a block. Sums are made block by block, in the same order on every machine. */
  static final int BLOCK = 8;

  /** The number of topics; it also stands in a cell of no topic. */
  final int topics;

  final int terms;

  /** First cell of each term, and the end of the last: multiples of {@link #BLOCK}. */
  final int[] starts;

  /** The topic of each cell. */
  final char[] cells;

  TermRows(int topics, int[] starts, char[] cells) {
    this.topics = topics;
    this.terms = starts.length - 1;
    this.starts = starts;
    this.cells = cells;
  }

  /** The number of cells, including those of no topic; the array may be longer. */
  int size() {
    return starts[terms];
  }

  /** Makes rows with one number for each cell; a cell of no topic gets 0. */
  static final class Builder {
    private static final VarHandle EIGHT_BYTES =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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

    /** Adds the next cell; terms ascend, and the topics of a term too. */
    void add(int cellTerm, int topic, int amount) {
      if (term < cellTerm) {
        endRowsBefore(cellTerm);
        makeRoom();
      }
      cells[size] = (char) topic;
      amounts[size++] = amount;
    }

    /** Adds the cells above zero of the next term's row of a table; no count is below zero. */
    void addRow(int[] table, int from) {
      makeRoom();
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
          // Moves on only if there is a count, without a branch that a processor may mispredict.
          next += -table[from + j] >>> 31;
        }
      }
      size = next;
      endRowsBefore(term + 1);
    }

    /** Bytes in which to mark blocks of a row, for {@link #addRow(int[], byte[])}. */
    static byte[] marks(int topics) {
      return new byte[(topics / BLOCK + Long.BYTES) & -Long.BYTES];
    }

    /**
     * Adds the cells above zero of the next term's row, few blocks of which have a count.
     *
     * @param row counts by topic; cleared afterwards
     * @param touched at {@code b}, 1 if one of the topics of block {@code b} has a count; cleared
     *     afterwards
     */
    void addRow(int[] row, byte[] touched) {
      makeRoom();
      int next = size;
      for (int first = 0; first < touched.length; first += Long.BYTES) {
        long blocks = (long) EIGHT_BYTES.get(touched, first);
        if (blocks == 0) {
          continue;
        }
        EIGHT_BYTES.set(touched, first, 0L);
        for (; blocks != 0; blocks &= blocks - 1) {
          int k = (first + (Long.numberOfTrailingZeros(blocks) >>> 3)) * BLOCK;
          int end = Math.min(topics, k + BLOCK);
          for (int j = k; j < end; j++) {
            int count = row[j];
            row[j] = 0;
            cells[next] = (char) j;
            amounts[next] = count;
            next += -count >>> 31;
          }
        }
      }
      size = next;
      endRowsBefore(term + 1);
    }

    private void endRowsBefore(int next) {
      while (term < next) {
        while (size % BLOCK != 0) {
          cells[size] = (char) topics;
          amounts[size++] = 0;
        }
        starts[++term] = size;
      }
    }

    /** Makes room for a whole row, so that adding a cell need not check. */
    private void makeRoom() {
      if (size + topics + BLOCK > cells.length) {
        int longer = Math.max(size + topics + BLOCK, cells.length + (cells.length >> 1));
        cells = Arrays.copyOf(cells, longer);
        amounts = Arrays.copyOf(amounts, longer);
      }
    }

    int topics() {
      return topics;
    }

    int terms() {
      return starts.length - 1;
    }

    /** The number of cells so far, including those of no topic. */
    int size() {
      return size;
    }

    /** Starts again from the first term. */
    Builder again() {
      term = 0;
      size = 0;
      return this;
    }

    /** Copies the rows, the cells and their numbers into larger arrays. */
    void copyTo(int[] toStarts, int toTerm, char[] toCells, int[] toAmounts, int at) {
      System.arraycopy(cells, 0, toCells, at, size);
      System.arraycopy(amounts, 0, toAmounts, at, size);
      for (int t = 0; t < starts.length; t++) {
        toStarts[toTerm + t] = at + starts[t];
      }
    }

    /** The rows with their numbers. */
    CellCounts build() {
      endRowsBefore(terms());
      return new CellCounts(new TermRows(topics, starts, cells), amounts);
    }
  }
}
