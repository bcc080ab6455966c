package io.github.ream.author;

import io.github.ream.schema.Dimension;
import io.github.ream.stats.SplitMix;
import java.io.Serializable;

/**
 * A group of papers.
 *
 * @param dimension what the papers are grouped by
 * @param value the group's name in the tables
 * @param topicId the topic, where the group is of one
 * @param year the year, where the group is of one
 */
record Group(Dimension dimension, String value, Integer topicId, Integer year)
    implements Serializable {

  /** The same in every JVM, which an enum's own hash is not. */
  @Override
  public int hashCode() {
    return 31 * value.hashCode() + dimension.code().hashCode();
  }

  /** True if the number of groups of the dimension grows with the corpus. */
  boolean isOneOfMany() {
    return dimension == Dimension.ORGANIZATION || dimension == Dimension.VENUE;
  }

  /**
   * A number that stands for the group where people are counted: a hash of dimension and value, its
   * last bit set for {@linkplain #isOneOfMany one of many}. Of a million groups two share one with
   * odds of 6e-8.
   */
  long id() {
    long id = dimension.code().hashCode();
    for (int i = 0; i < value.length(); i++) {
      id = SplitMix.first(id ^ value.charAt(i));
    }
    return isOneOfMany() ? id | 1 : id & ~1L;
  }

  /** Whether the group of that {@linkplain #id id} {@linkplain #isOneOfMany is one of many}. */
  static boolean isOneOfMany(long id) {
    return (id & 1) == 1;
  }
}
