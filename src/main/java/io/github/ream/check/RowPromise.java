package io.github.ream.check;

import io.github.ream.schema.Table;
import org.apache.spark.sql.Column;

/**
 * What each row of a table promises by itself.
 *
 * @param table the table
 * @param words what is promised, after the table's name
 * @param broken true for a row that breaks it; null counts as false
 */
record RowPromise(Table table, String words, Column broken) {
  String sentence() {
    return table.name() + ": " + words;
  }
}
