package io.github.ream.publish;

import io.github.ream.config.Settings;
import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.SortedRows;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A report in the making: its tables are written to a folder beside the output, and {@link
 * #publish} puts them in its place in one step. Closing without publishing leaves the output as it
 * was. While it is open no other run may write to that output.
 */
public final class ReportStage implements AutoCloseable {
  /** Rows of a table that stay in memory until the report is published; more are read again. */
  private static final int MOST_AT_HAND = 20_000;

  private final SparkSession spark;
  private final ReportLocation location;
  private final TableWriter writer;
  private final FileSystem files;
  private final ReportLock lock;
  private final Path stage;
  private final Path work;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<String, List<Row>> atHand = new HashMap<>();
  private boolean ofSample;

  /**
   * Begins a report.
   *
   * @throws io.github.ream.config.UserMistakeException if another run writes to that output
   */
  public ReportStage(
      SparkSession spark, Settings.Publish settings, ReportLocation location, String runId)
      throws IOException {
    this.spark = spark;
    this.location = location;
    this.files = location.fileSystem();
    this.writer = new TableWriter(spark, settings, files.getConf());
    this.stage = location.stage(runId);
    this.work = location.work(runId);
    this.lock = new WriteAccess(location).take(runId);
    boolean made = false;
    try {
      files.mkdirs(stage);
      this.ofSample = location.isOfSample();
      made = true;
    } finally {
      if (!made) {
        lock.close();
      }
    }
  }

  /**
   * Sets whether the report rests on the bundled sample; without this it is as for the published
   * report.
   */
  public void restsOnSample(boolean sample) {
    this.ofSample = sample;
  }

  /** Writes a table of the report, sorted by its key, in files whose size suits the data. */
  public void write(Table table, Dataset<Row> rows) {
    writer.write(table, rows, path(table.name()));
    tables.put(table.name(), table);
  }

  /**
   * Does the same on the driver if the rows are few, which takes fewer jobs.
   *
   * @param rows cheap to make, as they are made again if they are many
   * @param about so many rows there are, as far as is known: above {@code most}, none is collected
   *     to see
   * @param most rows that the driver may hold
   */
  public void write(Table table, Dataset<Row> rows, long about, int most) {
    List<Row> few = about > most ? null : table.select(rows).limit(most + 1).collectAsList();
    if (few != null && few.size() <= most) {
      writer.write(table, few, path(table.name()));
      tables.put(table.name(), table);
    } else {
      write(table, rows);
    }
  }

  /**
   * Writes a table whose rows are at hand, sorted by its key, in one file and without Spark. The
   * rows stay at hand if they are few.
   */
  public void write(Table table, List<Row> rows) {
    List<Row> inOrder = writer.write(table, rows, path(table.name()));
    if (inOrder.size() <= MOST_AT_HAND) {
      atHand.put(table.name(), inOrder);
    }
    tables.put(table.name(), table);
  }

  /** The rows of a staged table in their order, as they were written or read from its files. */
  public void forEach(Table table, Consumer<? super Row> reader) {
    List<Row> rows = atHand.get(table.name());
    if (rows != null && rows.stream().allMatch(row -> row.schema() != null)) {
      rows.forEach(reader);
    } else {
      new ParquetRows(path(table.name()), files.getConf()).forEach(reader);
    }
  }

  /**
   * Writes tables whose rows are sorted already, side by side: one file of a table is one task. The
   * largest is begun first.
   */
  public void writeSorted(Map<Table, SortedRows> sorted) {
    SideBySide.run(
        sorted.entrySet().stream()
            .sorted(Comparator.comparingLong(e -> -e.getValue().bytes()))
            .<Runnable>map(
                e -> () -> writer.writeSorted(e.getKey(), e.getValue(), path(e.getKey().name())))
            .toList(),
        spark.sparkContext().defaultParallelism());
    sorted.keySet().forEach(table -> tables.put(table.name(), table));
  }

  /** Writes rows that only this run needs, and gives them back read from disk. */
  public Dataset<Row> workingCopy(String name, Dataset<Row> rows) {
    Path path = new Path(work, name);
    writer.write(name, rows, path);
    return spark.read().schema(rows.schema()).parquet(path.toString());
  }

  /** Rows that the report keeps besides its tables, under a name of {@link ReportLocation}. */
  public KeptEntry entry(String name) {
    return new KeptEntry(name, spark, location, writer, path(name));
  }

  /** Refuses to add to a report on an object store that is only half there. */
  public void refuseHalfReplaced() {
    location.refuseHalfReplaced();
  }

  /** A table as staged. */
  public Dataset<Row> read(Table table) {
    return spark.read().schema(table.schema()).parquet(new Path(stage, table.name()).toString());
  }

  /** The number of rows of a staged table, from the footers of its files; 0 if it is not staged. */
  public long rows(Table table) throws IOException {
    return has(table) ? new ParquetRows(new Path(stage, table.name()), files.getConf()).count() : 0;
  }

  /** The place in the stage of an entry, such as the model. */
  public Path path(String entry) {
    return new Path(stage, entry);
  }

  /** Takes a table over from the published report, as it is. */
  public void keep(Table table) {
    if (location.has(table.name())) {
      takeOver(table.name());
      tables.put(table.name(), table);
    }
  }

  /** Takes an entry that is no table over from the published report. */
  public void keep(String entry) {
    if (location.has(entry)) {
      takeOver(entry);
    }
  }

  public boolean has(Table table) {
    return tables.containsKey(table.name());
  }

  /** Writes the data dictionary of the staged tables and puts the report in its place. */
  public void publish() throws IOException {
    List<Table> all = new ArrayList<>(tables.values());
    all.add(ColumnsTable.TABLE);
    write(ColumnsTable.TABLE, DataDictionary.rows(all));
    ReportMark.of(files, stage, OwnFiles.ENTRIES).ofSample(ofSample).write(files, stage);
    new ReportSwap(location).replaceWith(stage, lock);
  }

  /** Puts the staged page in the place of the report's, and leaves all else as it is. */
  public void publishPage() throws IOException {
    lock.requireHeld();
    new OutputCheck(location).refuseForeign();
    new ReportSwap(location)
        .replaceFile(path(ReportLocation.PAGE), new Path(location.path(), ReportLocation.PAGE));
  }

  /** Removes what is left of the stage and lets other runs write there. */
  @Override
  public void close() throws IOException {
    try (lock) {
      files.delete(work, true);
      files.delete(stage, true);
    }
  }

  private void takeOver(String entry) {
    EntryCopy.of(files, new Path(location.path(), entry), path(entry));
  }
}
