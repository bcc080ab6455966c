package io.github.ream.check;

import io.github.ream.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Promises about the order of rows within a group: rows that stand together and agree in some
 * columns.
 *
 * @param table the table
 * @param group the columns; none for the whole table
 */
record Within(Table table, List<String> group) {
  /** The order in which shares are added up differs. */
  private static final double ROUNDING = 1e-9;

  static Within each(Table table, String... group) {
    return new Within(table, List.of(group));
  }

  static Within all(Table table) {
    return each(table);
  }

  /** Promises that a column numbers its rows without gaps. */
  StepPromise numbered(String number, int first) {
    List<String> columns = group;
    return promise(
        number + " counts" + where() + " from " + first + " without gaps",
        List.of(number),
        (before, row) ->
            row != null
                && value(row, number)
                    != (starts(columns, before, row) ? first : value(before, number) + 1));
  }

  /** Promises that a measure never rises from row to row. */
  StepPromise falling(String measure) {
    List<String> columns = group;
    return promise(
        measure + " never rises" + where(),
        List.of(measure),
        (before, row) ->
            row != null
                && !starts(columns, before, row)
                && value(row, measure) > value(before, measure) + ROUNDING);
  }

  /** Promises that a column holds the running sum of a share. */
  StepPromise cumulated(String share, String cumulative) {
    List<String> columns = group;
    return promise(
        cumulative + " adds up " + share + where(),
        List.of(share, cumulative),
        (before, row) ->
            row != null
                && Math.abs(
                        value(row, cumulative)
                            - value(row, share)
                            - (starts(columns, before, row) ? 0 : value(before, cumulative)))
                    > ROUNDING);
  }

  /** Promises that a running sum of shares ends at 1. */
  StepPromise endingAtOne(String cumulative) {
    List<String> columns = group;
    return promise(
        cumulative + " comes to 1" + where(),
        List.of(cumulative),
        (before, row) ->
            before != null
                && (row == null || starts(columns, before, row))
                && Math.abs(value(before, cumulative) - 1) > ROUNDING);
  }

  private StepPromise promise(String words, List<String> more, StepPromise.Step step) {
    return new StepPromise(
        table, words, Stream.concat(group.stream(), more.stream()).toList(), step);
  }

  private String where() {
    return group.isEmpty() ? "" : " within each " + String.join(", ", group);
  }

  private static boolean starts(List<String> group, Row before, Row row) {
    return before == null
        || !group.stream().allMatch(c -> Objects.equals(before.getAs(c), row.getAs(c)));
  }

  /** The number in a row; NaN for null, which breaks another promise already. */
  private static double value(Row row, String column) {
    Number value = row.getAs(column);
    return value == null ? Double.NaN : value.doubleValue();
  }
}
