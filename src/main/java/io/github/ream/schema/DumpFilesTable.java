package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The dumps that a report rests on: one row per file. */
public final class DumpFilesTable {
  public static final String SOURCE_FILE = "source_file";
  public static final String BYTES = "bytes";
  public static final String CHECKSUM = "checksum";
  public static final String SOURCE_FORMATS = "source_formats";
  public static final String N_RECORDS = "n_records";
  public static final String N_SIGHTINGS = "n_sightings";
  public static final String N_REJECTS = "n_rejects";

  public static final Table TABLE =
      Table.named("dump_files", "one row per file that was read, in this run or an earlier one")
          .key(SOURCE_FILE)
          .mandatory(SOURCE_FILE, DataTypes.StringType, "", "Path of the dump")
          .mandatory(BYTES, DataTypes.LongType, "bytes", "Size of the file as stored")
          .optional(
              CHECKSUM,
              DataTypes.StringType,
              "hexadecimal",
              "CRC-32C of the file's bytes, or, in a file of several pieces of 64 MiB, of the CRCs"
                  + " of its pieces. A file with the same path, size and checksum is not read"
                  + " again. Null if the file could not be read")
          .optional(
              SOURCE_FORMATS,
              DataTypes.StringType,
              "",
              "Formats of the records in the file, separated by commas; null if no known format was"
                  + " found")
          .mandatory(
              N_RECORDS,
              DataTypes.LongType,
              "records",
              "Records found in the file: n_sightings + n_rejects")
          .mandatory(
              N_SIGHTINGS, DataTypes.LongType, "sightings", "Records of the file that are papers")
          .mandatory(
              N_REJECTS, DataTypes.LongType, "rejects", "Records of the file that are no papers")
          .build();

  private DumpFilesTable() {}
}
