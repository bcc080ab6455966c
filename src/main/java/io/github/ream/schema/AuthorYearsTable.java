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
  public static final String N_NEW_TIES = "n_new_ties";
  public static final String N_REPEATED_TIES = "n_repeated_ties";
  public static final String PAPERS_GROWTH_PERCENT = "papers_growth_percent";
  public static final String AUTHORS_GROWTH_PERCENT = "authors_growth_percent";
  public static final String N_BYLINES = "n_bylines";
  public static final String N_ALPHABETICAL = "n_alphabetical";
  public static final String ALPHABETICAL_BY_CHANCE = "alphabetical_by_chance";

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
          .mandatory(
              N_NEW_TIES,
              DataTypes.LongType,
              "pairs, 0..",
              "Pairs of authors with a paper together in the year and none in an earlier one,"
                  + " without those of hyper-authored papers")
          .mandatory(
              N_REPEATED_TIES,
              DataTypes.LongType,
              "pairs, 0..",
              "Pairs of authors with a paper together in the year and in an earlier one")
          .measure(
              PAPERS_GROWTH_PERCENT,
              "percent, any sign",
              "Change of all papers of the year, n_papers and n_left_out, from the calendar year"
                  + " before; null if there are none of that year")
          .measure(
              AUTHORS_GROWTH_PERCENT,
              "percent, any sign",
              "Change of n_authors from the calendar year before; null if there are none of that"
                  + " year")
          .mandatory(
              N_BYLINES,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the year that name all of their authors, of which there are several")
          .mandatory(
              N_ALPHABETICAL,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_bylines whose authors stand in alphabetical order of their last names"
                  + " (the last word of author_key)")
          .mandatory(
              ALPHABETICAL_BY_CHANCE,
              DataTypes.DoubleType,
              "papers, 0..",
              "How many papers of n_bylines would be in alphabetical order by chance: the sum of 1"
                  + " / (number of authors)!. The share meant to be alphabetical is (n_alphabetical"
                  + " - this) / (n_bylines - this) (Waltman 2012)")
          .build();

  private AuthorYearsTable() {}
}
