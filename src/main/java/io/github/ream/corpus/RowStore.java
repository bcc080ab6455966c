package io.github.ream.corpus;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Stores rows that are read several times, so that they are computed once. */
@FunctionalInterface
public interface RowStore {

  /**
   * Computes the rows once and stores them.
   *
   * @param name a name for the rows, used once per corpus
   * @return the same rows, read from the store
   */
  Dataset<Row> keep(String name, Dataset<Row> rows);
}
