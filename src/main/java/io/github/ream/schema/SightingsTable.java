package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The records that are papers: one row per time a paper was seen in a dump. */
public final class SightingsTable {
  public static final String SOURCE_FILE = "source_file";
  public static final String POSITION = "position";
  public static final String SOURCE_FORMAT = "source_format";
  public static final String PAPER_ID = "paper_id";
  public static final String N_AUTHORS = "n_authors";
  public static final String ORGANIZATION = "organization";
  public static final String COMMENTS = "comments";
  public static final String UPVOTES = "upvotes";
  public static final String PUBLISHED_ON = "published_on";
  public static final String YEAR_INFERRED = "year_inferred";
  public static final String CAPTURED_ON = "captured_on";
  public static final String DATE_TEXT = "date_text";
  public static final String N_AUTHORS_NOTE = "n_authors_note";
  public static final String N_AUTHORS_AT_LEAST = "n_authors_at_least";
  public static final String WITHDRAWN = "withdrawn";
  public static final String BYTE_OFFSET = "byte_offset";

  public static final Table TABLE =
      Table.named("sightings", "one row per time a paper was seen in a dump")
          .key(SOURCE_FILE, POSITION)
          .mandatory(SOURCE_FILE, DataTypes.StringType, "", "Path of the dump")
          .mandatory(
              POSITION,
              DataTypes.LongType,
              "1..",
              "Position of the record in its file, from 1; sightings and rejects are counted"
                  + " together")
          .mandatory(SOURCE_FORMAT, DataTypes.StringType, "", "Format of the dump")
          .mandatory(PAPER_ID, DataTypes.StringType, "", "Id of the paper that was seen")
          .optional(
              N_AUTHORS,
              DataTypes.IntegerType,
              "authors",
              "Author count in this sighting; null if unknown")
          .optional(
              ORGANIZATION, DataTypes.StringType, "", "Organisation in this sighting; null if none")
          .optional(
              COMMENTS,
              DataTypes.IntegerType,
              "comments",
              "Comment count in this sighting; null if unknown")
          .optional(
              UPVOTES,
              DataTypes.IntegerType,
              "upvotes",
              "Upvote count in this sighting; null if unknown")
          .optional(
              PUBLISHED_ON,
              DataTypes.DateType,
              "UTC date",
              "Publication date in this sighting; null if unknown")
          .mandatory(
              YEAR_INFERRED,
              DataTypes.BooleanType,
              "",
              "True if the dump does not write the year of published_on, so that it is inferred"
                  + " from the page")
          .optional(
              CAPTURED_ON,
              DataTypes.DateType,
              "UTC date",
              "Date when the page was captured, with a given or inferred year; null if unknown")
          .optional(
              DATE_TEXT, DataTypes.StringType, "", "The date as the dump writes it; null if none")
          .optional(
              N_AUTHORS_NOTE,
              DataTypes.StringType,
              Coded.listed(AuthorsNote.values()),
              "Reason why n_authors of this sighting is unknown; null if it is known")
          .optional(
              N_AUTHORS_AT_LEAST,
              DataTypes.IntegerType,
              "authors, 1..",
              "Lower bound of the number of authors if the author list is cut (n_authors_note"
                  + " truncated_list): the people still named, and one more if the list says that"
                  + " there are others; null if n_authors is known or there is no bound")
          .mandatory(
              WITHDRAWN,
              DataTypes.BooleanType,
              "",
              "True if the dump marks the paper as withdrawn or retracted, or a notice of"
                  + " retraction in the dumps names its DOI")
          .mandatory(
              BYTE_OFFSET,
              DataTypes.LongType,
              "bytes",
              "Position of the first byte of the record in the decompressed file")
          .build();

  private SightingsTable() {}
}
