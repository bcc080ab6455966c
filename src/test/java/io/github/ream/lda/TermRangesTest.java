package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TermRangesTest {
  private static final int TERMS = 50_000;

  @Test
  void aSmallModelIsOneRange() {
    assertArrayEquals(new int[] {0, 30}, TermRanges.of(100, new long[30]).bounds());
  }

  /** A vocabulary by falling frequency, as that of a corpus is. */
  @Test
  void frequentTermsShareARangeWithFewerOthers() {
    long[] tokens = new long[TERMS];
    Arrays.setAll(tokens, term -> 10 + 1_000_000 / (term + 1));
    TermRanges ranges = TermRanges.of(130, tokens);
    assertEquals(7, ranges.size());
    int before = 0;
    for (int range = 0; range < ranges.size(); range++) {
      assertTrue(ranges.cells(range) >= before, Arrays.toString(ranges.bounds()));
      assertTrue(ranges.cells(range) <= 9 << 20, Arrays.toString(ranges.bounds()));
      before = ranges.cells(range);
    }
    assertEquals(TERMS, ranges.bounds()[ranges.size()]);
    assertEquals(ranges.from(3) + ranges.cells(3), ranges.from(4));
  }
}
