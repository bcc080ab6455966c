package io.github.ream.job;

import io.github.ream.check.KnownDumps;
import io.github.ream.check.TablesCompared;
import io.github.ream.config.Quantity;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.config.UserPath;
import io.github.ream.progress.Activity;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.RunRow;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TopicsTable;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Makes a report again from the settings and the seed of its run, the dumps of {@code dump_files},
 * and its own model where nothing was fitted. The repeat is a report of its own; the first one
 * stays as it is.
 */
public final class RepeatJob {
  private final JobContext context;
  private final ReportLocation report;

  /** A repeat of the report at a place; the context's settings are not used. */
  public RepeatJob(JobContext context, String report) {
    this.context = context;
    this.report = ReportLocation.lookedAt(report, hadoop(context));
  }

  /**
   * The outcome of the comparison.
   *
   * @param tables number of tables compared
   * @param differences a sentence for each table that came out otherwise
   * @param otherVersion the version of Ream that made the report, null if it is this one
   */
  public record Outcome(int tables, List<String> differences, String otherVersion) {}

  /**
   * Refuses, before Spark starts, a report that cannot be repeated.
   *
   * @throws UserMistakeException if no report is there, or the repeat's place is taken
   */
  public static void refuseUnrepeatable(String report, String output, Configuration hadoop) {
    ReportLocation first = ReportLocation.lookedAt(report, hadoop);
    if (!first.has(RunTable.TABLE.name()) || !first.has(DumpFilesTable.TABLE.name())) {
      throw new UserMistakeException(
          "no report is at " + report + "; give the folder that a run wrote with --output");
    }
    try {
      Path place = new Path(output);
      if (UserPath.fileSystem(place, hadoop).exists(place)) {
        throw new UserMistakeException(
            output + " is there already; a repeat is written to a folder of its own, by --output");
      }
    } catch (IllegalArgumentException | IOException e) {
      throw new UserMistakeException(
          "the output " + output + " cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * Makes the report again and compares the tables.
   *
   * @throws UserMistakeException if a dump is gone or has changed since
   */
  public Outcome run(String output) throws IOException {
    context.progress().activity(Activity.Work.LISTING, "settings of the report");
    Row run =
        rows(RunTable.TABLE).limit(1).collectAsList().stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new UserMistakeException(
                        "the report "
                            + report.path()
                            + " does not say how it was made: its table run is empty"));
    boolean scored = report.has(TopicsTable.TABLE.name()) && isScored();
    Settings settings = SettingsReader.ofJson(run.getAs(RunTable.SETTINGS));
    List<String> dumps = unchangedDumps();
    JobContext again = new JobContext(context.spark(), settings, context.progress());
    if (!report.has(TopicsTable.TABLE.name())) {
      new IngestJob(again).run(dumps, output);
      if (report.has(AuthorCountsTable.TABLE.name())) {
        new AuthorsJob(again).run(output);
      }
    } else if (scored) {
      String model = new Path(report.path(), ReportLocation.MODEL).toString();
      new RunJob(again).score(dumps, model, output, report.has(AuthorCountsTable.TABLE.name()));
    } else if (report.has(AuthorCountsTable.TABLE.name())) {
      new RunJob(again).run(dumps, output);
    } else {
      new IngestJob(again).run(dumps, output);
      new TopicsJob(again).run(output);
    }
    context.progress().activity(Activity.Work.TABLES, "comparing tables");
    TablesCompared compared = new TablesCompared(report.path(), new Path(output), hadoop(context));
    String version = run.getAs(RunTable.REAM_VERSION);
    return new Outcome(
        compared.tables(),
        compared.differences(context.spark()),
        version.equals(RunRow.reamVersion()) ? null : version);
  }

  /** Whether the report's topics come from a model that existed before its run. */
  private boolean isScored() {
    return report.has(ReportLocation.MODEL)
        && rows(ModelSelectionTable.TABLE)
            .where(functions.col(ModelSelectionTable.ITERATIONS).isNotNull())
            .isEmpty();
  }

  private List<String> unchangedDumps() {
    context.progress().activity(Activity.Work.LISTING, "checksums of the dumps");
    KnownDumps dumps = KnownDumps.of(context.spark(), rows(DumpFilesTable.TABLE));
    refuse(dumps.gone(), "cannot be read");
    refuse(dumps.changed(), "changed since");
    return dumps.same().stream().map(RepeatJob::literal).toList();
  }

  private static void refuse(List<String> dumps, String fault) {
    if (!dumps.isEmpty()) {
      throw new UserMistakeException(
          "the report cannot be repeated: "
              + Quantity.of(dumps.size(), "dump")
              + " "
              + fault
              + ", for instance "
              + dumps.get(0));
    }
  }

  /** A path as an input that names this file alone: characters of globs are escaped. */
  private static String literal(String path) {
    return path.replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
  }

  private Dataset<Row> rows(Table table) {
    return context
        .spark()
        .read()
        .schema(table.schema())
        .parquet(new Path(report.path(), table.name()).toString());
  }

  private static Configuration hadoop(JobContext context) {
    return context.spark().sparkContext().hadoopConfiguration();
  }
}
