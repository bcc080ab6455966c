package io.github.ream.job;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.publish.InputsApart;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.RunTable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * The place of a report of dumps: apart from the dumps, and never one report for both the bundled
 * sample and a user's dumps.
 */
public final class ReportPlace {
  private ReportPlace() {}

  /**
   * The place for a report of a user's dumps.
   *
   * @throws UserMistakeException if it cannot stand there
   */
  public static ReportLocation forDumps(
      List<String> inputs, String output, Settings.Ingest settings, Configuration hadoop) {
    new InputsApart(output, hadoop).check(inputs);
    ReportLocation location = new ReportLocation(output, hadoop);
    if (location.isOfSample() && !settings.replace()) {
      throw new UserMistakeException(
          "the output "
              + output
              + " is the report of the bundled sample, whose made-up papers must not mix with"
              + " others; give another output, or --replace");
    }
    return location;
  }

  /**
   * The place for the report of the bundled sample.
   *
   * @throws UserMistakeException if a report of other dumps stands there, or another folder
   */
  public static ReportLocation forSample(List<String> inputs, String output, Configuration hadoop) {
    new InputsApart(output, hadoop).check(inputs);
    ReportLocation location = new ReportLocation(output, hadoop);
    if (location.has(RunTable.TABLE.name()) && !location.isOfSample()) {
      throw new UserMistakeException(
          "the output "
              + output
              + " is a report of other dumps, which the bundled sample must not mix with; move it"
              + " away, run in another folder, or give --input and --output");
    }
    return location;
  }
}
