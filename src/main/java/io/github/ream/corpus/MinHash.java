package io.github.ream.corpus;

/**
 * Band keys of a set by MinHash: sets that share much of their union agree in a band with high
 * probability (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section
 * 3.4). With 12 bands of 5 hashes, sets of similarity 0.8 meet with probability 0.99, of 0.4 with
 * 0.12, of 0.1 with 0.0001.
 */
final class MinHash {
  static final int BANDS = 12;
  private static final int ROWS = 5;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private MinHash() {}

  static long[] bands(long[] set) {
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        long seed = mix(GOLDEN * (band * ROWS + row + 1));
        long least = Long.MAX_VALUE;
        for (long element : set) {
          least = Math.min(least, mix(element ^ seed));
        }
        key = mix(key ^ least);
      }
      keys[band] = key;
    }
    return keys;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long x) {
    long z = x + GOLDEN;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
