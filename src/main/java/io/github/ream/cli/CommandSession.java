package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.job.DescribedJobs;
import io.github.ream.job.JobContext;
import io.github.ream.job.Sessions;
import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** The life of a command: a session is opened, a job runs in it with its progress shown. */
final class CommandSession {
  private CommandSession() {}

  /** The work of a command in its session. */
  @FunctionalInterface
  interface Work {
    void with(JobContext context) throws IOException;
  }

  /** The last words of a command, said when its progress is no longer shown. */
  @FunctionalInterface
  interface Ending {
    void with(JobContext context) throws IOException;
  }

  /** Runs the work; a session that was there before is used and left open. */
  static int run(String command, Settings settings, Work work, Ending ending) throws IOException {
    ConsoleProgress progress = new ConsoleProgress(System.err, Boolean.getBoolean("ream.terminal"));
    try (Interruption interruption = new Interruption(progress)) {
      try {
        inSession(command, settings, progress, interruption, work, ending);
      } catch (Throwable e) {
        if (!interruption.came()) {
          throw e;
        }
        return ExitStatus.INTERRUPTED;
      } finally {
        progress.finish();
      }
    }
    return ExitStatus.DONE;
  }

  private static void inSession(
      String command,
      Settings settings,
      ConsoleProgress progress,
      Interruption interruption,
      Work work,
      Ending ending)
      throws IOException {
    boolean ours = SparkSession.getDefaultSession().isEmpty();
    progress.starting("starting Spark");
    SparkSession spark = Sessions.open(command);
    interruption.cancels(spark.sparkContext());
    spark.sparkContext().addSparkListener(progress.tasks());
    try {
      JobContext context =
          new JobContext(spark, settings, new DescribedJobs(spark.sparkContext(), progress));
      work.with(context);
      progress.finish();
      ending.with(context);
    } finally {
      spark.sparkContext().removeSparkListener(progress.tasks());
      if (ours) {
        spark.stop();
      }
    }
  }
}
