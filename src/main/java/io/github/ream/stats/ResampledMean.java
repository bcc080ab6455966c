package io.github.ream.stats;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;

/**
 * The bootstrap distribution of a mean over all n^n resamples. It is the ideal bootstrap of Efron
 * and Tibshirani 1993, which drawn resamples only approximate.
 *
 * <p>The sum of n draws with replacement from n whole numbers is a whole number, so its
 * distribution is the n-fold convolution of the histogram: a Fourier transform, the n-th power, and
 * a transform back. The transform spans {@value #SPAN_BELOW} standard deviations of the sum below
 * its mean and {@value #SPAN_ABOVE} above; sums outside wrap around and have a probability below
 * 1e-9. Its cost grows with the square root of n.
 *
 * <p>If the transform needs more than {@value #MOST_POINTS} points (35 million papers at a standard
 * deviation of 8), quantiles come from the Cornish-Fisher expansion of the same distribution to
 * order 1 / n.
 */
abstract sealed class ResampledMean {
  private static final int SPAN_BELOW = 8;
  private static final int SPAN_ABOVE = 14;
  private static final int MOST_POINTS = 1 << 20;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** The distribution for a histogram with at least 2 distinct values. */
  static ResampledMean of(Histogram histogram) {
    double range = (double) histogram.max() - histogram.min();
    double sdOfSum = Math.sqrt(histogram.centralSum(2));
    double points = Math.min((SPAN_BELOW + SPAN_ABOVE) * sdOfSum, histogram.n() * range) + 2;
    return points > MOST_POINTS
        ? new Expansion(histogram)
        : new Convolution(histogram, Integer.highestOneBit((int) Math.ceil(points) - 1) << 1);
  }

  /** Probability of a resampled mean below the observed one; an equal one counts half. */
  abstract double shareBelowObserved();

  /** The smallest resampled mean that is not exceeded with at least that probability. */
  abstract double quantile(double level);

  /** Every resampled mean with its probability. */
  static final class Convolution extends ResampledMean {
    private final Histogram histogram;
    private final long firstSum;
    private final double[] cumulative;
    private final double belowObserved;

    Convolution(Histogram histogram, int size) {
      this.histogram = histogram;
      double[] mass = sumModulo(size);
      // The minimum is subtracted from all values, so the window starts at 0 or later.
      double expected = (histogram.mean() - histogram.min()) * histogram.n();
      double sdOfSum = Math.sqrt(histogram.centralSum(2));
      this.firstSum = Math.max(0, (long) Math.floor(expected - SPAN_BELOW * sdOfSum));
      this.cumulative = new double[size];
      double total = 0;
      double below = 0;
      for (int i = 0; i < size; i++) {
        double p = mass[(int) ((firstSum + i) % size)];
        total += p;
        cumulative[i] = total;
        double distance = firstSum + i - expected;
        below += Math.abs(distance) < 1e-6 ? p / 2 : distance < 0 ? p : 0;
      }
      this.belowObserved = below / total;
    }

    /** Probabilities of the sum of n values, each minus the minimum, modulo the size. */
    private double[] sumModulo(int size) {
      double[][] wave = new double[2][size];
      long n = histogram.n();
      for (int i = 0; i < histogram.size(); i++) {
        wave[0][(histogram.value(i) - histogram.min()) % size] += (double) histogram.count(i) / n;
      }
      FastFourierTransformer.transformInPlace(
          wave, DftNormalization.STANDARD, TransformType.FORWARD);
      for (int k = 0; k < size; k++) {
        double re = wave[0][k];
        double im = wave[1][k];
        double radius = Math.exp(n * 0.5 * Math.log(re * re + im * im));
        double angle = radius == 0 ? 0 : n * Math.atan2(im, re);
        wave[0][k] = radius * Math.cos(angle);
        wave[1][k] = radius * Math.sin(angle);
      }
      FastFourierTransformer.transformInPlace(
          wave, DftNormalization.STANDARD, TransformType.INVERSE);
      return Arrays.stream(wave[0]).map(p -> Math.max(0, p)).toArray();
    }

    @Override
    double shareBelowObserved() {
      return belowObserved;
    }

    @Override
    double quantile(double level) {
      double wanted = level * cumulative[cumulative.length - 1];
      int low = 0;
      int high = cumulative.length - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (cumulative[middle] >= wanted) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return histogram.min() + (double) (firstSum + low) / histogram.n();
    }
  }

  /** The expansion of Cornish and Fisher (1938) from the cumulants of a resampled mean. */
  static final class Expansion extends ResampledMean {
    private final double mean;
    private final double standardError;
    private final double skewness;
    private final double kurtosis;

    Expansion(Histogram histogram) {
      double n = histogram.n();
      double variance = histogram.centralSum(2) / n;
      this.mean = histogram.mean();
      this.standardError = Math.sqrt(variance / n);
      this.skewness = histogram.centralSum(3) / n / Math.pow(variance, 1.5) / Math.sqrt(n);
      this.kurtosis = (histogram.centralSum(4) / n / (variance * variance) - 3) / n;
    }

    @Override
    double shareBelowObserved() {
      // Edgeworth's series at the mean.
      return 0.5 + skewness / (6 * Math.sqrt(2 * Math.PI));
    }

    @Override
    double quantile(double level) {
      double w = NORMAL.inverseCumulativeProbability(level);
      return mean
          + standardError
              * (w
                  + skewness * (w * w - 1) / 6
                  + kurtosis * (w * w * w - 3 * w) / 24
                  - skewness * skewness * (2 * w * w * w - 5 * w) / 36);
    }
  }
}
