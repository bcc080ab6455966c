package io.github.ream.topic.lda;

import java.io.Serializable;

/**
 * Whole-number amounts by term and topic, to be added up over documents in any order with one
 * result. Travels as a list of the cells that are not zero where that is smaller.
 */
final class CellCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private int[] dense;
  private int[] cells;
  private int[] values;

  private CellCounts() {}

  /** An amount per cell; the array is taken over. */
  static CellCounts of(int[] dense) {
    CellCounts counts = new CellCounts();
    int filled = 0;
    for (int value : dense) {
      if (value != 0) {
        filled++;
      }
    }
    if (filled > dense.length / 3) {
      counts.dense = dense;
      return counts;
    }
    counts.cells = new int[filled + 1];
    counts.values = new int[filled];
    // The last entry keeps the length of the table.
    counts.cells[filled] = dense.length;
    int next = 0;
    for (int cell = 0; cell < dense.length; cell++) {
      if (dense[cell] != 0) {
        counts.cells[next] = cell;
        counts.values[next++] = dense[cell];
      }
    }
    return counts;
  }

  /** Adds these amounts to a table. */
  void addTo(int[] table) {
    if (dense != null) {
      for (int cell = 0; cell < dense.length; cell++) {
        table[cell] += dense[cell];
      }
    } else {
      for (int i = 0; i < values.length; i++) {
        table[cells[i]] += values[i];
      }
    }
  }

  /** The sum of both; either may be used up. */
  CellCounts plus(CellCounts other) {
    if (dense == null) {
      if (other.dense != null) {
        return other.plus(this);
      }
      dense = new int[cells[values.length]];
      for (int i = 0; i < values.length; i++) {
        dense[cells[i]] = values[i];
      }
      cells = null;
      values = null;
    }
    other.addTo(dense);
    return this;
  }
}
