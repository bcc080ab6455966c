package io.github.ream.check;

import io.github.ream.schema.Table;
import org.apache.spark.sql.Column;

/**
 * A promise about each row of a table by itself.
 *
 * @param table the table
 * @param words the promise in words, after the table's name
 * @param broken true for a row that breaks it; null counts as false
 */
record RowPromise(Table table, String words, Column broken) {
  String sentence() {
    return table.name() + ": " + words;
  }
}
