package io.github.ream.lda;

import java.io.Serializable;

/**
 * The result of a pass over some documents: the change of the word counts, a histogram of topic
 * counts, and the score.
 */
final class SweepResult implements Serializable {
  private static final long serialVersionUID = 1L;

  final PackedCells cells;

  /** At topic * bins + i: documents with more than i tokens of the topic; null without bins. */
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
