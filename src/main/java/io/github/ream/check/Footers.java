package io.github.ream.check;

import io.github.ream.publish.ParquetRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;

/**
 * The facts in the footers of a folder's Parquet files.
 *
 * @param rows number of rows in all files
 * @param bytes size of each file
 * @param columns name and physical type of each column of the first file
 * @param faults a sentence for each faulty file
 */
record Footers(long rows, List<Long> bytes, List<String> columns, List<String> faults) {

  /** Reads the footers of the files in a folder; rows are not read. */
  static Footers of(Path folder, Configuration hadoop) {
    List<Long> bytes = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    List<String> columns = null;
    long rows = 0;
    try {
      FileSystem files = folder.getFileSystem(hadoop);
      FileStatus[] entries = files.listStatus(folder);
      Arrays.sort(entries);
      for (FileStatus entry : entries) {
        String name = entry.getPath().getName();
        if (name.startsWith(".")) {
          continue;
        }
        if (!entry.isFile() || !name.endsWith(".parquet")) {
          faults.add(name + " is no Parquet file");
          continue;
        }
        bytes.add(entry.getLen());
        try (ParquetFileReader reader =
            ParquetRows.footer(HadoopInputFile.fromStatus(entry, hadoop))) {
          List<String> found =
              reader.getFileMetaData().getSchema().getFields().stream()
                  .map(Footers::shown)
                  .toList();
          if (columns == null) {
            columns = found;
          } else if (!columns.equals(found)) {
            faults.add(name + " has other columns than the files before it");
          }
          rows += reader.getRecordCount();
        } catch (IOException | RuntimeException e) {
          faults.add(name + " cannot be read: " + e.getMessage());
        }
      }
    } catch (IOException e) {
      faults.add("the folder cannot be read: " + e.getMessage());
    }
    if (columns == null && faults.isEmpty()) {
      faults.add("the folder holds no Parquet file");
    }
    return new Footers(rows, bytes, columns == null ? List.of() : columns, faults);
  }

  /** A column as {@link PhysicalColumn} shows it. */
  private static String shown(Type type) {
    if (!type.isPrimitive()) {
      return type.getName() + " nested";
    }
    String logical =
        type.getLogicalTypeAnnotation() == null ? "" : " " + type.getLogicalTypeAnnotation();
    return type.getName() + " " + type.asPrimitiveType().getPrimitiveTypeName() + logical;
  }
}
