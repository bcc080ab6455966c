package io.github.ream.publish;

import io.github.ream.schema.SortedRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Rows that a report keeps besides its tables, for runs that add to it: published, and staged. */
public final class KeptEntry {
  /**
   * The folder of the rows: one level down, so that tools which read every folder's Parquet files
   * as a table do not find them.
   */
  public static final String ROWS = "all";

  private final String name;
  private final SparkSession spark;
  private final ReportLocation location;
  private final FileSystem files;
  private final TableWriter writer;
  private final Path place;

  /**
   * An entry.
   *
   * @param place where it is staged
   */
  KeptEntry(
      String name, SparkSession spark, ReportLocation location, TableWriter writer, Path place) {
    this.name = name;
    this.spark = spark;
    this.location = location;
    this.files = location.fileSystem();
    this.writer = writer;
    this.place = place;
  }

  /** The rows that the published report keeps; empty if it has none. */
  public Optional<Dataset<Row>> published() {
    if (!location.has(name)) {
      return Optional.empty();
    }
    DataFrameReader reader = spark.read();
    try {
      new ParquetRows(publishedRows(), files.getConf()).schema().ifPresent(reader::schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(reader.parquet(publishedRows().toString()));
  }

  /**
   * Whether the rows that the published report keeps are taken over at little cost.
   *
   * @param mostFiles that may be small
   * @param mostBytes that may be copied where the file system has no links
   */
  public boolean isKeptCheaply(int mostFiles, long mostBytes) {
    return location.has(name) && EntryCopy.isCheap(files, publishedRows(), mostFiles, mostBytes);
  }

  /** Takes over the rows that the published report keeps, and gives them back. */
  public Dataset<Row> keep(StructType schema) {
    takeOver();
    return staged(schema);
  }

  /**
   * Takes over the rows that the published report keeps, adds others in files of their own, and
   * gives back both.
   */
  public Dataset<Row> add(Dataset<Row> rows) {
    takeOver();
    writer.add(name, rows, stagedRows());
    return staged(rows.schema());
  }

  /** Writes rows, and gives them back read from there. */
  public Dataset<Row> write(Dataset<Row> rows) {
    writer.write(name, rows, stagedRows());
    return staged(rows.schema());
  }

  /** Writes rows in their order, in files whose size suits the data. */
  public void writeSorted(SortedRows sorted) {
    writer.writeSorted(name, sorted, stagedRows());
  }

  /** Takes the published entry over as it is, if there is one. */
  void takeOver() {
    if (location.has(name)) {
      EntryCopy.of(files, new Path(location.path(), name), place);
    }
  }

  private Dataset<Row> staged(StructType schema) {
    return spark.read().schema(schema).parquet(stagedRows().toString());
  }

  private Path stagedRows() {
    return new Path(place, ROWS);
  }

  private Path publishedRows() {
    return new Path(new Path(location.path(), name), ROWS);
  }
}
