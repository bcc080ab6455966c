package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellCountsTest {
  @Test
  void topicsThatAreKeptAreNumberedAnew() {
    int[] table = {5, 0, 7, 0, 0, 0, 2, 1};
    CellCounts counts = CountTable.of(table, 4, 2);
    assertArrayEquals(new long[] {5, 0, 9, 1}, counts.tokens());
    CellCounts kept = counts.keeping(new int[] {0, 2, 3});
    assertEquals(3, kept.rows().topics);
    assertArrayEquals(new int[] {0, 8, 16}, kept.rows().starts);
    char[] cells = kept.rows().cells;
    assertArrayEquals(new char[] {0, 1, 3, 3, 3, 3, 3, 3}, Arrays.copyOf(cells, 8));
    assertArrayEquals(new char[] {1, 2, 3}, Arrays.copyOfRange(cells, 8, 11));
    assertArrayEquals(new long[] {5, 9, 1}, kept.tokens());
  }

  @Test
  void changesAreAddedWhereverTheyComeFrom() {
    int[] table = {5, 0, 7, 0, 0, 0, 2, 1};
    int[] one = {-2, 0, -7, 0, 0, 0, 0, 1};
    int[] two = {-3, 4, 0, 0, 0, 0, 0, -1};
    CellCounts sum =
        CountTable.of(table, 4, 2).plus(List.of(PackedCells.of(one), PackedCells.of(two)));
    assertArrayEquals(new int[] {0, 4, 0, 0, 0, 0, 2, 1}, CountTable.table(sum));
    assertArrayEquals(new int[] {0, 8, 16}, sum.rows().starts, "cells without a count are dropped");
  }
}
