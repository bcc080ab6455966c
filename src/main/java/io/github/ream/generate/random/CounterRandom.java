package io.github.ream.generate.random;

import io.github.ream.stats.SplitMix;

/**
 * Random numbers that depend on a key alone (seed, purpose, counters), so that any paper or file
 * can be made anywhere, in any order. The sequence is SplitMix64 (Steele, Lea and Flood 2014,
 * figure 16); strict mathematics keeps it the same on every machine.
 */
public final class CounterRandom {
  /** The purpose of a sequence; sequences of different purposes are independent. */
  public enum Purpose {
    PLAN,
    TEAM,
    TEXT,
    TITLE,
    TOPIC,
    RECURRENCE,
    PAGE_ORDER,
    SIGHTING,
    ODD_FILE,
    ODD_PAPER,
    NAME,
    AUTHORS,
    PERSON,
    STYLE,
    VARIANT
  }

  private long state;

  private CounterRandom(long state) {
    this.state = state;
  }

  public static CounterRandom of(long seed, Purpose purpose, long... counters) {
    long key = SplitMix.first(seed) ^ SplitMix.mix(purpose.name().hashCode() * SplitMix.STEP);
    for (long counter : counters) {
      key = SplitMix.mix(key * SplitMix.STEP + counter);
    }
    return new CounterRandom(key);
  }

  public long nextLong() {
    state += SplitMix.STEP;
    return SplitMix.mix(state);
  }

  /** Uniform over [0, 1). */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Uniform over 0 … bound - 1. */
  public int nextInt(int bound) {
    return (int) (nextDouble() * bound);
  }

  /** Uniform over 0 … bound - 1. */
  public long nextLong(long bound) {
    return (long) (nextDouble() * bound);
  }

  public boolean chance(double probability) {
    return nextDouble() < probability;
  }

  /** An index drawn by cumulative weights, the last of which is their sum. */
  public int nextIndex(double[] cumulative) {
    double point = nextDouble() * cumulative[cumulative.length - 1];
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] > point) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Standard normal, by the polar method (Marsaglia and Bray 1964). */
  public double nextGaussian() {
    while (true) {
      double x = 2 * nextDouble() - 1;
      double y = 2 * nextDouble() - 1;
      double s = x * x + y * y;
      if (s > 0 && s < 1) {
        return x * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
      }
    }
  }

  /** Gamma with scale 1 and shape at least 1 (Marsaglia and Tsang 2000). */
  public double nextGamma(double shape) {
    double d = shape - 1.0 / 3.0;
    double c = 1.0 / StrictMath.sqrt(9.0 * d);
    while (true) {
      double x = nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = 1 - nextDouble();
        if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
          return d * v;
        }
      }
    }
  }

  /** Poisson, by multiplying uniforms (Knuth 1969); for means up to a few hundred. */
  public int nextPoisson(double mean) {
    double limit = StrictMath.exp(-mean);
    int count = 0;
    double product = 1 - nextDouble();
    while (product > limit) {
      count++;
      product *= 1 - nextDouble();
    }
    return count;
  }

  /** Geometric number of failures before a success, with the given mean. */
  public int nextGeometric(double mean) {
    double success = 1 / (1 + mean);
    return (int) (StrictMath.log(1 - nextDouble()) / StrictMath.log(1 - success));
  }
}
