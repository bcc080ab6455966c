package io.github.ream.corpus;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Keeps rows that are read several times, so that they are made once. */
@FunctionalInterface
public interface RowStore {

  /**
   * Makes the rows and keeps them.
   *
   * @param name a name for the rows, used once per corpus
   * @return the same rows, read from where they are kept
   */
  Dataset<Row> keep(String name, Dataset<Row> rows);
}
