package io.github.ream.topic.lda;

import java.io.Serializable;

/** What a pass over some documents reports: how the word counts change, and counts of counts. */
final class SweepResult implements Serializable {
  private static final long serialVersionUID = 1L;

  final PackedCells cells;

  /** At topic * bins + i: documents with more than i tokens of the topic; null if not asked for. */
  final PackedCells documentsAbove;

  final PassScore score;

  SweepResult(PackedCells cells, PackedCells documentsAbove, PassScore score) {
    this.cells = cells;
    this.documentsAbove = documentsAbove;
    this.score = score;
  }

  void addTo(int[] counts, int[] above) {
    cells.addTo(counts);
    if (documentsAbove != null) {
      documentsAbove.addTo(above);
    }
  }

  SweepResult plus(SweepResult other) {
    return new SweepResult(
        cells.plus(other.cells),
        documentsAbove == null ? null : documentsAbove.plus(other.documentsAbove),
        score.plus(other.score));
  }
}
