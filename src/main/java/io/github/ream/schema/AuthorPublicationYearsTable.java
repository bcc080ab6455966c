package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** When authors publish: one row per author and publication year. */
public final class AuthorPublicationYearsTable {
  public static final String AUTHOR_ID = "author_id";
  public static final String PUBLISHED_YEAR = "published_year";
  public static final String N_PAPERS = "n_papers";
  public static final String FRACTIONAL_PAPERS = "fractional_papers";

  public static final Table TABLE =
      Table.named(
              "author_publication_years", "one row per author and year with a paper of the author")
          .key(AUTHOR_ID, PUBLISHED_YEAR)
          .mandatory(AUTHOR_ID, DataTypes.LongType, "hash, any sign", "The author, as in authors")
          .mandatory(
              PUBLISHED_YEAR,
              DataTypes.IntegerType,
              "year",
              "Publication year; papers without a year are in no row")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 1..",
              "Papers of the year that name the author")
          .mandatory(
              FRACTIONAL_PAPERS,
              DataTypes.DoubleType,
              "papers, 0..",
              "The author's parts of these papers, as in authors")
          .build();

  private AuthorPublicationYearsTable() {}
}
