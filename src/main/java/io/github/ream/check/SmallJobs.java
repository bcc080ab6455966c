package io.github.ream.check;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * A session for the many short jobs of a check. On a small report compiling them would take longer
 * than running them, so they are interpreted, in one partition; on a large one they run as any
 * other job does.
 */
final class SmallJobs {
  private static final long SMALL_BYTES = 256L << 20;
  private static final Map<String, String> SETTINGS =
      Map.of(
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.shuffle.partitions", "1",
          "spark.sql.leafNodeDefaultParallelism", "1");

  private SmallJobs() {}

  /** The session itself, or one beside it with settings of its own. */
  static SparkSession in(SparkSession spark, long bytes) {
    if (bytes > SMALL_BYTES) {
      return spark;
    }
    SparkSession small = spark.newSession();
    SETTINGS.forEach(small.conf()::set);
    return small;
  }
}
