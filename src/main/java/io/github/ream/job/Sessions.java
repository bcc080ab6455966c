package io.github.ream.job;

import io.github.ream.config.UserMistakeException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Opens the Spark session a command runs in. Master, memory and cores come from spark-submit or
 * {@code -Dspark.…}; settings that the report's format depends on are set here.
 */
public final class Sessions {
  private static final String HADOOP = "spark.hadoop.";

  private Sessions() {}

  /**
   * A session for one command.
   *
   * @throws UserMistakeException if no master is set, or Spark does not take its settings
   */
  public static SparkSession open(String command) {
    SparkSession.Builder builder = SparkSession.builder();
    if (new SparkConf().get("spark.master", "").startsWith("local")) {
      // Otherwise a task that runs out of memory ends the process without a word, as it would an
      // executor.
      builder.config("spark.executor.killOnFatalError.depth", "0");
    }
    try {
      return builder
          .appName("ream " + command)
          // Dates and timestamps mean the same on every machine, and no reader has to know INT96.
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
          .getOrCreate();
    } catch (IllegalArgumentException e) {
      throw new UserMistakeException("Spark cannot start: " + e.getMessage(), e);
    } catch (Exception e) {
      // May be a checked exception, which Scala's methods do not declare.
      String message = String.valueOf(e.getMessage());
      if (message.contains("master URL must be set")) {
        throw new UserMistakeException(
            "no Spark master is set: use jobs/ream on this machine, or jobs/submit or spark-submit"
                + " with --master",
            e);
      }
      if (message.contains("Could not parse Master URL")) {
        throw new UserMistakeException("the Spark master is none: " + message, e);
      }
      if (e instanceof SparkException && e.getCause() == null) {
        throw new UserMistakeException("Spark cannot start: " + message, e);
      }
      throw e;
    }
  }

  /** The Hadoop settings that {@code --conf spark.hadoop.…} gives, where no session is open. */
  public static Configuration hadoop() {
    Configuration hadoop = new Configuration();
    for (Tuple2<String, String> setting : new SparkConf().getAll()) {
      if (setting._1().startsWith(HADOOP)) {
        hadoop.set(setting._1().substring(HADOOP.length()), setting._2());
      }
    }
    return hadoop;
  }
}
