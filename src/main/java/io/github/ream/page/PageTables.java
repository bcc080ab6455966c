package io.github.ream.page;

import io.github.ream.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables a page is made from; a report without topics or without author counts lacks some. */
final class PageTables {
  private final Map<String, Dataset<Row>> tables = new LinkedHashMap<>();

  PageTables(Map<Table, Dataset<Row>> tables) {
    tables.forEach((table, rows) -> this.tables.put(table.name(), rows));
  }

  Optional<Dataset<Row>> find(Table table) {
    return Optional.ofNullable(tables.get(table.name()));
  }

  /** All rows of a small dataset; the caller states why it is small. */
  static List<PageRow> collect(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(PageRow::new).toList();
  }
}
