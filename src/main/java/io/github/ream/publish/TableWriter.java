package io.github.ream.publish;

import io.github.ream.config.Settings;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SortedRows;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Writes rows to folders of Parquet files, and describes Spark's jobs that do it. */
final class TableWriter {
  /** A table of fewer bytes in Parquet files is collected: a job of Spark's takes longer. */
  private static final long FEW_BYTES = 4L << 20;

  /**
   * Bytes of a row group of what is no table, as it is written: Spark reads a file by its row
   * groups, and of the usual size (128 MiB) one task would read all records of a small corpus.
   */
  private static final long ROW_GROUP = 8L << 20;

  /**
   * Columns of texts that hardly occur twice. Parquet would make a dictionary of the first of them
   * in each row group, and find that it does not pay.
   */
  private static final List<String> TEXTS = List.of(PapersTable.TITLE, PapersTable.ABSTRACT);

  /** Spark keeps the description of a thread's jobs under this key. */
  private static final String JOB_DESCRIPTION = "spark.job.description";

  private final SparkSession spark;
  private final Settings.Publish settings;
  private final Configuration hadoop;

  TableWriter(SparkSession spark, Settings.Publish settings, Configuration hadoop) {
    this.spark = spark;
    this.settings = settings;
    this.hadoop = hadoop;
  }

  /** Writes a table of the report, sorted by its key, in files whose size suits the data. */
  void write(Table table, Dataset<Row> rows, Path folder) {
    Dataset<Row> checked = withoutNullsWhereMandatory(table, table.select(rows));
    // Range partitioning samples its input first: without this the rows would be made twice.
    checked.persist(StorageLevel.MEMORY_AND_DISK());
    Map<String, String> sized =
        Map.of(
            // Joins partitions that turn out small; runs of a few papers do without it elsewhere.
            "spark.sql.adaptive.enabled",
            "true",
            "spark.sql.adaptive.coalescePartitions.parallelismFirst",
            "false",
            "spark.sql.adaptive.advisoryPartitionSizeInBytes",
            settings.fileSize() + "b",
            "spark.sql.adaptive.coalescePartitions.minPartitionSize",
            settings.fileSize() / 5 + "b");
    withSettings(
        sized,
        () ->
            described(table.name(), () -> parquet(checked.orderBy(columns(table.key())), folder)));
    checked.unpersist();
  }

  /**
   * Writes a table whose rows are at hand, sorted by its key, in one file and without Spark.
   *
   * @return the rows in that order
   */
  List<Row> write(Table table, List<Row> rows, Path folder) {
    List<Row> inOrder = rows.stream().sorted(table.keyOrder()).toList();
    Path file = new Path(folder, "part-00000-" + UUID.randomUUID() + ".parquet");
    try {
      new ParquetFile(table, settings.compression(), hadoop).write(inOrder, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return inOrder;
  }

  /**
   * Writes a table whose rows are sorted by its key already, within partitions and across them. A
   * table of at most {@value #FEW_BYTES} bytes is collected and written on the driver.
   */
  void writeSorted(Table table, SortedRows sorted, Path folder) {
    StructType schema = sorted.schema();
    int[] places = table.columns().stream().mapToInt(c -> schema.fieldIndex(c.name())).toArray();
    JavaRDD<Row> inOrder =
        sorted
            .rows()
            .map(row -> RowFactory.create(Arrays.stream(places).mapToObj(row::get).toArray()));
    if (sorted.bytes() <= FEW_BYTES) {
      described(table.name(), () -> write(table, inOrder.collect(), folder));
      return;
    }
    Dataset<Row> checked =
        withoutNullsWhereMandatory(
            table, joined(new SortedRows(inOrder, table.schema(), sorted.bytes())));
    described(table.name(), () -> parquet(checked, folder));
  }

  /** Writes rows that are sorted already, as they are, in files whose size suits the data. */
  void writeSorted(String what, SortedRows sorted, Path folder) {
    write(what, joined(sorted), folder);
  }

  private Dataset<Row> joined(SortedRows sorted) {
    int partitions = sorted.rows().getNumPartitions();
    int files = (int) Math.min(partitions, 1 + sorted.bytes() / settings.fileSize());
    return spark.createDataFrame(
        NeighbouringPartitions.joined(sorted.rows(), files), sorted.schema());
  }

  private static org.apache.spark.sql.Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
  }

  /** Writes rows of any schema, as they are, in row groups that tasks share among them. */
  void write(String what, Dataset<Row> rows, Path folder) {
    described(what, () -> toShare(rows).parquet(folder.toString()));
  }

  /** Does the same beside the rows that are there. */
  void add(String what, Dataset<Row> rows, Path folder) {
    described(what, () -> toShare(rows).mode(SaveMode.Append).parquet(folder.toString()));
  }

  private DataFrameWriter<Row> toShare(Dataset<Row> rows) {
    DataFrameWriter<Row> writer = toParquet(rows).option(ParquetOutputFormat.BLOCK_SIZE, ROW_GROUP);
    for (String text : TEXTS) {
      writer = writer.option(ParquetOutputFormat.ENABLE_DICTIONARY + "#" + text, false);
    }
    return writer;
  }

  private void parquet(Dataset<Row> rows, Path path) {
    toParquet(rows).parquet(path.toString());
  }

  private DataFrameWriter<Row> toParquet(Dataset<Row> rows) {
    return rows.write()
        .option("compression", settings.compression())
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
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

  /** Describes Spark's jobs by the table they write, after the description that is set already. */
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
}
