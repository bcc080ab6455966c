package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The rejects, with their reason and place: one row per record that cannot be a paper, or per file
 * that cannot be read.
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
              "Position of the record in its file, from 1; sightings and rejects are counted"
                  + " together")
          .optional(
              SOURCE_FORMAT,
              DataTypes.StringType,
              "",
              "Format of the dump; null if it was not recognised")
          .mandatory(
              REASON,
              DataTypes.StringType,
              Coded.listed(RejectReason.values()),
              "Reason why the record is no paper, a code of a closed list")
          .optional(
              DETAIL,
              DataTypes.StringType,
              "",
              "What was found, in words for a reader; null if the reason says it all")
          .optional(
              RAW,
              DataTypes.StringType,
              "",
              "First 2,000 characters of the record; null if there is no text of it, as of a file"
                  + " that cannot be read")
          .mandatory(
              BYTE_OFFSET,
              DataTypes.LongType,
              "bytes",
              "Position of the first byte of the record in the decompressed file")
          .build();

  private RejectsTable() {}
}
