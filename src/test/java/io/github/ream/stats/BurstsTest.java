package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BurstsTest {
  private static long[] alike(int n, long all) {
    long[] batches = new long[n];
    Arrays.fill(batches, all);
    return batches;
  }

  /** Kleinberg's automaton by hand in NumPy, every one of the 2^10 sequences tried. */
  @Test
  void threeBatchesBurst() {
    Bursts bursts = Bursts.of(new long[] {5, 6, 4, 5, 14, 18, 16, 6, 5, 4}, alike(10, 100));
    assertArrayEquals(
        new boolean[] {false, false, false, false, true, true, true, false, false, false},
        bursts.inBurst());
    assertEquals(9.3627990527, Arrays.stream(bursts.weights()).sum(), 1e-9);
  }

  @Test
  void aCorpusThatGrowsIsNoBurst() {
    Bursts bursts =
        Bursts.of(new long[] {1, 2, 4, 8, 16, 32}, new long[] {10, 20, 40, 80, 160, 320});
    for (boolean burst : bursts.inBurst()) {
      assertFalse(burst);
    }
  }

  @Test
  void nothingAndEverythingHaveNoBursts() {
    assertEquals(0, Bursts.of(new long[] {}, new long[] {}).inBurst().length);
    assertFalse(Bursts.of(new long[] {0, 0}, new long[] {5, 5}).inBurst()[0]);
    assertFalse(Bursts.of(new long[] {5, 5}, new long[] {5, 5}).inBurst()[0]);
  }

  /** NumPy: b = solve(X'WX, X'Wv), se = sqrt(sum(w*r*r)/3 * inv(X'WX)[1,1]), 2*t.sf(b/se, 3). */
  @Test
  void aWeightedSlopeIsThatOfLeastSquares() {
    WeightedSlope slope =
        WeightedSlope.of(
            new double[] {2000, 2001, 2003, 2004, 2006},
            new double[] {.1, .12, .11, .2, .25},
            new double[] {10, 20, 40, 10, 100});
    assertEquals(0.03, slope.slope(), 1e-12);
    assertEquals(0.006945906278887418, slope.standardError(), 1e-12);
    assertEquals(0.022868849643676574, slope.pValue(), 1e-12);
    double[] two = {1, 2};
    assertEquals(1, WeightedSlope.of(two, two, two).slope(), 1e-12);
    assertTrue(Double.isNaN(WeightedSlope.of(two, two, two).pValue()));
    double[] one = {1};
    assertTrue(Double.isNaN(WeightedSlope.of(one, one, one).slope()));
  }
}
