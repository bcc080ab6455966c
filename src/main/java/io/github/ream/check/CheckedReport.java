package io.github.ream.check;

import static org.apache.spark.sql.functions.col;

import io.github.ream.publish.ParquetRows;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The report to check: its place, and the footers of its tables. */
final class CheckedReport {
  /** The name of a row's file. */
  static final String FILE = "_file";

  /** Where in its file the stretch of rows begins that are read at a time. */
  static final String START = "_start";

  /** Tables of no more bytes and rows altogether are held in memory. */
  private static final long HELD_BYTES = 4L << 20;

  private static final long HELD_ROWS = 500_000;

  private final Path folder;
  private final Configuration hadoop;
  private final long heldBytes;
  private final Map<Table, Footers> footers = new LinkedHashMap<>();
  private final Set<Table> damaged = new HashSet<>();

  private final Map<Table, Dataset<Row>> opened = new HashMap<>();

  CheckedReport(Path folder, Configuration hadoop) {
    this(folder, hadoop, HELD_BYTES);
  }

  /**
   * A report of which no more than so many bytes are held in memory.
   *
   * @param heldBytes the most bytes that all tables may have to be held
   */
  CheckedReport(Path folder, Configuration hadoop, long heldBytes) {
    this.folder = folder;
    this.hadoop = hadoop;
    this.heldBytes = heldBytes;
    for (Table table : Tables.ALL) {
      if (has(table.name())) {
        footers.put(table, Footers.of(path(table.name()), hadoop));
      }
    }
  }

  boolean has(Table table) {
    return footers.containsKey(table);
  }

  boolean has(String entry) {
    try {
      return folder.getFileSystem(hadoop).exists(path(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of an entry of the report. */
  Path path(String entry) {
    return new Path(folder, entry);
  }

  Configuration hadoop() {
    return hadoop;
  }

  Footers footers(Table table) {
    return footers.get(table);
  }

  /** Leaves out, from now on, tables whose footers can be read but whose rows cannot. */
  void leaveOut(List<Table> tables) {
    damaged.addAll(tables);
  }

  /** The bytes of all tables. */
  long bytes() {
    return footers.values().stream().flatMap(f -> f.bytes().stream()).mapToLong(b -> b).sum();
  }

  /** Whether the rows of the table can be read as the dictionary describes them. */
  boolean isReadable(Table table) {
    return has(table)
        && !damaged.contains(table)
        && footers.get(table).faults().isEmpty()
        && footers.get(table).columns().equals(physicalColumns(table));
  }

  boolean areReadable(List<Table> tables) {
    return tables.stream().allMatch(this::isReadable);
  }

  /**
   * Whether the rows of all tables are held in memory: in a small report each is read once and with
   * Parquet's own reader, as a query of a file costs Spark more than what is in it.
   */
  boolean isHeld() {
    return bytes() <= heldBytes
        && footers.values().stream().mapToLong(Footers::rows).sum() <= HELD_ROWS;
  }

  /**
   * The rows of a table, with {@link #FILE} and {@link #START}; none if it is not there or cannot
   * be read.
   *
   * @throws RuntimeException if the rows are held and turn out to be damaged
   */
  Dataset<Row> rows(SparkSession spark, Table table) {
    if (!isReadable(table)) {
      return spark.createDataFrame(List.of(), withPlace(table));
    }
    // Listing the files and resolving the relation would cost more than reading a small table.
    Dataset<Row> known = opened.get(table);
    if (known == null || known.sparkSession() != spark) {
      known = isHeld() ? held(spark, table) : inFiles(spark, table);
      opened.put(table, known);
    }
    return known;
  }

  private Dataset<Row> inFiles(SparkSession spark, Table table) {
    return spark
        .read()
        .schema(table.schema())
        .parquet(path(table.name()).toString())
        .select(
            col("*"),
            col("_metadata.file_name").as(FILE),
            col("_metadata.file_block_start").as(START));
  }

  private Dataset<Row> held(SparkSession spark, Table table) {
    List<Row> rows = new ArrayList<>();
    int columns = table.columns().size();
    new ParquetRows(path(table.name()), hadoop)
        .forEachOfFile(
            (file, row) -> {
              Object[] values = new Object[columns + 2];
              for (int i = 0; i < columns; i++) {
                values[i] = row.get(i);
              }
              values[columns] = file;
              values[columns + 1] = 0L;
              rows.add(RowFactory.create(values));
            });
    return spark.createDataFrame(rows, withPlace(table));
  }

  private static StructType withPlace(Table table) {
    return table.schema().add(FILE, DataTypes.StringType).add(START, DataTypes.LongType);
  }

  /**
   * Whether the topics were fitted to the report's papers. Those of an earlier model keep its
   * terms. Taken to be so where the table that says it is not there or cannot be read.
   */
  boolean hasFittedTopics() {
    if (!isReadable(ModelSelectionTable.TABLE)) {
      return true;
    }
    boolean[] fitted = {false};
    try {
      new ParquetRows(path(ModelSelectionTable.TABLE.name()), hadoop)
          .forEach(fit -> fitted[0] |= fit.getAs(ModelSelectionTable.ITERATIONS) != null);
    } catch (RuntimeException damagedPages) {
      return true;
    }
    return fitted[0];
  }

  static List<String> physicalColumns(Table table) {
    return table.columns().stream().map(PhysicalColumn::of).toList();
  }
}
