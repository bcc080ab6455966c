package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MannKendallTest {
  private static final double[] RISING = {3.1, 3.3, 3.2, 3.6, 3.9, 4.0, 4.4, 4.3, 4.9, 5.2};
  private static final double[] TIED = {4, 4, 5, 5, 5, 6, 7, 6, 8, 8};

  @Test
  void aRisingSeriesHasItsPublishedValues() {
    MannKendall test = MannKendall.of(RISING);
    assertEquals(41, test.s());
    assertEquals(125, test.variance(), 1e-12);
    assertEquals(3.5777087640, test.z(), 1e-9);
    assertEquals(3.46619351e-4, test.pValue(), 1e-12);
    assertEquals(0.9111111111, test.tauB(), 1e-9);
    assertFalse(test.exact());
  }

  @Test
  void tiesLowerTheVariance() {
    MannKendall test = MannKendall.of(TIED);
    assertEquals(37, test.s());
    assertEquals(118.3333333333, test.variance(), 1e-9);
    assertEquals(3.3093976304, test.z(), 1e-9);
    assertEquals(9.34969495e-4, test.pValue(), 1e-11);
    assertEquals(0.8832083446, test.tauB(), 1e-9);
  }

  @Test
  void senSlopeHasItsPublishedInterval() {
    double[] years = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    SenSlope slope = SenSlope.of(years, RISING, 0.95);
    assertEquals(0.2333333333, slope.slope(), 1e-9);
    assertEquals(0.1750000, slope.low(), 1e-6);
    assertEquals(0.2844203, slope.high(), 1e-6);
    assertEquals(0.5, SenSlope.of(years, TIED, 0.95).slope(), 1e-12);
  }

  @Test
  void senSlopeCountsGapsBetweenYears() {
    SenSlope slope = SenSlope.of(new double[] {2000, 2010}, new double[] {3, 5}, 0.95);
    assertEquals(0.2, slope.slope(), 1e-12);
    assertTrue(Double.isNaN(slope.low()) && Double.isNaN(slope.high()));
  }

  @Test
  void growthIsCompound() {
    GrowthRate growth = GrowthRate.of(10, 37, 6);
    assertEquals(24.3656051234, growth.percentPerYear(), 1e-9);
    assertEquals(Math.log(2) / Math.log(1.243656051234), growth.doublingTime(), 1e-9);
    assertTrue(Double.isNaN(GrowthRate.of(0, 37, 6).percentPerYear()));
    assertTrue(Double.isNaN(GrowthRate.of(10, 37, 0).percentPerYear()));
  }

  @Test
  void equalValuesShowNoTrend() {
    MannKendall test = MannKendall.of(2, 2, 2, 2);
    assertEquals(0, test.s());
    assertEquals(0, test.z());
    assertEquals(1, test.pValue());
    assertTrue(Double.isNaN(test.tauB()));
    assertEquals(0, MannKendall.of(0.0, -0.0, 0.0).s());
    assertEquals(1, MannKendall.of(new double[12]).pValue());
    assertEquals(1, MannKendall.of().pValue());
    assertEquals(1, MannKendall.of(7).pValue());
  }

  @Test
  void fewPointsGiveTheShareOfOrdersAsExtreme() {
    // 2 of the 24 orders of four distinct values are sorted up or down.
    assertEquals(2 / 24.0, MannKendall.of(1, 2, 3, 4).pValue(), 1e-15);
    // S = 4 (one inversion): 3 orders have one inversion, 1 none; both tails.
    assertEquals(8 / 24.0, MannKendall.of(1, 2, 4, 3).pValue(), 1e-15);
    // 1 1 2 has three orders with S = 2, 0, -2.
    assertEquals(2 / 3.0, MannKendall.of(1, 1, 2).pValue(), 1e-15);
    assertTrue(MannKendall.of(1, 1, 2).exact());
  }

  /** Counts every order of the values by brute force. */
  @Test
  void exactPValuesWithTiesAgreeWithEnumeration() {
    double[][] series = {{1, 3, 2, 2, 5, 5, 5}, {4, 4, 1, 1, 2, 2}, {1, 2, 3, 4, 5, 5, 4}};
    for (double[] values : series) {
      long seen = Math.abs(MannKendall.of(values).s());
      long[] counts = new long[2];
      permute(values.clone(), 0, seen, counts);
      assertEquals((double) counts[1] / counts[0], MannKendall.of(values).pValue(), 1e-12);
    }
  }

  private static void permute(double[] values, int from, long seen, long[] counts) {
    if (from == values.length) {
      counts[0]++;
      long s = 0;
      for (int i = 0; i < values.length; i++) {
        for (int j = i + 1; j < values.length; j++) {
          s += Double.compare(values[j], values[i]);
        }
      }
      if (Math.abs(s) >= seen) {
        counts[1]++;
      }
      return;
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      permute(values, from + 1, seen, counts);
      swap(values, from, i);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }
}
