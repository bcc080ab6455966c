package io.github.ream.stats;

import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The discrete power law p(x) = x^-alpha / zeta(alpha, xMin) (Clauset, Shalizi and Newman 2009).
 *
 * @param xMin least value
 * @param alpha exponent, kept from 1.01 to 30
 */
public record DiscretePowerLaw(int xMin, double alpha) implements CountModel {
  private static final double LEAST_ALPHA = 1.01;
  private static final double MOST_ALPHA = 30;

  /** The fewest observations that a tail may have. */
  public static final int FEWEST_IN_TAIL = 10;

  /** Fits the observations from {@code xMin} on by numerical maximum likelihood (equation 3.5). */
  public static DiscretePowerLaw fit(Histogram observed, int xMin) {
    double meanLog = observed.from(xMin).meanOf(Math::log);
    double alpha =
        Maximum.within(
            LEAST_ALPHA, MOST_ALPHA, a -> -Math.log(HurwitzZeta.of(a, xMin)) - a * meanLog);
    return new DiscretePowerLaw(xMin, alpha);
  }

  /**
   * Fits the tail that has the smallest {@linkplain #distance distance} to the observations
   * (section 3.3); on a tie the longer tail. A tail has at least {@value #FEWEST_IN_TAIL}
   * observations and 2 distinct values.
   *
   * @return null if there is no such tail
   */
  public static DiscretePowerLaw fitTail(Histogram observed) {
    DiscretePowerLaw best = null;
    double least = Double.POSITIVE_INFINITY;
    long left = observed.n();
    for (int i = 0; i + 1 < observed.size() && left >= FEWEST_IN_TAIL; i++) {
      DiscretePowerLaw fit = fit(observed, observed.value(i));
      double distance = fit.distance(observed);
      if (distance < least) {
        least = distance;
        best = fit;
      }
      left -= observed.count(i);
    }
    return best;
  }

  @Override
  public String name() {
    return "power_law";
  }

  @Override
  public List<String> parameterNames() {
    return List.of("alpha");
  }

  @Override
  public List<Double> parameters() {
    return List.of(alpha);
  }

  @Override
  public double logProbability(int x) {
    return -alpha * Math.log(x) - Math.log(HurwitzZeta.of(alpha, xMin));
  }

  @Override
  public double logLikelihood(Histogram observed) {
    return -alpha * observed.n() * observed.meanOf(Math::log)
        - observed.n() * Math.log(HurwitzZeta.of(alpha, xMin));
  }

  @Override
  public String parameterAtBound(Histogram observed) {
    boolean flat =
        isMatchedBy(new DiscretePowerLaw(xMin, LEAST_ALPHA), observed)
            || isMatchedBy(new DiscretePowerLaw(xMin, MOST_ALPHA), observed);
    return flat ? parameterNames().get(0) : null;
  }

  /** Kolmogorov-Smirnov distance to the observations from xMin on, over all whole numbers. */
  public double distance(Histogram observed) {
    Histogram tail = observed.from(xMin);
    double scale = HurwitzZeta.of(alpha, xMin);
    double largest = 0;
    double upTo = 0;
    for (int i = 0; i < tail.size(); i++) {
      // Just before a value the observed share is still the previous one.
      double before = 1 - HurwitzZeta.of(alpha, tail.value(i)) / scale;
      double at = 1 - HurwitzZeta.of(alpha, tail.value(i) + 1.0) / scale;
      largest = Math.max(largest, Math.abs(upTo / tail.n() - before));
      upTo += tail.count(i);
      largest = Math.max(largest, Math.abs(upTo / tail.n() - at));
    }
    return largest;
  }

  /** Standard error of alpha for n observations (equation 3.6). */
  public double standardError(long n) {
    double h = 1e-4;
    double curvature =
        (Math.log(HurwitzZeta.of(alpha + h, xMin))
                - 2 * Math.log(HurwitzZeta.of(alpha, xMin))
                + Math.log(HurwitzZeta.of(alpha - h, xMin)))
            / (h * h);
    return 1 / Math.sqrt(n * curvature);
  }

  /**
   * The share of samples that fit no better than the observations (section 4.1), over the simulated
   * ones and the observations themselves, so that it is never 0 (Davison and Hinkley 1997, equation
   * 4.11). A sample takes values below xMin from the observations and values above from the power
   * law, and is fitted anew, with an xMin of its own. Below 0.1 the power law is implausible.
   *
   * @param samples number of samples; the error of the share is about 1 / (2 sqrt samples)
   * @param random source of random numbers, owned by the caller
   */
  public double goodnessOfFit(Histogram observed, int samples, SplittableRandom random) {
    double seen = distance(observed);
    long below = observed.n() - observed.from(xMin).n();
    double tailShare = (double) (observed.n() - below) / observed.n();
    double[] cumulative = new double[4096];
    double scale = HurwitzZeta.of(alpha, xMin);
    for (int i = 0; i < cumulative.length; i++) {
      cumulative[i] = 1 - HurwitzZeta.of(alpha, xMin + i + 1.0) / scale;
    }
    int worse = 0;
    for (int s = 0; s < samples; s++) {
      SortedMap<Integer, Long> drawn = new TreeMap<>();
      long[] body = new long[observed.size()];
      long[] tail = new long[cumulative.length];
      for (long i = 0; i < observed.n(); i++) {
        if (random.nextDouble() >= tailShare) {
          body[indexOfRank(observed, random.nextLong(below))]++;
        } else {
          double u = random.nextDouble();
          int at = java.util.Arrays.binarySearch(cumulative, u);
          at = at < 0 ? -at - 1 : at + 1;
          if (at < tail.length) {
            tail[at]++;
          } else {
            drawn.merge(farValue(u), 1L, Long::sum);
          }
        }
      }
      for (int i = 0; i < body.length; i++) {
        drawn.merge(observed.value(i), body[i], Long::sum);
      }
      for (int i = 0; i < tail.length; i++) {
        drawn.merge(xMin + i, tail[i], Long::sum);
      }
      Histogram sample = Histogram.of(drawn);
      DiscretePowerLaw refit = fitTail(sample);
      worse += refit != null && refit.distance(sample) >= seen ? 1 : 0;
    }
    return (worse + 1.0) / (samples + 1.0);
  }

  /** Which distinct value the observation of a rank from 0 on has. */
  private static int indexOfRank(Histogram observed, long rank) {
    int i = 0;
    long left = rank;
    while (left >= observed.count(i)) {
      left -= observed.count(i++);
    }
    return i;
  }

  /** Far out the continuous approximation is exact enough (appendix D). */
  private int farValue(double u) {
    double x = (xMin - 0.5) * Math.pow(1 - u, -1 / (alpha - 1)) + 0.5;
    return (int) Math.min(x, 1_000_000_000);
  }
}
