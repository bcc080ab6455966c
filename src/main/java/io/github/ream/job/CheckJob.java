package io.github.ream.job;

import io.github.ream.check.Broken;
import io.github.ream.check.ReportCheck;
import io.github.ream.config.UserMistakeException;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.RunTable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
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
    ReportLocation report = ReportLocation.lookedAt(path, hadoop);
    if (!report.has(RunTable.TABLE.name()) && !report.has(ColumnsTable.TABLE.name())) {
      throw new UserMistakeException(
          "no report is at " + path + "; give the folder that a run wrote with --output");
    }
    this.check = new ReportCheck(report, hadoop, withDumps);
  }

  /**
   * What was found.
   *
   * @param promises how many promises the report makes
   * @param broken those that it does not keep
   * @param unreachableDumps dumps of which nothing is known now
   */
  public record Outcome(int promises, List<Broken> broken, List<String> unreachableDumps) {}

  /** Everything that the report promises. */
  public List<String> promises() {
    return check.promises();
  }

  /** Looks at the whole report. */
  public Outcome run(SparkSession spark) {
    List<Broken> broken = check.broken(spark);
    return new Outcome(check.promises().size(), broken, check.unreachableDumps());
  }
}
