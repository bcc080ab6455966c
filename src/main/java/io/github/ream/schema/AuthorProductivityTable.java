package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Papers per author: one row per number of papers. */
public final class AuthorProductivityTable {
  public static final String N_PAPERS = "n_papers";
  public static final String N_AUTHORS = "n_authors";
  public static final String SHARE = "share";
  public static final String CUMULATIVE_SHARE = "cumulative_share";
  public static final String LOTKA_SHARE = "lotka_share";

  public static final Table TABLE =
      Table.named("author_productivity", "one row per number of papers")
          .key(N_PAPERS)
          .mandatory(N_PAPERS, DataTypes.LongType, "papers, 0..", "Number of papers of an author")
          .mandatory(
              N_AUTHORS,
              DataTypes.LongType,
              "authors, 0..",
              "Number of authors with n_papers papers")
          .mandatory(SHARE, DataTypes.DoubleType, "0..1", "n_authors as a share of all authors")
          .mandatory(
              CUMULATIVE_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of all authors with at most n_papers papers")
          .optional(
              LOTKA_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of authors with n_papers papers that Lotka's law expects: C /"
                  + " n_papers^exponent, with the maximum-likelihood exponent; null with fewer than"
                  + " authors.min-group-size authors, and where lotka_exponent of author_people is"
                  + " null")
          .build();

  private AuthorProductivityTable() {}
}
