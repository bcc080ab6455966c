package io.github.ream.topic.lda;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Whole numbers by term and topic, most of them zero, as a byte string: what travels between the
 * driver and the tasks. Per entry the gap to the entry before and the value, both in groups of
 * seven bits, small numbers in one byte each.
 */
final class PackedCells implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_ENTRY = 10;

  private final byte[] bytes;
  private final int cells;

  private PackedCells(byte[] bytes, int cells) {
    this.bytes = bytes;
    this.cells = cells;
  }

  static PackedCells of(int[] table) {
    byte[] bytes = new byte[Math.max(64, table.length / 2)];
    int size = 0;
    int before = -1;
    for (int cell = 0; cell < table.length; cell++) {
      int value = table[cell];
      if (value == 0) {
        continue;
      }
      if (size + LONGEST_ENTRY > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8));
      }
      size = write(bytes, size, cell - before);
      // Zigzag: signs in the lowest bit, so that small losses are small numbers too.
      size = write(bytes, size, (value << 1) ^ (value >> 31));
      before = cell;
    }
    return new PackedCells(Arrays.copyOf(bytes, size), table.length);
  }

  private static int write(byte[] bytes, int at, int number) {
    int rest = number;
    int next = at;
    while ((rest & ~0x7f) != 0) {
      bytes[next++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[next++] = (byte) rest;
    return next;
  }

  /** Adds these numbers to a table. */
  void addTo(int[] table) {
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
      table[cell] += (value >>> 1) ^ -(value & 1);
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
