package io.github.ream.job;

import io.github.ream.config.UserMistakeException;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A published report, from which a command takes over the tables that it does not make anew.
 *
 * @param context the session
 * @param location where the report stands
 */
record PublishedReport(JobContext context, ReportLocation location) {
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

  /** The rows of a table of the report. */
  Dataset<Row> read(Table table) {
    return context.spark().read().schema(table.schema()).parquet(location.table(table).toString());
  }

  void keepIngested(ReportStage stage) {
    Tables.INGESTED.stream().filter(t -> t != PapersTable.TABLE).forEach(stage::keep);
    stage.keep(ReportLocation.RECORDS);
  }

  void keepTopics(ReportStage stage) {
    Tables.TOPICS.forEach(stage::keep);
    stage.keep(ReportLocation.MODEL);
    stage.keep(ReportLocation.SCORED);
  }
}
