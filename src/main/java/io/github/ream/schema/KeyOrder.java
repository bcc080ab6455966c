package io.github.ream.schema;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The order of a table's rows by its key, as Spark sorts them: nulls first, texts by code points.
 */
public final class KeyOrder implements Comparator<Row> {
  private final int[] columns;

  KeyOrder(Table table) {
    List<String> names = table.columns().stream().map(Column::name).toList();
    this.columns = table.key().stream().mapToInt(names::indexOf).toArray();
  }

  @Override
  public int compare(Row a, Row b) {
    for (int column : columns) {
      int order = compareValues(a.get(column), b.get(column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Two values of one column. */
  @SuppressWarnings("unchecked") // A column's values are of one type.
  public static int compareValues(Object a, Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return a instanceof String text
        ? CodePoints.ORDER.compare(text, (String) b)
        : ((Comparable<Object>) a).compareTo(b);
  }
}
