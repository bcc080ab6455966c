package io.github.ream.text;

import java.io.Serializable;
import java.util.Arrays;

/** Numbers by a key, a whole number: a hash table with open addressing and linear probing. */
final class LongTable implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long FREE = -1; // Marks a free place: no key has this value.

  private long[] keys = new long[1 << 8];
  private long[] values = new long[1 << 8];
  private int size;

  LongTable() {
    Arrays.fill(keys, FREE);
  }

  /** The number of a key; {@code otherwise} if it has none. */
  long get(long key, long otherwise) {
    int place = place(key);
    return keys[place] == FREE ? otherwise : values[place];
  }

  /** Adds to the number of a key, which begins as 0. */
  void add(long key, long value) {
    int place = place(key);
    values[place] += value;
    if (keys[place] == FREE) {
      keys[place] = key;
      if (++size * 2 > keys.length) {
        grow();
      }
    }
  }

  /** Receives a key and its number. */
  @FunctionalInterface
  interface Taker {
    void accept(long key, long value);
  }

  /** Passes on all keys, in no particular order. */
  void forEach(Taker taker) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        taker.accept(keys[i], values[i]);
      }
    }
  }

  private int place(long key) {
    int place = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & (keys.length - 1);
    while (keys[place] != FREE && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[Math.multiplyExact(oldKeys.length, 2)];
    values = new long[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
