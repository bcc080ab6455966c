package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.SightingsTable;
import org.apache.spark.sql.Column;

/** Promises about what the tables say of the same dump. */
final class ByFile {
  private ByFile() {}

  static Meeting of(CheckedReport report) {
    Column file = col(DumpFilesTable.SOURCE_FILE);
    Column position = col(SightingsTable.POSITION).as("position");
    Column format = col(SightingsTable.SOURCE_FORMAT).as("format");
    Column records = n(SightingsTable.TABLE).plus(n(RejectsTable.TABLE));
    return new Meeting(report, DumpFilesTable.SOURCE_FILE)
        .rows(
            DumpFilesTable.TABLE,
            file,
            col(DumpFilesTable.N_SIGHTINGS).as("promised_sightings"),
            col(DumpFilesTable.N_REJECTS).as("promised_rejects"),
            col(DumpFilesTable.SOURCE_FORMATS).as("promised_formats"))
        .rows(SightingsTable.TABLE, file, position, format)
        .rows(RejectsTable.TABLE, file, position, format)
        .measure("promised_sightings", sum("promised_sightings"))
        .measure("promised_rejects", sum("promised_rejects"))
        .measure("promised_formats", max("promised_formats"))
        .measure("last", max("position"))
        .measure("positions", sum("position"))
        .measure("formats", array_join(array_sort(collect_set("format")), ","))
        .foundIn(DumpFilesTable.TABLE, SightingsTable.TABLE, DumpFilesTable.SOURCE_FILE)
        .foundIn(DumpFilesTable.TABLE, RejectsTable.TABLE, DumpFilesTable.SOURCE_FILE)
        .promise(
            "dump_files: n_sightings is the file's number of sightings",
            col("promised_sightings").notEqual(n(SightingsTable.TABLE)),
            DumpFilesTable.TABLE,
            SightingsTable.TABLE)
        .promise(
            "dump_files: n_rejects is the file's number of rejects",
            col("promised_rejects").notEqual(n(RejectsTable.TABLE)),
            DumpFilesTable.TABLE,
            RejectsTable.TABLE)
        .promise(
            "dump_files: source_formats are those of the file's sightings and rejects",
            n(DumpFilesTable.TABLE)
                .gt(0)
                .and(coalesce(col("promised_formats"), lit("")).notEqual(col("formats"))),
            DumpFilesTable.TABLE,
            SightingsTable.TABLE,
            RejectsTable.TABLE)
        .promise(
            "sightings, rejects: their positions together count the file's records from 1",
            col("last")
                .notEqual(records)
                .or(col("positions").multiply(2).notEqual(records.multiply(records.plus(1)))),
            SightingsTable.TABLE,
            RejectsTable.TABLE);
  }
}
