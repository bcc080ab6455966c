package io.github.ream.cli;

import io.github.ream.config.StandingSettings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.job.Sessions;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.TopicsTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The report at an output, for commands that make a part of it anew under its own settings. */
final class StandingReport {
  private final String output;
  private final ReportLocation location;

  private StandingReport(String output) {
    this.output = output;
    this.location = ReportLocation.lookedAt(output, Sessions.hadoop());
  }

  static StandingReport at(String output) {
    return new StandingReport(output);
  }

  /**
   * The report's settings for {@code authors}, which keeps its papers and topics; empty if no
   * report is there.
   *
   * @throws UserMistakeException if the report does not say how it was made
   */
  Optional<StandingSettings> forAuthors() {
    return settings(
        "authors", Set.of("authors", "publish"), !location.has(TopicsTable.TABLE.name()));
  }

  /** Does the same for {@code topics}, which keeps its papers. */
  Optional<StandingSettings> forTopics() {
    return settings("topics", Set.of("text", "topics", "authors", "publish"), true);
  }

  /** Does the same for {@code ingest}, which makes all of it anew. */
  Optional<StandingSettings> forIngest() {
    return settings(
        "ingest", Set.of("ingest", "corpus", "text", "topics", "authors", "publish"), true);
  }

  private Optional<StandingSettings> settings(
      String command, Set<String> groups, boolean seedUsed) {
    return location.has(RunTable.TABLE.name())
        ? Optional.of(new StandingSettings(json(), command, groups, seedUsed))
        : Optional.empty();
  }

  private String json() {
    List<String> settings = new ArrayList<>();
    try {
      location.rows(RunTable.TABLE).forEach(run -> settings.add(run.getAs(RunTable.SETTINGS)));
    } catch (RuntimeException e) {
      // Whatever Parquet's reader throws on a damaged file.
      throw new UserMistakeException(
          "the table run of the report " + output + " cannot be read: " + e.getMessage(), e);
    }
    if (settings.size() != 1 || settings.get(0) == null) {
      throw new UserMistakeException(
          "the report " + output + " does not say how it was made: its table run has no settings");
    }
    return settings.get(0);
  }
}
