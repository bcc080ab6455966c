package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Author-count statistics: one row per dimension and group of papers. */
public final class AuthorCountStatsTable {
  public static final String DIMENSION = "dimension";
  public static final String VALUE = "value";
  public static final String N_PAPERS = "n_papers";
  public static final String N_UNKNOWN = "n_unknown";
  public static final String MEAN = "mean";
  public static final String STDDEV = "stddev";
  public static final String MIN = "min";
  public static final String P25 = "p25";
  public static final String MEDIAN = "median";
  public static final String P75 = "p75";
  public static final String P90 = "p90";
  public static final String P99 = "p99";
  public static final String MAX = "max";
  public static final String MEAN_CI_LOW = "mean_ci_low";
  public static final String MEAN_CI_HIGH = "mean_ci_high";
  public static final String SINGLE_AUTHOR_SHARE = "single_author_share";
  public static final String COLLABORATIVE_COEFFICIENT = "collaborative_coefficient";
  public static final String MODIFIED_COLLABORATIVE_COEFFICIENT =
      "modified_collaborative_coefficient";

  public static final Table TABLE =
      Table.named("author_count_stats", "one row per dimension and group of papers")
          .key(DIMENSION, VALUE)
          .mandatory(
              DIMENSION,
              DataTypes.StringType,
              "all, published_year, topic, organization, venue, source_format",
              "What the papers are grouped by")
          .mandatory(
              VALUE,
              DataTypes.StringType,
              "",
              "The group: \"all\", a year, a topic_id, an organisation, a venue or a format")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers",
              "Papers of the group whose author count is known; every figure of the row rests on"
                  + " these")
          .mandatory(
              N_UNKNOWN,
              DataTypes.LongType,
              "papers",
              "Papers of the group whose author count is unknown, left out of every figure")
          .optional(MEAN, DataTypes.DoubleType, "authors", "Mean (Lawani's collaborative index)")
          .optional(
              STDDEV,
              DataTypes.DoubleType,
              "authors",
              "Sample standard deviation (n - 1); null with fewer than 2 papers")
          .optional(MIN, DataTypes.IntegerType, "authors", "Smallest")
          .optional(
              P25,
              DataTypes.DoubleType,
              "authors",
              "25th percentile, linear interpolation (Hyndman and Fan type 7), as all percentiles"
                  + " here")
          .optional(MEDIAN, DataTypes.DoubleType, "authors", "Median")
          .optional(P75, DataTypes.DoubleType, "authors", "75th percentile")
          .optional(P90, DataTypes.DoubleType, "authors", "90th percentile")
          .optional(P99, DataTypes.DoubleType, "authors", "99th percentile")
          .optional(MAX, DataTypes.IntegerType, "authors", "Largest")
          .optional(
              MEAN_CI_LOW,
              DataTypes.DoubleType,
              "authors",
              "Lower end of the bootstrap confidence interval of the mean; null with fewer than 2"
                  + " papers")
          .optional(MEAN_CI_HIGH, DataTypes.DoubleType, "authors", "Upper end of that interval")
          .optional(
              SINGLE_AUTHOR_SHARE, DataTypes.DoubleType, "0..1", "Share of papers with one author")
          .optional(
              COLLABORATIVE_COEFFICIENT,
              DataTypes.DoubleType,
              "0..1",
              "1 - mean(1 / n_authors) (Ajiferuke, Burrell and Tague 1988)")
          .optional(
              MODIFIED_COLLABORATIVE_COEFFICIENT,
              DataTypes.DoubleType,
              "0..1",
              "A / (A - 1) times the collaborative coefficient, A the distinct authors (Savanur and"
                  + " Srikanth 2010); null where the dump names no authors")
          .build();

  private AuthorCountStatsTable() {}
}
