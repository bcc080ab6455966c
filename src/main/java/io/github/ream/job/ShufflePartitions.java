package io.github.ream.job;

import io.github.ream.config.Settings;
import org.apache.spark.sql.SparkSession;

/**
 * The number of partitions of a run's shuffles: as set ({@code spark.sql.shuffle.partitions}), but
 * fewer for small dumps, as each partition costs a task in every stage that shuffles. Results do
 * not depend on it.
 */
final class ShufflePartitions {
  private static final String SET = "spark.sql.shuffle.partitions";

  /** Bytes of dumps for the smallest partition that is worth a task. */
  private static final long LEAST_BYTES = 4L << 20;

  /** So that all cores are busy to the end of a stage, though some partitions take longer. */
  private static final long PER_CORE = 4;

  private final SparkSession spark;
  private final String before;

  ShufflePartitions(SparkSession spark) {
    this.spark = spark;
    this.before = spark.conf().get(SET);
  }

  /**
   * Lowers the number to one that suits dumps of this size: a partition has half of what a task
   * reads ({@code ingest.task-size}), since rows are larger than their text; less where cores would
   * be idle.
   */
  static void suit(SparkSession spark, long bytes, Settings.Ingest settings) {
    long set = Long.parseLong(spark.conf().get(SET));
    int cores = spark.sparkContext().defaultParallelism();
    spark.conf().set(SET, Math.min(set, number(bytes, settings.taskSize() / 2, cores)));
  }

  static long number(long bytes, long bytesOfPartition, int cores) {
    long large = 1 + bytes / Math.max(1, bytesOfPartition);
    long small = 1 + bytes / LEAST_BYTES;
    return Math.max(large, Math.min(small, PER_CORE * cores));
  }

  /** Restores the number that was set when this object was made. */
  void setBack() {
    spark.conf().set(SET, before);
  }
}
