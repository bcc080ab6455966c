package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The co-author network as a table: one row per author and one of the strongest co-authors. */
public final class CoauthorEdgesTable {
  /** Co-authors of an author at most, so that the table grows as the authors do. */
  public static final int MOST = 20;

  public static final String AUTHOR_ID = "author_id";
  public static final String RANK = "rank";
  public static final String COAUTHOR_ID = "coauthor_id";
  public static final String N_PAPERS = "n_papers";
  public static final String FIRST_YEAR = "first_year";
  public static final String LAST_YEAR = "last_year";

  public static final Table TABLE =
      Table.named(
              "coauthor_edges",
              "one row per author and one of the " + MOST + " co-authors with most papers together")
          .key(AUTHOR_ID, RANK)
          .mandatory(AUTHOR_ID, DataTypes.LongType, "hash, any sign", "The author, as in authors")
          .mandatory(
              RANK,
              DataTypes.IntegerType,
              "1..20",
              "1 for the co-author with most papers together; of equals the lower coauthor_id")
          .mandatory(
              COAUTHOR_ID,
              DataTypes.LongType,
              "hash, any sign",
              "The co-author, an author_id of authors; the pair is in the table once from either"
                  + " side, but for a side that has "
                  + MOST
                  + " stronger ones")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 1..",
              "Papers that name both, without hyper-authored ones")
          .optional(
              FIRST_YEAR,
              DataTypes.IntegerType,
              "year",
              "First year with such a paper; null if none of them has a year")
          .optional(
              LAST_YEAR,
              DataTypes.IntegerType,
              "year",
              "Last year with such a paper; null if none of them has a year")
          .build();

  private CoauthorEdgesTable() {}
}
