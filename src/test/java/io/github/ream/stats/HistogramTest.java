package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HistogramTest {
  static final Histogram A = Histogram.of(Map.of(1, 5L, 2, 3L, 3, 3L, 4, 5L));
  static final Histogram B = Histogram.ofValues(1, 1, 2, 3, 3, 3, 4, 5, 6, 8, 12, 150);

  @Test
  void theFirstGoldenSampleHasItsValues() {
    assertEquals(16, A.n());
    assertEquals(2.5, A.mean(), 1e-12);
    assertEquals(1.6, A.variance(), 1e-12);
    assertEquals(0.64, A.variance() / A.mean(), 1e-12);
    assertEquals(2.1579784665, A.geometricMean(), 1e-9);
    assertEquals(0.271875, A.gini(), 1e-12);
    assertEquals(1.3547104187, A.entropy(), 1e-9);
    assertEquals(1, A.percentile(0.25), 1e-12);
    assertEquals(2.5, A.percentile(0.5), 1e-12);
    assertEquals(4, A.percentile(0.75), 1e-12);
    assertEquals(4, A.percentile(0.9), 1e-12);
  }

  @Test
  void theSkewedGoldenSampleHasItsValues() {
    assertEquals(16.5, B.mean(), 1e-12);
    assertEquals(1777.3636363636, B.variance(), 1e-9);
    assertEquals(107.7190082645, B.variance() / B.mean(), 1e-9);
    assertEquals(4.6148911101, B.geometricMean(), 1e-9);
    assertEquals(0.7584175084, B.gini(), 1e-9);
    assertEquals(2.0947290475, B.entropy(), 1e-9);
    assertEquals(2.75, B.percentile(0.25), 1e-12);
    assertEquals(3.5, B.percentile(0.5), 1e-12);
    assertEquals(6.5, B.percentile(0.75), 1e-12);
    assertEquals(11.6, B.percentile(0.9), 1e-9);
    assertEquals(74.1, B.percentile(0.95), 1e-9);
    assertEquals(134.82, B.percentile(0.99), 1e-9);
    assertEquals(150, B.percentile(1), 1e-12);
  }

  @Test
  void oneObservationHasNoVarianceButAllPercentiles() {
    Histogram one = Histogram.ofValues(7);
    assertTrue(Double.isNaN(one.variance()));
    assertEquals(7, one.percentile(0.99));
    assertEquals(0, one.gini(), 1e-12);
    assertEquals(0, one.entropy(), 1e-12);
  }

  @Test
  void countsAreFoundByValue() {
    assertEquals(3, B.countOf(3));
    assertEquals(0, B.countOf(7));
    assertEquals(1, B.countAbove(100));
    assertEquals(0, B.countAbove(150));
    assertEquals(4, B.from(6).n());
    assertEquals(6, B.from(6).min());
  }

  @Test
  void wilsonIntervalHasItsPublishedEnds() {
    WilsonInterval interval = WilsonInterval.of(121, 898, 0.95);
    assertEquals(0.1139606083, interval.low(), 1e-9);
    assertEquals(0.1586388120, interval.high(), 1e-9);
    assertEquals(0, WilsonInterval.of(0, 10, 0.95).low(), 1e-12);
    assertEquals(1, WilsonInterval.of(10, 10, 0.95).high(), 1e-12);
  }
}
