package io.github.ream.check;

import io.github.ream.schema.KeyOrder;
import io.github.ream.schema.Table;
import java.util.List;
import org.apache.spark.sql.Row;

/** Promises that rows are sorted by their key, and that no key comes twice. */
final class SortedByKey {
  private SortedByKey() {}

  static StepPromise of(Table table) {
    List<String> key = table.key();
    return new StepPromise(
        table,
        "rows are sorted by " + String.join(", ", key) + ", and no key comes twice",
        key,
        (before, row) -> before != null && row != null && compare(key, before, row) >= 0);
  }

  private static int compare(List<String> key, Row before, Row row) {
    for (String column : key) {
      int order = KeyOrder.compareValues(before.<Object>getAs(column), row.<Object>getAs(column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
