package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The authors that dumps name, one row per normalised author name. Namesakes share a row; an author
 * who is written with a full name here and an initial there has two rows.
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
  public static final String N_COAUTHORS = "n_coauthors";
  public static final String COMPONENT_ID = "component_id";
  public static final String COMMUNITY_ID = "community_id";

  public static final Table TABLE =
      Table.named("authors", "one row per normalised author name")
          .key(AUTHOR_ID)
          .mandatory(AUTHOR_ID, DataTypes.LongType, "hash, any sign", "Hash of author_key")
          .mandatory(
              AUTHOR_KEY,
              DataTypes.StringType,
              "",
              "The normalised name: \"first last\" in lower case, without accents and punctuation")
          .mandatory(
              AUTHOR_NAME,
              DataTypes.StringType,
              "",
              "The longest written form of the name; of several equally long ones the last in"
                  + " alphabetical order")
          .mandatory(N_PAPERS, DataTypes.LongType, "papers, 0..", "Papers that name the author")
          .mandatory(
              FRACTIONAL_PAPERS,
              DataTypes.DoubleType,
              "papers, 0..",
              "Sum over papers of 1 / (authors of the paper), so that each paper counts 1 in all"
                  + " (Price 1981), or less if its list is cut and some of its authors are not"
                  + " named; a cut list of unknown length counts 1 / (its lower bound), and a"
                  + " collaboration in the list counts as one more author")
          .mandatory(
              N_SINGLE,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of which the author is the only one, without a collaboration beside him or"
                  + " her")
          .mandatory(
              N_FIRST,
              DataTypes.LongType,
              "papers, 0..",
              "Papers with several authors that name this author first")
          .mandatory(
              N_LAST,
              DataTypes.LongType,
              "papers, 0..",
              "Papers with several authors that name this author last; a cut list does not tell who"
                  + " is last")
          .optional(
              DOMINANCE_FACTOR,
              DataTypes.DoubleType,
              "0..1",
              "n_first divided by the number of papers with several authors (Kumar and Kumar 2008);"
                  + " null without such papers")
          .optional(
              FIRST_YEAR,
              DataTypes.IntegerType,
              "year",
              "First year with a paper; null if no paper has a year")
          .optional(
              LAST_YEAR,
              DataTypes.IntegerType,
              "year",
              "Last year with a paper; null if no paper has a year")
          .mandatory(
              COMPONENT_ID,
              DataTypes.LongType,
              "author_id, any sign",
              "Component of the co-author network that the author is in, named by the smallest"
                  + " author_id in it")
          .mandatory(
              N_COAUTHORS,
              DataTypes.LongType,
              "authors, 0..",
              "Distinct authors who wrote with the author, without those of hyper-authored papers"
                  + " (authors.hyper-authored-above)")
          .optional(
              COMMUNITY_ID,
              DataTypes.LongType,
              "author_id, any sign",
              "Community of the co-author network that the author is in, a row of"
                  + " coauthor_communities; null without co-authors, and for all where"
                  + " coauthor_edges has more than "
                  + CoauthorCommunitiesTable.mostEdges()
                  + " rows")
          .build();

  private AuthorsTable() {}
}
