package io.github.ream.corpus;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts records as reading them does. */
public final class Counted {
  private Counted() {}

  public static RecordCounts of(Dataset<Row> records) {
    List<Column> columns = RecordCounts.columns();
    return RecordCounts.of(
        records
            .agg(columns.get(0), columns.subList(1, columns.size()).toArray(Column[]::new))
            .head());
  }
}
