package io.github.ream.bench.growth;

import java.util.List;

/**
 * The settings under which growth is measured: everything that is cut into pieces of a set size is
 * cut into smaller ones, so that a few ten thousand papers meet the bounds that millions meet.
 */
public final class GrowthRuns {
  /** Bytes of a piece and of a shuffle's partition, and half of those of a task that reads. */
  static final long PIECE = 4L << 20;

  /** Bytes of a table that Spark may send to all tasks for a join. */
  static final long BROADCAST = 1L << 20;

  private GrowthRuns() {}

  /** Words of the command line. */
  public static List<String> words() {
    return List.of(
        "--set",
        "ingest.chunk-size=" + PIECE,
        "--set",
        "ingest.task-size=" + 2 * PIECE,
        "--set",
        "publish.file-size=" + PIECE);
  }

  /** Settings of Spark. */
  public static List<String> spark() {
    return List.of(
        // Of so many Ream takes one for each half of a task's size.
        "spark.sql.shuffle.partitions=10000",
        "spark.sql.adaptive.enabled=true",
        "spark.sql.adaptive.advisoryPartitionSizeInBytes=" + PIECE,
        "spark.sql.autoBroadcastJoinThreshold=" + BROADCAST,
        // As on a cluster with more cores than partitions.
        "spark.sql.adaptive.coalescePartitions.parallelismFirst=false",
        "spark.sql.files.maxPartitionBytes=" + PIECE);
  }
}
