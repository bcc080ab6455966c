package io.github.ream.corpus;

import io.github.ream.stats.SplitMix;
import java.util.stream.LongStream;

/**
 * Band keys of a set by MinHash: sets that share much of their union agree in a band with high
 * probability (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, section
 * 3.4). With 12 bands of 5 hashes, sets of similarity 0.8 meet with probability 0.99, of 0.4 with
 * 0.12, of 0.1 with 0.0001.
 */
final class MinHash {
  static final int BANDS = 12;
  private static final int ROWS = 5;

  /** The seeds of the hash functions. */
  private static final long[] SEEDS =
      LongStream.rangeClosed(1, BANDS * ROWS).map(i -> SplitMix.first(SplitMix.STEP * i)).toArray();

  private MinHash() {}

  static long[] bands(long[] set) {
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        long seed = SEEDS[band * ROWS + row];
        long least = Long.MAX_VALUE;
        for (long element : set) {
          least = Math.min(least, SplitMix.first(element ^ seed));
        }
        key = SplitMix.first(key ^ least);
      }
      keys[band] = key;
    }
    return keys;
  }
}
