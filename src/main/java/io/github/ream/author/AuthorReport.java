package io.github.ream.author;

import io.github.ream.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The author tables of a report, each in its table's column order. They are computed when they are
 * written; what they share is kept until {@link #close()}.
 */
public final class AuthorReport implements AutoCloseable {
  private final Map<Table, Dataset<Row>> tables;
  private final List<Dataset<?>> kept;

  public AuthorReport(Map<Table, Dataset<Row>> tables, List<Dataset<?>> kept) {
    this.tables = new LinkedHashMap<>(tables);
    this.kept = List.copyOf(kept);
  }

  /** The tables, in the order to write them. */
  public Map<Table, Dataset<Row>> tables() {
    return java.util.Collections.unmodifiableMap(tables);
  }

  /** The rows of one table. */
  public Dataset<Row> rows(Table table) {
    Dataset<Row> rows = tables.get(table);
    if (rows == null) {
      throw new IllegalArgumentException("no author table is " + table);
    }
    return rows;
  }

  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
  }
}
