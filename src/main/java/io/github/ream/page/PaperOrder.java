package io.github.ream.page;

import io.github.ream.schema.CodePoints;
import io.github.ream.schema.PapersTable;
import java.util.Comparator;
import org.apache.spark.sql.Row;

/** Orders of papers; the id decides among equals. */
enum PaperOrder implements Comparator<Row> {
  /** The largest weight of the main topic first. */
  MOST_TYPICAL(PapersTable.TOPIC_WEIGHT),
  /** The latest date first, papers without date last. */
  NEWEST(PapersTable.PUBLISHED_ON);

  private final String column;

  PaperOrder(String column) {
    this.column = column;
  }

  @Override
  @SuppressWarnings("unchecked") // A column's values are of one type.
  public int compare(Row a, Row b) {
    Comparable<Object> valueA = a.getAs(column);
    Object valueB = b.getAs(column);
    int order =
        valueA == null || valueB == null
            ? Boolean.compare(valueA == null, valueB == null)
            : -valueA.compareTo(valueB);
    return order != 0
        ? order
        : CodePoints.ORDER.compare(a.getAs(PapersTable.PAPER_ID), b.getAs(PapersTable.PAPER_ID));
  }
}
