package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The distribution of author counts in each group of papers: one row per dimension, group and
 * author count.
 */
public final class AuthorCountHistogramsTable {
  public static final String DIMENSION = "dimension";
  public static final String VALUE = "value";
  public static final String N_AUTHORS = "n_authors";
  public static final String N_PAPERS = "n_papers";
  public static final String SHARE = "share";
  public static final String CUMULATIVE_SHARE = "cumulative_share";

  public static final Table TABLE =
      Table.named("author_count_histograms", "one row per dimension, group and author count")
          .key(DIMENSION, VALUE, N_AUTHORS)
          .mandatory(
              DIMENSION,
              DataTypes.StringType,
              "all, published_year, topic, organization, venue, source_format, topic_year",
              "What the papers are grouped by, as in author_count_stats")
          .mandatory(VALUE, DataTypes.StringType, "", "The group, as in author_count_stats")
          .mandatory(N_AUTHORS, DataTypes.IntegerType, "authors, 1..", "Number of authors")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 1..",
              "Papers of the group with that many authors")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Of the papers of the group whose count is known (n_papers of author_count_stats;"
                  + " n_unknown there counts those left out)")
          .mandatory(
              CUMULATIVE_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of these with at most that many authors")
          .build();

  private AuthorCountHistogramsTable() {}
}
