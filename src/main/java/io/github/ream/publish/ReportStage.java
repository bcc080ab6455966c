package io.github.ream.publish;

import io.github.ream.config.Settings;
import io.github.ream.schema.Column;
import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.Table;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * A report in the making: its tables are written to a folder beside the output, and {@link
 * #publish} puts them in its place in one step. Closing without publishing leaves the output as it
 * was. While it is open no other run may write to that output.
 */
public final class ReportStage implements AutoCloseable {
  /**
   * One level down, so that who reads every folder's Parquet files as a table does not meet them.
   */
  public static final String ROWS = "all";

  /** A table of fewer bytes in Parquet files is collected: a job of Spark's takes longer. */
  private static final long FEW_BYTES = 2L << 20;

  /** What Spark keeps the description of a thread's jobs under. */
  private static final String JOB_DESCRIPTION = "spark.job.description";

  private final SparkSession spark;
  private final Settings.Publish settings;
  private final ReportLocation location;
  private final FileSystem files;
  private final ReportLock lock;
  private final Path stage;
  private final Path work;
  private final Map<String, Table> tables = new LinkedHashMap<>();
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
    this.settings = settings;
    this.location = location;
    this.files = location.fileSystem();
    this.stage = location.stage(runId);
    this.work = location.work(runId);
    this.lock = location.lock(runId);
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

  /** Says whether the dumps are the bundled sample; else they are what they were before. */
  public void restsOnSample(boolean sample) {
    this.ofSample = sample;
  }

  /** Writes a table of the report, sorted by its key, in files whose size suits the data. */
  public void write(Table table, Dataset<Row> rows) {
    Dataset<Row> checked = withoutNullsWhereMandatory(table, table.select(rows));
    // Range partitioning samples its input first: without this the rows would be made twice.
    checked.persist(StorageLevel.MEMORY_AND_DISK());
    Map<String, String> sized =
        Map.of(
            "spark.sql.adaptive.coalescePartitions.parallelismFirst",
            "false",
            "spark.sql.adaptive.advisoryPartitionSizeInBytes",
            settings.fileSize() + "b",
            "spark.sql.adaptive.coalescePartitions.minPartitionSize",
            settings.fileSize() / 5 + "b");
    withSettings(
        sized,
        () ->
            described(
                table.name(),
                () ->
                    parquet(checked.orderBy(columns(table.key())), new Path(stage, table.name()))));
    checked.unpersist();
    tables.put(table.name(), table);
  }

  /** Writes a table whose rows are at hand, sorted by its key, in one file and without Spark. */
  public void write(Table table, List<Row> rows) {
    Path file =
        new Path(new Path(stage, table.name()), "part-00000-" + UUID.randomUUID() + ".parquet");
    try {
      new ParquetFile(table, settings.compression(), files.getConf()).write(rows, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tables.put(table.name(), table);
  }

  /**
   * Writes a table whose rows are sorted by its key already, within partitions and across them. A
   * table of at most {@value #FEW_BYTES} bytes is written where the caller is.
   *
   * @param schema of the rows, which has the table's columns in any order
   * @param bytes that the table takes in Parquet files, about
   */
  public void writeSorted(Table table, JavaRDD<Row> rows, StructType schema, long bytes) {
    int[] places = table.columns().stream().mapToInt(c -> schema.fieldIndex(c.name())).toArray();
    JavaRDD<Row> inOrder =
        rows.map(row -> RowFactory.create(Arrays.stream(places).mapToObj(row::get).toArray()));
    if (bytes <= FEW_BYTES) {
      described(table.name(), () -> write(table, inOrder.collect()));
      return;
    }
    int files = (int) Math.min(rows.getNumPartitions(), 1 + bytes / settings.fileSize());
    Dataset<Row> checked =
        withoutNullsWhereMandatory(
            table,
            spark.createDataFrame(NeighbouringPartitions.joined(inOrder, files), table.schema()));
    described(table.name(), () -> parquet(checked, new Path(stage, table.name())));
    tables.put(table.name(), table);
  }

  private static org.apache.spark.sql.Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
  }

  /** Writes rows that only this run needs, and gives them back read from disk. */
  public Dataset<Row> workingCopy(String name, Dataset<Row> rows) {
    Path path = new Path(work, name);
    described(name, () -> parquet(rows, path));
    return spark.read().schema(rows.schema()).parquet(path.toString());
  }

  /** Writes rows that the report keeps besides its tables, and gives them back read from there. */
  public Dataset<Row> writeEntry(String entry, Dataset<Row> rows) {
    described(entry, () -> parquet(rows, new Path(path(entry), ROWS)));
    return spark.read().schema(rows.schema()).parquet(new Path(path(entry), ROWS).toString());
  }

  /** Takes over rows that the published report keeps besides its tables. */
  public Dataset<Row> keepEntry(String entry, StructType schema) {
    keep(entry);
    return spark.read().schema(schema).parquet(new Path(path(entry), ROWS).toString());
  }

  /** Rows that the published report keeps besides its tables; empty if it has none. */
  public Optional<Dataset<Row>> published(String entry) {
    return location.has(entry)
        ? Optional.of(
            spark.read().parquet(new Path(new Path(location.path(), entry), ROWS).toString()))
        : Optional.empty();
  }

  /** A table as staged. */
  public Dataset<Row> read(Table table) {
    return spark.read().schema(table.schema()).parquet(new Path(stage, table.name()).toString());
  }

  /** How many rows a staged table has, by the footers of its files; 0 if it is not staged. */
  public long rows(Table table) throws IOException {
    return has(table) ? new ParquetRows(new Path(stage, table.name()), files.getConf()).count() : 0;
  }

  /** Where something that is no table, such as the model, is to be written. */
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

  /** Takes over something that is no table. */
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
    write(ColumnsTable.TABLE, dictionary());
    ReportMark.of(files, stage, OwnFiles.ENTRIES).ofSample(ofSample).write(files, stage);
    lock.requireHeld();
    new ReportSwap(location).replaceWith(stage);
  }

  /** Puts the staged page in the place of the report's, and leaves all else as it is. */
  public void publishPage() throws IOException {
    lock.requireHeld();
    location.refuseForeign();
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

  private List<Row> dictionary() {
    List<Table> all = new ArrayList<>(tables.values());
    all.add(ColumnsTable.TABLE);
    List<Row> rows = new ArrayList<>();
    for (Table table : all) {
      for (Column column : table.columns()) {
        rows.add(
            RowFactory.create(
                table.name(),
                column.name(),
                column.type().sql().toLowerCase(java.util.Locale.ROOT),
                column.unit(),
                column.description()));
      }
    }
    return rows;
  }

  private void parquet(Dataset<Row> rows, Path path) {
    rows.write()
        .option("compression", settings.compression())
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(path.toString());
  }

  private static Dataset<Row> withoutNullsWhereMandatory(Table table, Dataset<Row> rows) {
    return rows.select(
        table.columns().stream()
            .map(
                c ->
                    c.mandatory()
                        ? functions
                            .coalesce(
                                functions.col(c.name()),
                                functions
                                    .raise_error(
                                        functions.lit("null in " + table.name() + "." + c.name()))
                                    .cast(c.type()))
                            .as(c.name())
                        : functions.col(c.name()))
            .toArray(org.apache.spark.sql.Column[]::new));
  }

  /** Spark's pages tell what is written, after what the job says of itself. */
  private void described(String what, Runnable body) {
    SparkContext context = spark.sparkContext();
    String before = context.getLocalProperty(JOB_DESCRIPTION);
    context.setJobDescription((before == null ? "" : before + ": ") + "writing " + what);
    try {
      body.run();
    } finally {
      context.setJobDescription(before);
    }
  }

  private void withSettings(Map<String, String> settings, Runnable body) {
    Map<String, String> before = new LinkedHashMap<>();
    settings.forEach((key, value) -> before.put(key, spark.conf().get(key)));
    settings.forEach(spark.conf()::set);
    try {
      body.run();
    } finally {
      before.forEach(spark.conf()::set);
    }
  }

  private void takeOver(String entry) {
    Path from = new Path(location.path(), entry);
    Path to = new Path(stage, entry);
    try {
      if (from.toUri().getScheme().equals("file")) {
        link(new File(from.toUri()).toPath(), new File(to.toUri()).toPath());
      } else {
        FileUtil.copy(files, from, files, to, false, files.getConf());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hard links cost no space; published files are never changed in place. */
  private static void link(java.nio.file.Path from, java.nio.file.Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
      try (var entries = Files.newDirectoryStream(from)) {
        for (java.nio.file.Path entry : entries) {
          link(entry, to.resolve(entry.getFileName()));
        }
      }
      return;
    }
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
