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

  /** scipy.stats.trim_mean(B, .1), mstats.trimmed_mean_ci(B, (.1, .1), alpha=.05). */
  @Test
  void theTrimmedMeanIsThatOfSciPy() {
    TrimmedMean trimmed = TrimmedMean.of(HistogramTest.B, 0.95);
    assertEquals(4.7, trimmed.mean(), 1e-12);
    assertEquals(1.56741165, trimmed.low(), 1e-8);
    assertEquals(7.83258835, trimmed.high(), 1e-8);
    TrimmedMean alike = TrimmedMean.of(Histogram.of(Map.of(2, 1L, 3, 18L, 9, 1L)), 0.95);
    assertEquals(3, alike.mean(), 1e-12);
    assertTrue(Double.isNaN(alike.low()), "no spread is left");
  }

  /** 2*scipy.stats.binom.cdf(2, 12, .5) is 0.039, cdf(3, ...) 0.146. */
  @Test
  void theMedianLiesBetweenTheThirdAndTheTenthOfTwelve() {
    MedianInterval interval = MedianInterval.of(HistogramTest.B, 0.95);
    assertEquals(2, interval.low());
    assertEquals(8, interval.high());
    assertTrue(Double.isNaN(MedianInterval.of(Histogram.ofValues(1, 2, 3, 4, 5), 0.95).low()));
    assertEquals(1, MedianInterval.of(Histogram.ofValues(1, 2, 3, 4, 5, 6), 0.95).low());
  }

  /** Of every hundred papers one has 100 to 1,000 authors, as in physics. */
  @Test
  void medianAndTrimmedMeanHoldWhereOnePaperInAHundredIsHyperAuthored() {
    int trials = 300;
    SplittableRandom random = new SplittableRandom(7);
    double mean = 0.99 * 5 + 0.01 * 390.87;
    double median = 0;
    double trimmed = 0;
    double ofMean = 0;
    for (int trial = 0; trial < trials; trial++) {
      Map<Integer, Long> papers = new HashMap<>();
      Histogram usual = sample(random, 50);
      for (int i = 0; i < usual.size(); i++) {
        for (int c = 0; c < usual.count(i); c++) {
          boolean hyper = random.nextDouble() < 0.01;
          int size = hyper ? (int) (100 * Math.pow(10, random.nextDouble())) : usual.value(i);
          papers.merge(size, 1L, Long::sum);
        }
      }
      Histogram sample = Histogram.of(papers);
      median +=
          holds(MedianInterval.of(sample, 0.95).low(), MedianInterval.of(sample, 0.95).high(), 4);
      TrimmedMean middle = TrimmedMean.of(sample, 0.95);
      trimmed += holds(middle.low(), middle.high(), 4.4983);
      MeanInterval whole = MeanInterval.of(sample, 0.95);
      ofMean += holds(whole.low(), whole.high(), mean);
    }
    assertTrue(median / trials > 0.95, "median " + median / trials);
    assertEquals(0.95, trimmed / trials, 0.035, "trimmed mean");
    assertTrue(ofMean / trials < 0.5, "the docs say that the mean's does not: " + ofMean / trials);
  }

  private static int holds(double low, double high, double truth) {
    return low <= truth && truth <= high ? 1 : 0;
  }

  static Histogram sample(SplittableRandom random, int n) {
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
