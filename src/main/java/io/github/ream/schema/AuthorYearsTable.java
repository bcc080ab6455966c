package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** New and returning authors: one row per publication year. */
public final class AuthorYearsTable {
  public static final String PUBLISHED_YEAR = "published_year";
  public static final String N_PAPERS = "n_papers";
  public static final String N_AUTHORS = "n_authors";
  public static final String N_NEW = "n_new";
  public static final String N_RETURNING = "n_returning";
  public static final String NEW_SHARE = "new_share";

  public static final String N_LEFT_OUT = "n_left_out";

  public static final Table TABLE =
      Table.named("author_years", "one row per publication year")
          .key(PUBLISHED_YEAR)
          .mandatory(
              PUBLISHED_YEAR,
              DataTypes.IntegerType,
              "year",
              "Publication year; every one that a paper has")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the year that name their authors")
          .mandatory(
              N_AUTHORS, DataTypes.LongType, "authors, 0..", "Distinct authors of these papers")
          .mandatory(
              N_NEW,
              DataTypes.LongType,
              "authors, 0..",
              "Authors of n_authors without a paper in an earlier year of the corpus; in the first"
                  + " years of a corpus these are nearly all")
          .mandatory(
              N_RETURNING,
              DataTypes.LongType,
              "authors, 0..",
              "Authors of n_authors with a paper in an earlier year of the corpus")
          .measure(
              NEW_SHARE,
              "0..1",
              "n_new / n_authors; null if no paper of the year names its authors")
          .mandatory(
              N_LEFT_OUT,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the year that are left out because they name no author")
          .build();

  private AuthorYearsTable() {}
}
