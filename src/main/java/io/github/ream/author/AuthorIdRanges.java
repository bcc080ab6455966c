package io.github.ream.author;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * Ranges of author ids. These are hashes of any sign, so that equal ranges hold about as many
 * authors each, and rows need not be sampled to find the ranges.
 */
final class AuthorIdRanges {
  /** An id shifted right by this takes 31 bits, one of them the sign. */
  private static final int SHIFT = 33;

  private static final int BITS = 31;

  private AuthorIdRanges() {}

  /** The number of the range, from 0, that a column's id is in; it never falls where ids rise. */
  static Column of(Column id, int ranges) {
    Column start = functions.shiftright(id, SHIFT).plus(functions.lit(1L << (BITS - 1)));
    return functions
        .shiftright(start.multiply(functions.lit((long) ranges)), BITS)
        .cast(DataTypes.IntegerType);
  }
}
