package io.github.ream.author;

import io.github.ream.schema.SortedRows;
import io.github.ream.schema.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The author tables of a report. The driver has made the rows of most tables, in order of the key.
 * Large tables that grow with the corpus are computed when they are written. Data that they share
 * stays persisted until {@link #close()}.
 */
public final class AuthorReport implements AutoCloseable {
  private final SparkSession spark;
  private final Map<Table, List<Row>> made = new LinkedHashMap<>();
  private final Map<Table, SortedRows> sorted = new LinkedHashMap<>();
  private final Map<Table, Dataset<Row>> distributed = new LinkedHashMap<>();
  private final CountedPapers papers;

  AuthorReport(SparkSession spark, CountedPapers papers) {
    this.spark = spark;
    this.papers = papers;
  }

  void add(Table table, List<Row> rows) {
    made.put(table, rows.stream().sorted(table.keyOrder()).toList());
  }

  void add(Table table, SortedRows rows) {
    sorted.put(table, rows);
  }

  void add(Table table, Dataset<Row> rows) {
    distributed.put(table, rows);
  }

  /** Tables as rows, in order of their keys. */
  public Map<Table, List<Row>> made() {
    return Collections.unmodifiableMap(made);
  }

  /** Tables that grow with the authors, in order of their keys. */
  public Map<Table, SortedRows> sorted() {
    return Collections.unmodifiableMap(sorted);
  }

  /** Communities, and tables of groups where these are too many for the driver. */
  public Map<Table, Dataset<Row>> distributed() {
    return Collections.unmodifiableMap(distributed);
  }

  /** Every table as a dataset. */
  public Map<Table, Dataset<Row>> tables() {
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    made.forEach((table, rows) -> tables.put(table, spark.createDataFrame(rows, table.schema())));
    sorted.forEach(
        (table, rows) -> tables.put(table, spark.createDataFrame(rows.rows(), rows.schema())));
    tables.putAll(distributed);
    return tables;
  }

  @Override
  public void close() {
    papers.close();
  }
}
