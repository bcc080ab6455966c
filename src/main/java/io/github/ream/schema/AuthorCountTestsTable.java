package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Tests on author counts: one row per test and dimension. */
public final class AuthorCountTestsTable {
  public static final String TEST = "test";
  public static final String DIMENSION = "dimension";
  public static final String STATISTIC = "statistic";
  public static final String DEGREES_OF_FREEDOM = "degrees_of_freedom";
  public static final String P_VALUE = "p_value";
  public static final String N = "n";
  public static final String EFFECT_SIZE = "effect_size";

  public static final Table TABLE =
      Table.named("author_count_tests", "one row per test and dimension")
          .key(TEST, DIMENSION)
          .mandatory(TEST, DataTypes.StringType, "", "Name of the test")
          .mandatory(DIMENSION, DataTypes.StringType, "", "What is compared")
          .optional(
              STATISTIC,
              DataTypes.DoubleType,
              "",
              "The test statistic; null where the test was not made")
          .optional(
              DEGREES_OF_FREEDOM,
              DataTypes.DoubleType,
              "",
              "Degrees of freedom; null where the test has none")
          .optional(
              P_VALUE, DataTypes.DoubleType, "0..1", "p-value; null where the test was not made")
          .mandatory(N, DataTypes.LongType, "papers", "Papers the test rests on")
          .optional(
              EFFECT_SIZE,
              DataTypes.DoubleType,
              "",
              "Effect size of the test; null where it has none")
          .build();

  private AuthorCountTestsTable() {}
}
