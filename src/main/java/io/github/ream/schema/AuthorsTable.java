package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The authors that dumps name, told apart by their normalised name: namesakes are one row, an
 * author with a full name here and an initial there is two: one row per normalised author name.
 */
public final class AuthorsTable {
  public static final String AUTHOR_ID = "author_id";
  public static final String AUTHOR_KEY = "author_key";
  public static final String AUTHOR_NAME = "author_name";
  public static final String N_PAPERS = "n_papers";
  public static final String FRACTIONAL_PAPERS = "fractional_papers";
  public static final String N_SINGLE = "n_single";
  public static final String N_FIRST = "n_first";
  public static final String N_LAST = "n_last";
  public static final String DOMINANCE_FACTOR = "dominance_factor";
  public static final String FIRST_YEAR = "first_year";
  public static final String LAST_YEAR = "last_year";
  public static final String COMPONENT_ID = "component_id";

  public static final Table TABLE =
      Table.named("authors", "one row per normalised author name")
          .key(AUTHOR_ID)
          .mandatory(AUTHOR_ID, DataTypes.LongType, "hash, any sign", "Hash of author_key")
          .mandatory(
              AUTHOR_KEY,
              DataTypes.StringType,
              "",
              "The name as \"first last\", lower case, accents folded, punctuation taken out")
          .mandatory(
              AUTHOR_NAME,
              DataTypes.StringType,
              "",
              "The longest written form of the name, the last in order on a tie")
          .mandatory(N_PAPERS, DataTypes.LongType, "papers, 0..", "Papers that name the author")
          .mandatory(
              FRACTIONAL_PAPERS,
              DataTypes.DoubleType,
              "papers, 0..",
              "Sum of 1 / (authors of the paper): each paper counts 1 in all (Price 1981), or less"
                  + " where its list is cut and the rest of the authors are not named; of a cut"
                  + " list of unknown length, 1 / its lower bound")
          .mandatory(
              N_SINGLE, DataTypes.LongType, "papers, 0..", "Papers the author is the only one of")
          .mandatory(
              N_FIRST,
              DataTypes.LongType,
              "papers, 0..",
              "Papers with several authors that name this one first")
          .mandatory(
              N_LAST,
              DataTypes.LongType,
              "papers, 0..",
              "Papers with several authors that name this one last; a cut list does not tell who"
                  + " is last")
          .optional(
              DOMINANCE_FACTOR,
              DataTypes.DoubleType,
              "0..1",
              "n_first by the papers with several authors (Kumar and Kumar 2008); null without such"
                  + " papers")
          .optional(
              FIRST_YEAR,
              DataTypes.IntegerType,
              "year",
              "First year with a paper; null if none has a year")
          .optional(LAST_YEAR, DataTypes.IntegerType, "year", "Last year with a paper")
          .optional(
              COMPONENT_ID,
              DataTypes.LongType,
              "author_id, any sign",
              "The author's component of the co-author network: the least author_id in it")
          .build();

  private AuthorsTable() {}
}
