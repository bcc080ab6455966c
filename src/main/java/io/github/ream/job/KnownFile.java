package io.github.ream.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import io.github.ream.corpus.RecordCounts;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.RejectReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A file whose records the published report keeps.
 *
 * @param bytes its size when it was read
 * @param checksum its checksum then; null if it could not be read
 * @param readBy by what it was read: version and the settings that reading depends on
 * @param unreadable whether all that is known of it is that it could not be read
 * @param keyed whether the keys of its records are there, of this version
 * @param counts its records
 */
record KnownFile(
    long bytes,
    String checksum,
    String readBy,
    boolean unreadable,
    boolean keyed,
    RecordCounts counts) {
  private static final String UNREADABLE = "unreadable";
  private static final String KEYED = "keyed";

  /** Whether the file is still the one that was read, and would be read the same way. */
  boolean is(FoundFile file, String nowChecksum, String reader) {
    return nowChecksum != null
        && bytes == file.length()
        && nowChecksum.equals(checksum)
        && readBy.equals(reader)
        && !unreadable;
  }

  /**
   * The known files by path. The driver holds a row per file, as it does for the files it lists.
   *
   * @param version of Ream
   */
  static Map<String, KnownFile> of(Dataset<Row> records, String version) {
    List<Column> figures =
        new ArrayList<>(
            List.of(
                max(ArchivedRecords.CHECKSUM).as(ArchivedRecords.CHECKSUM),
                max(ArchivedRecords.READ_BY).as(ArchivedRecords.READ_BY),
                max(col(RecordSchema.REASON).eqNullSafe(lit(RejectReason.UNREADABLE.code())))
                    .as(UNREADABLE),
                min(ArchivedRecords.isKeyedBy(version)).as(KEYED)));
    figures.addAll(RecordCounts.columns());
    List<Row> rows =
        records
            .groupBy(RecordSchema.SOURCE_FILE)
            .agg(
                max(ArchivedRecords.BYTES).as(ArchivedRecords.BYTES),
                figures.toArray(Column[]::new))
            .collectAsList();
    Map<String, KnownFile> files = new HashMap<>();
    for (Row row : rows) {
      files.put(
          row.getAs(RecordSchema.SOURCE_FILE),
          new KnownFile(
              row.getAs(ArchivedRecords.BYTES),
              row.getAs(ArchivedRecords.CHECKSUM),
              row.getAs(ArchivedRecords.READ_BY),
              row.getAs(UNREADABLE),
              row.getAs(KEYED),
              RecordCounts.of(row)));
    }
    return files;
  }
}
