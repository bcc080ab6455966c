package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.job.ReportPlace;
import io.github.ream.job.Sessions;
import io.github.ream.publish.ReportLocation;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * Checks of an output before Spark starts: it can hold a report, nothing that is not Ream's would
 * be touched, no other run writes there. Each throws a {@link UserMistakeException}.
 */
final class Outputs {
  private Outputs() {}

  /** For a command that writes to a report. */
  static void check(String output) {
    ReportLocation.lookedAt(output, Sessions.hadoop());
  }

  /** For a command that reports a user's dumps. */
  static void checkForDumps(List<String> inputs, String output, Settings settings) {
    Configuration hadoop = Sessions.hadoop();
    ReportPlace.forDumps(inputs, output, settings.ingest(), hadoop);
    check(output);
  }

  /** For a report of the bundled sample. */
  static void checkForSample(String output) {
    ReportPlace.forSample(output, Sessions.hadoop());
    check(output);
  }
}
