package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {
  private static final double[] RISING = {3.1, 3.3, 3.2, 3.6, 3.9, 4.0, 4.4, 4.3, 4.9, 5.2};
  private static final double[] TIED = {4, 4, 5, 5, 5, 6, 7, 6, 8, 8};
  private static final double EXACT = 1e-8;

  private static double[] years(int n) {
    return IntStream.range(0, n).mapToDouble(i -> 2000 + i).toArray();
  }

  @Test
  void aRisingSeries() {
    MannKendall test = MannKendall.of(RISING);
    assertEquals(41, test.s());
    assertEquals(125, test.variance(), EXACT);
    assertEquals(3.5777087640, test.z(), EXACT);
    assertEquals(3.46619351e-4, test.pValue(), 1e-11);
    assertEquals(0.9111111111, test.tau(), EXACT);
    assertEquals(0.2333333333, SenSlope.of(years(10), RISING), EXACT);
  }

  @Test
  void aSeriesWithTies() {
    MannKendall test = MannKendall.of(TIED);
    assertEquals(37, test.s());
    assertEquals(118.3333333333, test.variance(), EXACT);
    assertEquals(3.3093976304, test.z(), EXACT);
    assertEquals(9.34969495e-4, test.pValue(), 1e-11);
    assertEquals(0.8832083446, test.tau(), EXACT);
    assertEquals(0.5, SenSlope.of(years(10), TIED), EXACT);
  }

  @Test
  void aConstantSeriesHasNoTrend() {
    MannKendall test = MannKendall.of(new double[] {2, 2, 2, 2});
    assertEquals(0, test.s());
    assertEquals(1, test.pValue(), 0);
    assertTrue(Double.isNaN(test.tau()));
    assertEquals(0, SenSlope.of(years(4), new double[] {2, 2, 2, 2}), 0);
  }

  @Test
  void aShortSeriesIsTestedExactly() {
    // Of the 6 orders of three values, two are monotone.
    assertEquals(2.0 / 6, MannKendall.of(new double[] {1, 2, 3}).pValue(), EXACT);
    assertEquals(2.0 / 24, MannKendall.of(new double[] {4, 3, 2, 1}).pValue(), EXACT);
  }

  @Test
  void exactPValuesAreThoseOfAllOrders() {
    Random random = new Random(3);
    for (int trial = 0; trial < 20; trial++) {
      double[] values = random.ints(3 + trial % 4, 0, 4).asDoubleStream().toArray();
      long s = MannKendall.of(values).s();
      int[] counts = new int[2];
      countOrders(values.clone(), 0, Math.abs(s), counts);
      assertEquals((double) counts[0] / counts[1], MannKendall.of(values).pValue(), EXACT);
    }
  }

  private static void countOrders(double[] values, int from, long least, int[] counts) {
    if (from == values.length) {
      long s = 0;
      for (int i = 0; i < values.length; i++) {
        for (int j = i + 1; j < values.length; j++) {
          s += (long) Math.signum(values[j] - values[i]);
        }
      }
      counts[0] += Math.abs(s) >= least ? 1 : 0;
      counts[1]++;
      return;
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      countOrders(values, from + 1, least, counts);
      swap(values, from, i);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }

  @Test
  void slopesUseTheRealGapsOfTime() {
    assertEquals(1, SenSlope.of(new double[] {2000, 2002, 2010}, new double[] {0, 2, 10}), EXACT);
    assertTrue(Double.isNaN(SenSlope.of(years(1), new double[] {1})));
  }
}
