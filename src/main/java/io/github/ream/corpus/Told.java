package io.github.ream.corpus;

import java.io.Serializable;
import org.apache.spark.util.sketch.BloomFilter;
import org.apache.spark.util.sketch.IncompatibleMergeException;

/**
 * The variants to be told apart from others, and those of them that are compared, as Bloom filters.
 * Each takes at most 32 MB for any number of variants. One in a hundred variants passes by mistake,
 * which costs time and changes nothing.
 */
final class Told implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double TOO_MANY = 0.01;
  private static final long MOST_EXPECTED = 25_000_000;

  private final BloomFilter all;
  private final BloomFilter compared;

  /** Empty filters, sized for a number of sightings. */
  Told(long sightings) {
    long expected = Math.max(1, Math.min(MOST_EXPECTED, sightings));
    this.all = BloomFilter.create(expected, TOO_MANY);
    this.compared = BloomFilter.create(expected, TOO_MANY);
  }

  Told with(Encounters encounters) {
    encounters.told().forEach(all::putLong);
    encounters.compared().forEach(compared::putLong);
    return this;
  }

  Told with(Told other) {
    try {
      all.mergeInPlace(other.all);
      compared.mergeInPlace(other.compared);
      return this;
    } catch (IncompatibleMergeException e) {
      throw new IllegalStateException("filters of one corpus have one size", e);
    }
  }

  boolean holds(long variant) {
    return all.mightContainLong(variant);
  }

  boolean compares(long variant) {
    return compared.mightContainLong(variant);
  }
}
