package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.job.JobContext;
import io.github.ream.job.Sessions;
import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** The life of a command: a session is opened, a job runs in it with its progress shown. */
final class CommandSession {
  private CommandSession() {}

  /** What a command does in its session. */
  @FunctionalInterface
  interface Work {
    void with(JobContext context) throws IOException;
  }

  /** Runs the work; a session that was there before is used and left open. */
  static int run(String command, Settings settings, Work work) throws IOException {
    boolean ours = SparkSession.getDefaultSession().isEmpty();
    SparkSession spark = Sessions.open(command);
    ConsoleProgress progress = new ConsoleProgress(System.err, Boolean.getBoolean("ream.terminal"));
    spark.sparkContext().addSparkListener(progress);
    try {
      work.with(new JobContext(spark, settings, progress));
    } finally {
      spark.sparkContext().removeSparkListener(progress);
      progress.finish();
      if (ours) {
        spark.stop();
      }
    }
    return ExitStatus.DONE;
  }
}
