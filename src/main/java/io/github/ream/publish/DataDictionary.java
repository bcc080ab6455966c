package io.github.ream.publish;

import io.github.ream.schema.Column;
import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of {@link ColumnsTable}: what the columns of the report's tables mean. */
final class DataDictionary {
  private DataDictionary() {}

  /** One row per table and column, in their order. */
  static List<Row> rows(List<Table> tables) {
    List<Row> rows = new ArrayList<>();
    for (Table table : tables) {
      for (Column column : table.columns()) {
        rows.add(
            RowFactory.create(
                table.name(),
                column.name(),
                column.type().sql().toLowerCase(Locale.ROOT),
                column.unit(),
                column.description()));
      }
    }
    return rows;
  }
}
