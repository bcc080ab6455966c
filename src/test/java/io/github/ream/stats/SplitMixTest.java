package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SplitMixTest {

  @Test
  void itsNumbersAreThoseOfJavasSplittableRandom() {
    for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE}) {
      SplittableRandom java = new SplittableRandom(seed);
      assertEquals(java.nextLong(), SplitMix.first(seed));
      assertEquals(java.nextLong(), SplitMix.first(seed + SplitMix.STEP));
    }
  }
}
