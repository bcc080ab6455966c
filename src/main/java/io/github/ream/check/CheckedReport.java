package io.github.ream.check;

import io.github.ream.publish.ParquetRows;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.spark.sql.SparkSession;

/** The report to check: its place, and the footers of its tables. */
final class CheckedReport {
  private final Path folder;
  private final Configuration hadoop;
  private final Map<Table, Footers> footers = new LinkedHashMap<>();
  private final Set<Table> damaged = new HashSet<>();

  private final Map<Table, Dataset<Row>> opened = new HashMap<>();

  CheckedReport(Path folder, Configuration hadoop) {
    this.folder = folder;
    this.hadoop = hadoop;
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

  /** The rows of a table; none if it is not there or cannot be read. */
  Dataset<Row> rows(SparkSession spark, Table table) {
    if (!isReadable(table)) {
      return spark.createDataFrame(List.of(), table.schema());
    }
    // Listing the files and resolving the relation would cost more than reading a small table.
    Dataset<Row> known = opened.get(table);
    if (known == null || known.sparkSession() != spark) {
      known = spark.read().schema(table.schema()).parquet(path(table.name()).toString());
      opened.put(table, known);
    }
    return known;
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
