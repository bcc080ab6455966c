package io.github.ream.check;

import io.github.ream.config.SettingsReader;
import io.github.ream.dump.DumpReader;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.file.Listing;
import io.github.ream.schema.DumpFilesTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The dumps that a report rests on, as they are now.
 *
 * @param same dumps with the size and checksum that the report was made from
 * @param changed dumps with another size or checksum
 * @param gone dumps that cannot be reached now, or could not be read then
 */
public record KnownDumps(List<String> same, List<String> changed, List<String> gone) {

  /** Reads every dump once, for its checksum. The driver holds one row per dump. */
  public static KnownDumps of(SparkSession spark, Dataset<Row> dumpFiles) {
    KnownDumps dumps = new KnownDumps(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<FoundFile> present = new ArrayList<>();
    List<Row> rows =
        dumpFiles
            .select(DumpFilesTable.SOURCE_FILE, DumpFilesTable.BYTES, DumpFilesTable.CHECKSUM)
            .orderBy(DumpFilesTable.SOURCE_FILE)
            .collectAsList();
    for (Row row : rows) {
      String path = row.getAs(DumpFilesTable.SOURCE_FILE);
      Long bytesThen = row.getAs(DumpFilesTable.BYTES);
      long bytes = path == null ? -1 : length(spark, path);
      if (path == null) {
        dumps.gone.add("a file without a name");
      } else if (bytes < 0 || bytesThen == null || row.getAs(DumpFilesTable.CHECKSUM) == null) {
        dumps.gone.add(path);
      } else if (bytes != bytesThen) {
        dumps.changed.add(path);
      } else {
        present.add(new FoundFile(path, bytes));
      }
    }
    Map<String, String> checksums =
        new DumpReader(spark, SettingsReader.defaults().ingest()).checksums(new Listing(present));
    for (Row row : rows) {
      String path = row.getAs(DumpFilesTable.SOURCE_FILE);
      String now = checksums.get(path);
      if (now != null) {
        (now.equals(row.getAs(DumpFilesTable.CHECKSUM)) ? dumps.same : dumps.changed).add(path);
      }
    }
    present.stream()
        .map(FoundFile::path)
        .filter(path -> !checksums.containsKey(path))
        .forEach(dumps.gone::add);
    return dumps;
  }

  /** The size of a file; -1 if it is not there. */
  private static long length(SparkSession spark, String file) {
    try {
      Path path = new Path(file);
      // With the session's own settings, as DumpReader.
      FileStatus status =
          path.getFileSystem(spark.sessionState().newHadoopConf()).getFileStatus(path);
      return status.isFile() ? status.getLen() : -1;
    } catch (IOException | IllegalArgumentException e) {
      return -1;
    }
  }
}
