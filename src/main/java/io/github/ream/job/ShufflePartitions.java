package io.github.ream.job;

import org.apache.spark.sql.SparkSession;

/**
 * The number of partitions of a run's shuffles: as set ({@code spark.sql.shuffle.partitions}), but
 * fewer for small dumps, as each partition costs a task in every stage that shuffles. Results do
 * not depend on it.
 */
final class ShufflePartitions {
  private static final String SET = "spark.sql.shuffle.partitions";

  /** Bytes of dumps, as stored, for one partition. */
  private static final long BYTES = 4L << 20;

  private final SparkSession spark;
  private final String before;

  ShufflePartitions(SparkSession spark) {
    this.spark = spark;
    this.before = spark.conf().get(SET);
  }

  /** Lowers the number to one that suits dumps of this size. */
  static void suit(SparkSession spark, long bytes) {
    long set = Long.parseLong(spark.conf().get(SET));
    spark.conf().set(SET, Math.min(set, 1 + bytes / BYTES));
  }

  /** Restores the number that was set when this object was made. */
  void setBack() {
    spark.conf().set(SET, before);
  }
}
