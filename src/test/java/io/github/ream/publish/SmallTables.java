package io.github.ream.publish;

import io.github.ream.config.SettingsReader;
import io.github.ream.schema.AuthorCountsTable;
import java.io.IOException;
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

  /** Publishes a report of one table with {@code n} rows, as the run {@code run<n>}. */
  static void publish(SparkSession spark, String output, int n) throws IOException {
    ReportLocation location =
        new ReportLocation(output, spark.sparkContext().hadoopConfiguration());
    try (ReportStage stage =
        new ReportStage(spark, SettingsReader.defaults().publish(), location, "run" + n)) {
      stage.write(AuthorCountsTable.TABLE, counts(spark, n));
      stage.publish();
    }
  }
}
