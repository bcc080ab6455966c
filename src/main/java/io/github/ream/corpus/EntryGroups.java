package io.github.ream.corpus;

import java.util.Arrays;

/** Entries of {@link BlockEntries} grouped by their first number: a hash table with chains. */
final class EntryGroups {
  private static final int NONE = -1;

  private final long[] entries;
  private final int[] last;
  private final int[] before;

  EntryGroups(long[] entries) {
    int n = entries.length / BlockEntries.WIDTH;
    this.entries = entries;
    this.before = new int[n];
    this.last = new int[Integer.highestOneBit(Math.max(1, n)) << 2];
    Arrays.fill(last, NONE);
    for (int entry = 0; entry < n; entry++) {
      int slot = slot(key(entry));
      before[entry] = last[slot];
      last[slot] = entry;
    }
  }

  /** The number of slots; each holds one group or none. */
  int slots() {
    return last.length;
  }

  /** The last entry in a slot, negative if there is none. */
  int last(int slot) {
    return last[slot];
  }

  /** The last entry of a group, negative if it is empty. */
  int last(long key) {
    return last[slot(key)];
  }

  /** The entry before another one of its group, negative if there is none. */
  int before(int entry) {
    return before[entry];
  }

  long key(int entry) {
    return entries[BlockEntries.WIDTH * entry];
  }

  long second(int entry) {
    return entries[BlockEntries.WIDTH * entry + 1];
  }

  long third(int entry) {
    return entries[BlockEntries.WIDTH * entry + 2];
  }

  long fourth(int entry) {
    return entries[BlockEntries.WIDTH * entry + 3];
  }

  private int slot(long key) {
    int mask = last.length - 1;
    // Keys are hashes, but all keys of one partition leave the same remainder.
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (last[slot] != NONE && key(last[slot]) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
