package io.github.ream.dump;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.dump.cut.Chunk;
import io.github.ream.dump.cut.ChunkRows;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.file.Listing;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.RejectReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/**
 * A preview of dumps: the numbers of files and bytes and the kinds of files, by the first records
 * of each file, or of files spread evenly over a long list. It is made on one machine, without a
 * Spark session.
 *
 * @param files number of files found
 * @param bytes number of their bytes
 * @param looked number of files looked at
 * @param kinds the kinds of these files, the kind with most files first
 * @param paperless whether all files were read to their end and none holds a paper
 */
public record DumpPreview(
    long files, long bytes, long looked, List<Kind> kinds, boolean paperless) {
  private static final int MOST_FILES = 200;
  private static final int MOST_RECORDS = 100;
  private static final int REASON = RecordSchema.SCHEMA.fieldIndex(RecordSchema.REASON);
  private static final int IS_PART = RecordSchema.SCHEMA.fieldIndex(RecordSchema.IS_PART);
  private static final int FORMAT = RecordSchema.SCHEMA.fieldIndex(RecordSchema.SOURCE_FORMAT);

  /**
   * A kind of files.
   *
   * @param name a source format, or the reason why the first records of the files are rejects
   * @param readable whether it is a source format
   * @param files number of files of this kind that were looked at
   * @param bytes number of their bytes
   */
  public record Kind(String name, boolean readable, long files, long bytes) {}

  /** The findings at the beginning of a file. */
  private record Beginning(String name, boolean readable, boolean paperless) {}

  /**
   * Looks at the files that inputs name.
   *
   * @throws UserMistakeException if an input names nothing
   */
  public static DumpPreview of(
      List<String> inputs, Settings.Ingest settings, Configuration hadoop) {
    List<FoundFile> files = Listing.of(inputs, hadoop).files();
    int looked = Math.min(files.size(), MOST_FILES);
    Map<String, Kind> kinds = new TreeMap<>();
    boolean paperless = looked == files.size();
    for (int i = 0; i < looked; i++) {
      FoundFile file = files.get((int) ((long) i * files.size() / looked));
      Beginning beginning = beginning(file, settings, hadoop);
      paperless &= beginning.paperless();
      kinds.merge(
          beginning.name(),
          new Kind(beginning.name(), beginning.readable(), 1, file.length()),
          (a, b) -> new Kind(a.name(), a.readable(), a.files() + b.files(), a.bytes() + b.bytes()));
    }
    List<Kind> sorted = new ArrayList<>(kinds.values());
    sorted.sort(Comparator.comparingLong(Kind::files).reversed().thenComparing(Kind::name));
    return new DumpPreview(
        files.size(),
        files.stream().mapToLong(FoundFile::length).sum(),
        looked,
        List.copyOf(sorted),
        paperless);
  }

  /** Reads a file up to its first paper, but no more than {@value #MOST_RECORDS} records. */
  private static Beginning beginning(
      FoundFile file, Settings.Ingest settings, Configuration hadoop) {
    ChunkRows rows =
        new ChunkRows(Chunk.whole(file.path(), file.length()), hadoop, Reading.of(settings));
    String reason = RejectReason.NO_RECORDS.code();
    boolean parts = false;
    try {
      for (int i = 0; i < MOST_RECORDS; i++) {
        if (!rows.hasNext()) {
          // The papers of parts may be in other files, or in the report already.
          return new Beginning(reason, false, !parts);
        }
        Row row = rows.next();
        if (row.isNullAt(REASON)) {
          return new Beginning(row.getString(FORMAT), true, false);
        }
        parts |= row.getBoolean(IS_PART);
        reason = i == 0 ? row.getString(REASON) : reason;
      }
    } finally {
      rows.closeQuietly();
    }
    return new Beginning(reason, false, false);
  }
}
