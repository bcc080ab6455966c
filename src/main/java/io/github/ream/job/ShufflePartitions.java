package io.github.ream.job;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.internal.SQLConf;

/**
 * How many partitions a run's shuffles have: as many as are set ({@code
 * spark.sql.shuffle.partitions}), but fewer for few bytes, as each costs a task in every stage that
 * shuffles. Results do not depend on it.
 */
final class ShufflePartitions {
  private static final String SET = SQLConf.SHUFFLE_PARTITIONS().key();

  /** Bytes of dumps, as stored, for one partition. */
  private static final long BYTES = 4L << 20;

  private final SparkSession spark;
  private final String before;

  ShufflePartitions(SparkSession spark) {
    this.spark = spark;
    this.before = spark.conf().get(SET);
  }

  /** From now on no more than suit dumps of so many bytes. */
  static void suit(SparkSession spark, long bytes) {
    long set = Long.parseLong(spark.conf().get(SET));
    spark.conf().set(SET, Math.min(set, 1 + bytes / BYTES));
  }

  /** Sets what was set when this was made. */
  void setBack() {
    spark.conf().set(SET, before);
  }
}
