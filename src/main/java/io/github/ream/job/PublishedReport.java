package io.github.ream.job;

import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A published report, from which a command takes over the tables that it does not make anew.
 *
 * @param context the session
 * @param location where the report stands
 */
record PublishedReport(JobContext context, ReportLocation location) {
  /** Bytes of dumps for each that their tables take in Parquet, about. */
  private static final long DUMPS_OF_STORED = 3;

  /**
   * The report at a path.
   *
   * @throws UserMistakeException if no report with papers is there
   */
  static PublishedReport at(JobContext context, String output) {
    ReportLocation location =
        new ReportLocation(output, context.spark().sparkContext().hadoopConfiguration());
    location.refuseHalfReplaced();
    if (!location.has(PapersTable.TABLE.name())) {
      throw new UserMistakeException(
          "the output " + output + " has no papers; make them with the subcommand ingest or run");
    }
    return new PublishedReport(context, location);
  }

  /**
   * Suits the shuffles of what rests on its papers to their number, of which their dumps' size is
   * the measure.
   */
  void suitShuffles() {
    long stored =
        Tables.INGESTED.stream()
            .map(Table::name)
            .filter(location::has)
            .mapToLong(location::bytes)
            .sum();
    ShufflePartitions.suit(context.spark(), DUMPS_OF_STORED * stored, context.settings().ingest());
  }

  /** The rows of a table of the report. */
  Dataset<Row> read(Table table) {
    return context.spark().read().schema(table.schema()).parquet(location.table(table).toString());
  }

  /** The same of a table that the report may lack. */
  Optional<Dataset<Row>> readIfThere(Table table) {
    return location.has(table.name()) ? Optional.of(read(table)) : Optional.empty();
  }

  /** The rows of a small table; none if the report lacks it. */
  List<Row> rows(Table table) {
    List<Row> rows = new ArrayList<>();
    if (location.has(table.name())) {
      location.rows(table).forEach(rows::add);
    }
    return rows;
  }

  /** The settings of the run that made the report; empty if this Ream cannot read them. */
  Optional<Settings> settings() {
    try {
      return rows(RunTable.TABLE).stream()
          .findFirst()
          .map(run -> SettingsReader.ofJson(run.getAs(RunTable.SETTINGS)));
    } catch (UserMistakeException e) {
      return Optional.empty();
    }
  }

  void keepIngested(ReportStage stage) {
    Tables.INGESTED.stream().filter(t -> t != PapersTable.TABLE).forEach(stage::keep);
    stage.keep(ReportLocation.RECORDS);
    stage.keep(ReportLocation.NAMES);
  }

  void keepTopics(ReportStage stage) {
    Tables.TOPICS.forEach(stage::keep);
    stage.keep(ReportLocation.MODEL);
    stage.keep(ReportLocation.SCORED);
  }
}
