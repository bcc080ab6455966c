package io.github.ream.stats;

/**
 * The 64-bit mixing of SplitMix (Steele, Lea and Flood 2014, with Stafford's thirteenth variant):
 * numbers that look random, made from a counter or a key and from nothing else.
 */
public final class SplitMix {
  /** The odd number nearest to 2^64 by the golden ratio: the step between two counters. */
  public static final long STEP = 0x9e3779b97f4a7c15L;

  private SplitMix() {}

  /** A bijection of the 64-bit numbers in which each bit of the result depends on all of them. */
  public static long mix(long number) {
    long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The first number that a SplitMix generator of that seed draws. */
  public static long first(long seed) {
    return mix(seed + STEP);
  }
}
