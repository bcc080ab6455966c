package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SurplusTopicsTest {
  @Test
  void thereAreThreeForEachTenAskedForAsFarAsThereIsRoom() {
    assertEquals(30, SurplusTopics.of(100, 9_000));
    assertEquals(1, SurplusTopics.of(4, 9_000));
    assertEquals(1, SurplusTopics.of(2, 9_000));
    assertEquals(35, SurplusTopics.of(65_500, 2));
    assertEquals(0, SurplusTopics.of(65_535, 2));
    // 2^31 - 17 cells make 2,147 rows of a million terms.
    assertEquals(147, SurplusTopics.of(2_000, 1_000_000));
    assertEquals(0, SurplusTopics.of(2_147, 1_000_000));
  }

  @Test
  void thoseThatDocumentsHaveLeastOfGo() {
    // Two terms by five topics; tokens 12, 6, 6, 0, 3.
    int[] table = {10, 0, 6, 0, 3, 2, 6, 0, 0, 0};
    CellCounts counts = CountTable.of(table, 5, 2);
    // Per document that has any: 3, 1.5, 2, none, 1.5.
    int[] documents = {4, 4, 3, 0, 2};
    assertArrayEquals(new int[] {3}, SurplusTopics.least(counts, documents, 1));
    assertArrayEquals(new int[] {3, 4}, SurplusTopics.least(counts, documents, 2), "the last");
    assertArrayEquals(new int[] {3, 4, 1, 2}, SurplusTopics.least(counts, documents, 4));
    assertArrayEquals(new int[0], SurplusTopics.least(counts, documents, 0));
  }
}
