package io.github.ream;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one local session that all classes of a JVM share. */
public final class SparkSessionExtension implements ParameterResolver {
  private static SparkSession session;

  /**
   * The shared session: two cores, few shuffle partitions, UTC. On a few rows a plan takes longer
   * to compile or to adapt than to interpret as it is; the run on a cluster does both.
   */
  public static synchronized SparkSession session() {
    if (session == null) {
      session =
          SparkSession.builder()
              .master("local[2]")
              .appName("ream-tests")
              .config("spark.ui.enabled", "false")
              .config("spark.sql.shuffle.partitions", "2")
              .config("spark.sql.codegen.wholeStage", "false")
              .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
              .config("spark.sql.adaptive.enabled", "false")
              .config("spark.sql.ui.explainMode", "simple")
              .config("spark.default.parallelism", "2")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.sql.session.timeZone", "UTC")
              .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
              .config("spark.sql.warehouse.dir", "target/spark-warehouse")
              .getOrCreate();
      // Otherwise the stack is walked for every RDD.
      session.sparkContext().setLocalProperty("callSite.short", "test");
      session.sparkContext().setLocalProperty("callSite.long", "test");
    }
    return session;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return session();
  }
}
