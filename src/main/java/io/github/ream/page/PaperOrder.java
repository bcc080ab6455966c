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
    return compare(
        (Comparable<Object>) a.getAs(column),
        a.getAs(PapersTable.PAPER_ID),
        (Comparable<Object>) b.getAs(column),
        b.getAs(PapersTable.PAPER_ID));
  }

  /** The larger value first, a paper without one last, and the id among equals. */
  static <T extends Comparable<? super T>> int compare(T valueA, String idA, T valueB, String idB) {
    int order =
        valueA == null || valueB == null
            ? Boolean.compare(valueA == null, valueB == null)
            : valueB.compareTo(valueA);
    return order != 0 ? order : CodePoints.ORDER.compare(idA, idB);
  }
}
