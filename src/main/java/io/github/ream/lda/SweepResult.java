package io.github.ream.lda;

import java.io.Serializable;

/**
 * The result of a pass over some documents: word counts or their change, a histogram of topic
 * counts, and the score.
 *
 * @param cells what belongs to one range of terms
 * @param documentsAbove at topic * bins + i: documents with more than i tokens of the topic; null
 *     without bins, or where another range has it
 * @param score the score, of no document where another range has it
 */
record SweepResult(PackedCells cells, PackedCells documentsAbove, PassScore score)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The results of a task by range of terms; the first one has what belongs to no term. */
  static SweepResult[] of(PackedCells[] cells, PackedCells documentsAbove, PassScore score) {
    SweepResult[] results = new SweepResult[cells.length];
    for (int range = 0; range < cells.length; range++) {
      results[range] =
          range == 0
              ? new SweepResult(cells[0], documentsAbove, score)
              : new SweepResult(cells[range], null, PassScore.NONE);
    }
    return results;
  }
}
