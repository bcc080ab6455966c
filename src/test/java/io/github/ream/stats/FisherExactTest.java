package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Values from sums of exact fractions of binomial coefficients (Python's fractions, math.comb). */
class FisherExactTest {
  @Test
  void twiceTheSmallerTailIsTheTwoSidedPValue() {
    assertPValue(0.0002457801821955312, 15, 500, 85, 9500);
    assertPValue(0.0002457801821955312, 85, 9500, 15, 500);
    assertPValue(0.004087028073203607, 0, 500, 120, 9500);
    assertPValue(0.5231070892917389, 10, 20, 13, 20);
    assertPValue(0.005937341166015534, 30, 100, 50, 100);
    assertPValue(0.0025252525252525255, 5, 5, 0, 7);
    assertPValue(6.454600925251894e-12, 1, 300, 20, 100);
  }

  @Test
  void equalSharesShowNoDifference() {
    assertPValue(1, 3, 10, 3, 10);
    assertPValue(1, 0, 5, 0, 7);
    assertPValue(1, 9, 10, 10, 10);
  }

  @Test
  void tooManyAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> FisherExact.pValue(1, 2_000_000_000, 1, 200_000_000));
  }

  private static void assertPValue(double p, long with, long all, long otherWith, long otherAll) {
    assertEquals(p, FisherExact.pValue(with, all, otherWith, otherAll), 1e-10 * p);
  }
}
