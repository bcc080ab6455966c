package io.github.ream.corpus;

import java.util.Arrays;

/** A list of longs that grows. */
final class LongList {
  private long[] values;
  private int size;

  LongList(int expected) {
    this.values = new long[Math.max(16, expected)];
  }

  void add(long... more) {
    addAll(more);
  }

  void addAll(long[] more) {
    if (size + more.length > values.length) {
      values = Arrays.copyOf(values, Math.max(2 * values.length, size + more.length));
    }
    System.arraycopy(more, 0, values, size, more.length);
    size += more.length;
  }

  int size() {
    return size;
  }

  /** The values so far; the list is empty then. */
  long[] take() {
    long[] taken = Arrays.copyOf(values, size);
    size = 0;
    return taken;
  }
}
