package io.github.ream.check;

import io.github.ream.schema.Table;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.unsafe.types.UTF8String;

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
      int order = compare(before.getAs(column), row.getAs(column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** As Spark sorts: nulls first, text by its UTF-8 bytes. */
  @SuppressWarnings("unchecked")
  private static int compare(Object before, Object value) {
    if (before == null || value == null) {
      return Boolean.compare(before != null, value != null);
    }
    if (before instanceof String text) {
      return text.equals(value)
          ? 0
          : UTF8String.fromString(text).compareTo(UTF8String.fromString((String) value));
    }
    return ((Comparable<Object>) before).compareTo(value);
  }
}
