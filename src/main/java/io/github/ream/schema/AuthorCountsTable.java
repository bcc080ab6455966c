package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The distribution of author counts: one row per author count. */
public final class AuthorCountsTable {
  public static final String N_AUTHORS = "n_authors";
  public static final String N_PAPERS = "n_papers";
  public static final String SHARE = "share";
  public static final String CUMULATIVE_SHARE = "cumulative_share";

  public static final Table TABLE =
      Table.named("author_counts", "one row per author count")
          .key(N_AUTHORS)
          .mandatory(N_AUTHORS, DataTypes.IntegerType, "authors, 1..", "Number of authors")
          .mandatory(N_PAPERS, DataTypes.LongType, "papers, 0..", "Papers with n_authors authors")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "n_papers as a share of the papers with a known author count")
          .mandatory(
              CUMULATIVE_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of the papers with a known author count that have at most n_authors authors")
          .build();

  private AuthorCountsTable() {}
}
