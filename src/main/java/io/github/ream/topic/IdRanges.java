package io.github.ream.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Ranges of paper ids. These are hexadecimal digits of a hash, so that equal ranges of their first
 * digits hold about as many papers each, and rows need not be sampled to find the ranges. Any other
 * text has its place among them too, in the order of its bytes, but many may share a range; an
 * unknown id comes first.
 */
final class IdRanges {
  private static final int DIGITS = 4;
  private static final int BITS_OF_DIGIT = 4;

  private IdRanges() {}

  /** The number of the range, from 0, that a column's id is in. */
  static Column of(String id, int ranges) {
    return udf((UDF1<String, Integer>) text -> range(text, ranges), DataTypes.IntegerType)
        .apply(col(id));
  }

  /** The number of an id's range; it never falls where ids rise. */
  static int range(String id, int ranges) {
    return (int) (((long) ranges * start(id)) >> (DIGITS * BITS_OF_DIGIT));
  }

  /** The first digits as a number; from the first letter on that is none, the nearest number. */
  private static int start(String id) {
    if (id == null) {
      return 0;
    }
    int start = 0;
    for (int i = 0; i < DIGITS; i++) {
      char c = i < id.length() ? id.charAt(i) : 0;
      boolean decimal = c >= '0' && c <= '9';
      if (decimal || (c >= 'a' && c <= 'f')) {
        start = (start << BITS_OF_DIGIT) | (decimal ? c - '0' : c - 'a' + 10);
      } else {
        int digitsBefore = c < '0' ? 0 : c < 'a' ? 10 : 16;
        int rest = BITS_OF_DIGIT * (DIGITS - i);
        int within = digitsBefore << (rest - BITS_OF_DIGIT);
        return (start << rest) + Math.max(0, within - 1);
      }
    }
    return start;
  }
}
