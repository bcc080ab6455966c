package io.github.ream.job;

import io.github.ream.config.UserMistakeException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Opens the Spark session a command runs in. Master, memory and cores come from spark-submit or
 * {@code -Dspark.…}; what the report's format depends on is set here.
 */
public final class Sessions {
  private static final String HADOOP = "spark.hadoop.";

  private Sessions() {}

  /**
   * A session for one command.
   *
   * @throws UserMistakeException if no master is set
   */
  public static SparkSession open(String command) {
    try {
      return SparkSession.builder()
          .appName("ream " + command)
          // Dates and timestamps mean the same on every machine, and no reader has to know INT96.
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
          .getOrCreate();
    } catch (RuntimeException e) {
      if (noMaster(e)) {
        throw new UserMistakeException(
            "no Spark master is set: use jobs/ream on this machine, or jobs/submit or spark-submit"
                + " with --master",
            e);
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

  private static boolean noMaster(Throwable e) {
    return e instanceof SparkException
        || (e.getMessage() != null && e.getMessage().contains("master URL must be set"));
  }
}
