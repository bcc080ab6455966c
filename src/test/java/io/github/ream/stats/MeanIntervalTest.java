package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

  /** Team sizes as they occur: 1 + negative binomial (shape 1.5, mean 5), by inversion. */
  private static final double[] CUMULATIVE = shiftedNegativeBinomial(1.5, 4, 400);

  @Test
  void coversTheTrueMeanAsOftenAsItSays() {
    double truth = 0;
    for (int k = 0; k < CUMULATIVE.length; k++) {
      truth += (k + 1) * (CUMULATIVE[k] - (k == 0 ? 0 : CUMULATIVE[k - 1]));
    }
    int trials = 2000;
    for (int n : new int[] {10, 20, 50, 200, 1000}) {
      SplittableRandom random = new SplittableRandom(7);
      double covered = 0;
      for (int trial = 0; trial < trials; trial++) {
        MeanInterval interval = MeanInterval.of(sample(random, n), 0.95);
        covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
      }
      // Two standard errors of the trials are 0.01; so few skewed papers as 10 fall a little short.
      assertEquals(0.95, covered / trials, n == 10 ? 0.04 : 0.015, "coverage for n = " + n);
    }
  }

  @Test
  void agreesWithResampling() {
    SplittableRandom random = new SplittableRandom(3);
    Histogram sample = sample(random, 60);
    int[] papers = new int[60];
    int filled = 0;
    for (int i = 0; i < sample.size(); i++) {
      for (int c = 0; c < sample.count(i); c++) {
        papers[filled++] = sample.value(i);
      }
    }
    double[] means = new double[100_000];
    for (int b = 0; b < means.length; b++) {
      int sum = 0;
      for (int i = 0; i < papers.length; i++) {
        sum += papers[random.nextInt(papers.length)];
      }
      means[b] = sum / 60.0;
    }
    Arrays.sort(means);
    ResampledMean resampled = ResampledMean.of(sample);
    for (double level : new double[] {0.005, 0.025, 0.5, 0.975, 0.995}) {
      assertEquals(means[(int) (level * means.length)], resampled.quantile(level), 0.021);
    }
    double below = Arrays.stream(means).filter(m -> m < sample.mean() - 1e-9).count();
    double upTo = Arrays.stream(means).filter(m -> m < sample.mean() + 1e-9).count();
    assertEquals((below + upTo) / 2 / means.length, resampled.shareBelowObserved(), 0.005);
  }

  @Test
  void twoPapersHaveThreeResampledMeans() {
    ResampledMean resampled = ResampledMean.of(Histogram.ofValues(1, 4));
    assertEquals(1, resampled.quantile(0.25 - 1e-9), 1e-12);
    assertEquals(2.5, resampled.quantile(0.25 + 1e-9), 1e-12);
    assertEquals(2.5, resampled.quantile(0.75 - 1e-9), 1e-12);
    assertEquals(4, resampled.quantile(0.75 + 1e-9), 1e-12);
    assertEquals(0.5, resampled.shareBelowObserved(), 1e-12);
  }

  @Test
  void oneHyperAuthoredPaperMovesTheUpperEndOnly() {
    Map<Integer, Long> counts = new HashMap<>(Map.of(1, 300L, 3, 400L, 5, 299L));
    MeanInterval without = MeanInterval.of(Histogram.of(counts), 0.95);
    counts.put(3000, 1L);
    MeanInterval with = MeanInterval.of(Histogram.of(counts), 0.95);
    assertEquals(without.low(), with.low(), 0.5);
    assertTrue(with.high() > 9, "the outlier drawn two or three times: " + with);
  }

  @Test
  void theExpansionMeetsTheConvolutionInLargeSamples() {
    Histogram sample = sample(new SplittableRandom(5), 20_000);
    ResampledMean exact = new ResampledMean.Convolution(sample, 1 << 14);
    ResampledMean expansion = new ResampledMean.Expansion(sample);
    double standardError = Math.sqrt(sample.variance() / sample.n());
    for (double level : new double[] {0.005, 0.025, 0.5, 0.975, 0.995}) {
      assertEquals(exact.quantile(level), expansion.quantile(level), 0.002 * standardError + 5e-5);
    }
    assertEquals(exact.shareBelowObserved(), expansion.shareBelowObserved(), 1e-5);
  }

  @Test
  void valuesOfAnySizeTakeBoundedMemory() {
    MeanInterval interval = MeanInterval.of(Histogram.ofValues(1, 2, 3, 2_000_000_000), 0.95);
    assertTrue(interval.low() <= interval.high());
  }

  @Test
  void equalCountsGiveAPoint() {
    MeanInterval interval = MeanInterval.of(Histogram.ofValues(3, 3, 3), 0.95);
    assertEquals(3, interval.low());
    assertEquals(3, interval.high());
    assertThrows(
        IllegalArgumentException.class, () -> MeanInterval.of(Histogram.ofValues(3), 0.95));
  }

  private static Histogram sample(SplittableRandom random, int n) {
    Map<Integer, Long> counts = new HashMap<>();
    for (int i = 0; i < n; i++) {
      int k = Arrays.binarySearch(CUMULATIVE, random.nextDouble());
      counts.merge((k < 0 ? -k - 1 : k) + 1, 1L, Long::sum);
    }
    return Histogram.of(counts);
  }

  private static double[] shiftedNegativeBinomial(double shape, double mean, int size) {
    double[] cumulative = new double[size];
    double share = mean / (shape + mean);
    double p = Math.pow(1 - share, shape);
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += p;
      cumulative[k] = sum;
      p *= share * (shape + k) / (k + 1);
    }
    return cumulative;
  }
}
