package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The named authors of papers: one row per paper and author position; only for dumps that name
 * authors.
 */
public final class PaperAuthorsTable {
  public static final String PAPER_ID = "paper_id";
  public static final String POSITION = "position";
  public static final String AUTHOR_NAME = "author_name";

  public static final String IS_COLLECTIVE = "is_collective";
  public static final String AUTHOR_ID = "author_id";

  public static final Table TABLE =
      Table.named(
              "paper_authors",
              "one row per paper and author position; only for dumps that name authors")
          .key(PAPER_ID, POSITION)
          .mandatory(PAPER_ID, DataTypes.StringType, "", "Id of the paper")
          .mandatory(
              POSITION,
              DataTypes.IntegerType,
              "1..",
              "Position in the author list, from 1; more or fewer names than n_authors where"
                  + " sightings of the paper disagree")
          .mandatory(
              AUTHOR_NAME, DataTypes.StringType, "", "The author's name as the dump writes it")
          .mandatory(
              IS_COLLECTIVE,
              DataTypes.BooleanType,
              "",
              "True if the words of the name show a team, a collaboration or an institution; it is"
                  + " not a person and counts in no table about people")
          .optional(
              AUTHOR_ID,
              DataTypes.LongType,
              "hash, any sign",
              "Author of that name in authors, where names are normalised; null if it is not a"
                  + " person's or holds no letter or digit")
          .build();

  private PaperAuthorsTable() {}
}
