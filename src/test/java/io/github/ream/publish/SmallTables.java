package io.github.ream.publish;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** Rows for the tests of publishing. */
final class SmallTables {
  private SmallTables() {}

  /** Rows of {@code author_counts} for counts 1..n, out of order and over several partitions. */
  static Dataset<Row> counts(SparkSession spark, int n) {
    return spark
        .range(1, n + 1L)
        .orderBy(functions.hash(functions.col("id")))
        .repartition(7)
        .select(
            functions.col("id").as("n_authors"),
            functions.lit((long) n).as("n_papers"),
            functions.lit(0.5).as("share"),
            functions.lit(0.5).as("cumulative_share"));
  }
}
