package io.github.ream.lda;

/**
 * Packs the numbers of one task term by term. It holds the numbers of one term by topic, and of the
 * terms before only those that are not zero: its size follows the cells that the task meets, not
 * the size of the vocabulary.
 */
final class TermCells implements TermCounts {
  private final TermRanges ranges;
  private final PackedCells[] packed;
  private final int[] row;
  private PackedCells.Writer writer = new PackedCells.Writer();
  private int range;

  TermCells(TermRanges ranges) {
    this.ranges = ranges;
    this.packed = new PackedCells[ranges.size()];
    this.row = new int[ranges.topics()];
  }

  @Override
  public int[] table() {
    return row;
  }

  @Override
  public int rowOf(int term) {
    return 0;
  }

  /** Packs the numbers of a term by topic and clears them; terms ascend. */
  @Override
  public void end(int term) {
    while (term >= ranges.bounds()[range + 1]) {
      endRange();
    }
    int first = term * row.length;
    for (int k = 0; k < row.length; k += TermRows.BLOCK) {
      int end = Math.min(row.length, k + TermRows.BLOCK);
      int any = 0;
      for (int j = k; j < end; j++) {
        any |= row[j];
      }
      if (any == 0) {
        continue;
      }
      for (int j = k; j < end; j++) {
        if (row[j] != 0) {
          writer.add(first + j, row[j]);
          row[j] = 0;
        }
      }
    }
  }

  private void endRange() {
    packed[range++] = writer.packed();
    writer = new PackedCells.Writer();
  }

  /** What was packed, by range of terms. */
  PackedCells[] packed() {
    while (range < packed.length) {
      endRange();
    }
    return packed;
  }
}
