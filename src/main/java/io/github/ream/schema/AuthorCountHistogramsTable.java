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
              "Property that the papers are grouped by, as in author_count_stats")
          .mandatory(VALUE, DataTypes.StringType, "", "The group, as in author_count_stats")
          .mandatory(N_AUTHORS, DataTypes.IntegerType, "authors, 1..", "Number of authors")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 1..",
              "Papers of the group with n_authors authors")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "n_papers as a share of the papers of the group with a known author count (n_papers"
                  + " of author_count_stats; n_unknown there counts the others)")
          .mandatory(
              CUMULATIVE_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of the papers of the group with a known author count that have at most"
                  + " n_authors authors")
          .build();

  private AuthorCountHistogramsTable() {}
}
