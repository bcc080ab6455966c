package io.github.ream.check;

import io.github.ream.schema.Table;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Sums over whole tables.
 *
 * @param report the report, for the numbers of rows
 * @param sums each table's sums, by their names
 * @param run the row of {@code run}
 */
record Totals(CheckedReport report, Map<Table, Map<String, Double>> sums, Row run) {
  long rows(Table table) {
    return report.has(table) ? report.footers(table).rows() : 0;
  }

  double sum(Table table, String name) {
    return sums.getOrDefault(table, Map.of()).getOrDefault(name, 0.0);
  }

  long whole(Table table, String name) {
    return Math.round(sum(table, name));
  }

  /** A number in {@code run}; 0 for null. */
  long run(String column) {
    Number value = run.getAs(column);
    return value == null ? 0 : value.longValue();
  }
}
