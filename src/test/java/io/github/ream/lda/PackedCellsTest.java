package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class PackedCellsTest {
  @Test
  void whatIsPackedComesBackWithItsSigns() {
    int[] table = new int[70_000];
    table[0] = -1;
    table[63] = 1;
    table[64] = 127;
    table[129] = Integer.MAX_VALUE / 2;
    table[69_999] = -40_000;
    int[] sum = new int[table.length];
    PackedCells.of(table).addTo(sum);
    assertArrayEquals(table, sum);
    PackedCells.of(table).addTo(sum);
    for (int i = 0; i < table.length; i++) {
      table[i] *= 2;
    }
    assertArrayEquals(table, sum);
  }

  @Test
  void fullTablesArePackedToo() {
    int[] table = new int[500];
    java.util.Arrays.fill(table, Integer.MIN_VALUE);
    int[] sum = new int[table.length];
    PackedCells.of(table).addTo(sum);
    assertArrayEquals(table, sum);
  }
}
