package io.github.ream.check;

import io.github.ream.schema.Table;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What the order of a table's rows promises: it is told from each row and the row before.
 *
 * @param table the table
 * @param words what is promised, after the table's name
 * @param columns the columns it is told from
 * @param step tells it
 */
record StepPromise(Table table, String words, List<String> columns, Step step) {

  /** Looks at two rows that stand one after the other. */
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
