package io.github.ream.page;

import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** A source of a table's rows, one after another: a list, or files. */
@FunctionalInterface
public interface RowSource {

  /** Hands every row, with its schema, to a reader. */
  void forEach(Consumer<? super Row> reader);
}
