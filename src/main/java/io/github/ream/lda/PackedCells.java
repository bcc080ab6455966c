package io.github.ream.lda;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Whole numbers by term and topic, most of them zero, as a string of bytes. In this form they
 * travel between the driver and the tasks. An entry is the gap to the entry before and the value,
 * both in groups of seven bits, so that a small number takes one byte.
 */
final class PackedCells implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_ENTRY = 10;

  private final byte[] bytes;
  private final int entries;

  private PackedCells(byte[] bytes, int entries) {
    this.bytes = bytes;
    this.entries = entries;
  }

  /** The numbers of a table that are not zero. */
  static PackedCells of(int[] table) {
    return of(table, 0);
  }

  /**
   * The numbers of a part of a table that are not zero.
   *
   * @param from the index of the part's first cell
   */
  static PackedCells of(int[] part, int from) {
    Writer writer = new Writer();
    for (int cell = 0; cell < part.length; cell++) {
      int value = part[cell];
      if (value != 0) {
        writer.add(from + cell, value);
      }
    }
    return writer.packed();
  }

  /** Packs cell by cell. */
  static final class Writer {
    private byte[] bytes = new byte[1 << 12];
    private int size;
    private int entries;
    private int before = -1;

    /** Adds the next cell; indices ascend. A zero is packed too. */
    void add(int cell, int value) {
      if (size + LONGEST_ENTRY > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8));
      }
      write(cell - before);
      // Zigzag: the sign goes to the lowest bit, so that small negative numbers are short too.
      write((value << 1) ^ (value >> 31));
      before = cell;
      entries++;
    }

    private void write(int number) {
      int rest = number;
      while ((rest & ~0x7f) != 0) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }

    /** The cells that were added. */
    PackedCells packed() {
      return new PackedCells(Arrays.copyOf(bytes, size), entries);
    }
  }

  /** Receives the index and the number of each cell. */
  interface Receiver {
    void cell(int index, int value);
  }

  /** How many cells were packed. */
  int entries() {
    return entries;
  }

  /** Adds these numbers to a table. */
  void addTo(int[] table) {
    addTo(table, 0);
  }

  /**
   * Adds these numbers to a part of a table.
   *
   * @param from the index of the part's first cell
   */
  void addTo(int[] part, int from) {
    forEach((cell, value) -> part[cell - from] += value);
  }

  /** Gives the receiver each cell that was packed, in ascending order of index. */
  void forEach(Receiver receiver) {
    for (Cursor at = new Cursor(this); at.cell() < Cursor.END; at.next()) {
      receiver.cell(at.cell(), at.value());
    }
  }

  /** Reads cell by cell; it stands at the first one at the start. */
  static final class Cursor {
    /** The index after the last cell. */
    static final int END = Integer.MAX_VALUE;

    private final byte[] bytes;
    private int at;
    private int cell = -1;
    private int value;

    Cursor(PackedCells cells) {
      bytes = cells.bytes;
      next();
    }

    /** The index of the cell, or {@link #END}. */
    int cell() {
      return cell;
    }

    int value() {
      return value;
    }

    /** Moves to the next cell. */
    void next() {
      if (at == bytes.length) {
        cell = END;
        return;
      }
      cell += read();
      int zigzag = read();
      value = (zigzag >>> 1) ^ -(zigzag & 1);
    }

    private int read() {
      int b = bytes[at++];
      int number = b & 0x7f;
      for (int shift = 7; b < 0; shift += 7) {
        b = bytes[at++];
        number |= (b & 0x7f) << shift;
      }
      return number;
    }
  }
}
