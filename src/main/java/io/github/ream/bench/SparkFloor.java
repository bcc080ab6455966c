package io.github.ream.bench;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The least cost of a job on Spark: it opens a session and counts, sorts and writes six small
 * tables. The benchmark of whole runs starts it in a JVM of its own.
 */
public final class SparkFloor {
  private static final int TABLES = 6;
  private static final int ROWS = 1_000;
  private static final int GROUPS = 10;

  private SparkFloor() {}

  /** Writes the tables into the folder that the first word names. */
  public static void main(String[] words) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("floor").getOrCreate()) {
      for (int table = 0; table < TABLES; table++) {
        spark
            .range(ROWS)
            .select(functions.col("id").mod(GROUPS + table).as("group"))
            .groupBy("group")
            .count()
            .orderBy("group")
            .write()
            .parquet(words[0] + "/" + table);
      }
    }
  }
}
