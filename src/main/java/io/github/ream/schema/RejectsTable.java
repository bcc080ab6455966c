package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The rejects: every record that is not a paper, with its reason and place: one row per record that
 * cannot be a paper, or per file that cannot be read.
 */
public final class RejectsTable {
  public static final String SOURCE_FILE = "source_file";
  public static final String POSITION = "position";
  public static final String SOURCE_FORMAT = "source_format";
  public static final String REASON = "reason";
  public static final String DETAIL = "detail";
  public static final String RAW = "raw";
  public static final String BYTE_OFFSET = "byte_offset";

  public static final Table TABLE =
      Table.named(
              "rejects",
              "one row per record that cannot be a paper, or per file that cannot be read")
          .key(SOURCE_FILE, POSITION)
          .mandatory(SOURCE_FILE, DataTypes.StringType, "", "Path of the dump")
          .mandatory(
              POSITION,
              DataTypes.LongType,
              "1..",
              "Ordinal of the record in its file, from 1; sightings and rejects count together")
          .optional(
              SOURCE_FORMAT,
              DataTypes.StringType,
              "",
              "Format of the dump; null if it was not recognised")
          .mandatory(
              REASON, DataTypes.StringType, "reject codes", "Why, as one of a closed list of codes")
          .optional(DETAIL, DataTypes.StringType, "", "What was found, for a person to read")
          .optional(RAW, DataTypes.StringType, "", "First 2,000 characters of the record")
          .mandatory(
              BYTE_OFFSET,
              DataTypes.LongType,
              "bytes",
              "Where the record begins in the (decompressed) file")
          .build();

  private RejectsTable() {}
}
