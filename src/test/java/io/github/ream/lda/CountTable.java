package io.github.ream.lda;

import java.util.List;

/** Counts by term and topic as tests write them down. */
final class CountTable {
  private CountTable() {}

  /** The counts above zero of a table with a row of topics for each term. */
  static CellCounts of(int[] table, int topics, int terms) {
    return CellCounts.none(topics, terms).plus(List.of(PackedCells.of(table)));
  }

  /** The counts as such a table. */
  static int[] table(CellCounts counts) {
    TermRows rows = counts.rows();
    int[] table = new int[rows.topics * rows.terms];
    for (int term = 0; term < rows.terms; term++) {
      for (int c = rows.starts[term]; c < rows.starts[term + 1]; c++) {
        if (rows.cells[c] < rows.topics) {
          table[term * rows.topics + rows.cells[c]] += counts.counts()[c];
        }
      }
    }
    return table;
  }
}
