package io.github.ream.check;

import io.github.ream.schema.Table;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * A promise about the order of a table's rows, checked on each row and the row before it. @param
 * table the table
 *
 * @param words the promise in words, after the table's name
 * @param columns the columns that the check reads
 * @param step the check
 */
record StepPromise(Table table, String words, List<String> columns, Step step) {

  /** Checks two rows that stand one after the other. */
  @FunctionalInterface
  interface Step extends Serializable {
    /**
     * Whether the promise is broken here.
     *
     * @param before null at the first row
     * @param row null after the last row
     */
    boolean isBroken(Row before, Row row);
  }

  String sentence() {
    return table.name() + ": " + words;
  }
}
