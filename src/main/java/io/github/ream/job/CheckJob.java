package io.github.ream.job;

import io.github.ream.check.ReportCheck;
import io.github.ream.config.UserMistakeException;
import io.github.ream.config.UserPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Verifies what a report promises; nothing is written. */
public final class CheckJob {
  private final ReportCheck check;

  /**
   * A check of a report.
   *
   * @param withDumps whether the dumps are read again for their checksums
   * @throws UserMistakeException if no report is there
   */
  public CheckJob(String path, boolean withDumps, Configuration hadoop) {
    try {
      Path folder = new Path(path);
      UserPath.refusePattern(
          "the report " + path, UserPath.fileSystem(folder, hadoop).makeQualified(folder));
      this.check = new ReportCheck(folder, hadoop, withDumps);
    } catch (IllegalArgumentException | UncheckedIOException | IOException e) {
      throw new UserMistakeException("no report can be read at " + path + ": " + e.getMessage(), e);
    }
    if (!check.isOfReport()) {
      throw new UserMistakeException(
          "no report is at " + path + "; give the folder that a run wrote with --output");
    }
  }

  /** Everything that the report promises. */
  public List<String> promises() {
    return check.promises();
  }

  /** Looks at the whole report. */
  public ReportCheck.Outcome run(SparkSession spark) {
    spark.sparkContext().setJobDescription("checking the report");
    return check.of(spark);
  }
}
