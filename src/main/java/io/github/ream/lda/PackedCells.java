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
  private final int cells;

  private PackedCells(byte[] bytes, int entries, int cells) {
    this.bytes = bytes;
    this.entries = entries;
    this.cells = cells;
  }

  /** The numbers of a table that are not zero. */
  static PackedCells of(int[] table) {
    Writer writer = new Writer();
    for (int cell = 0; cell < table.length; cell++) {
      int value = table[cell];
      if (value != 0) {
        writer.add(cell, value);
      }
    }
    return writer.packed(table.length);
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

    /** The cells that were added, out of a table of {@code cells} cells. */
    PackedCells packed(int cells) {
      return new PackedCells(Arrays.copyOf(bytes, size), entries, cells);
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

  /** How many cells the table has, zeros included. */
  int cells() {
    return cells;
  }

  /** Adds these numbers to a table. */
  void addTo(int[] table) {
    forEach((cell, value) -> table[cell] += value);
  }

  /** Gives the receiver each cell that was packed, in ascending order of index. */
  void forEach(Receiver receiver) {
    byte[] bytes = this.bytes;
    int cell = -1;
    int at = 0;
    while (at < bytes.length) {
      int b = bytes[at++];
      int gap = b & 0x7f;
      for (int shift = 7; b < 0; shift += 7) {
        b = bytes[at++];
        gap |= (b & 0x7f) << shift;
      }
      b = bytes[at++];
      int value = b & 0x7f;
      for (int shift = 7; b < 0; shift += 7) {
        b = bytes[at++];
        value |= (b & 0x7f) << shift;
      }
      cell += gap;
      receiver.cell(cell, (value >>> 1) ^ -(value & 1));
    }
  }

  /** The sum of both. */
  PackedCells plus(PackedCells other) {
    int[] table = new int[cells];
    addTo(table);
    other.addTo(table);
    return of(table);
  }
}
