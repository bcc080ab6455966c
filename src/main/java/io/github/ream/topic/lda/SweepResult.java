package io.github.ream.topic.lda;

import java.io.Serializable;

/** What a pass over some documents reports: how the word counts change, and counts of counts. */
final class SweepResult implements Serializable {
  private static final long serialVersionUID = 1L;

  CellCounts cells;

  /** At topic * bins + i: documents with more than i tokens of the topic; null if not asked for. */
  final int[] documentsAbove;

  /** Tokens that changed their topic. */
  long changed;

  SweepResult(CellCounts cells, int[] documentsAbove, long changed) {
    this.cells = cells;
    this.documentsAbove = documentsAbove;
    this.changed = changed;
  }

  /** The sum of both; either may be used up. */
  SweepResult plus(SweepResult other) {
    cells = cells.plus(other.cells);
    changed += other.changed;
    if (documentsAbove != null) {
      for (int i = 0; i < documentsAbove.length; i++) {
        documentsAbove[i] += other.documentsAbove[i];
      }
    }
    return this;
  }
}
