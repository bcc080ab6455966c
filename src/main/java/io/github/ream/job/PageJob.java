package io.github.ream.job;

import io.github.ream.page.PageTables;
import io.github.ream.page.ReportPage;
import io.github.ream.page.RowSource;
import io.github.ream.progress.Progress;
import io.github.ream.progress.Step;
import io.github.ream.publish.ParquetRows;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.publish.RunRow;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The page of a report: one file that opens anywhere, offline. */
public final class PageJob {
  static final Progress.PlannedStep STEP = new Progress.PlannedStep(Step.PAGE, 1);

  private final JobContext context;

  public PageJob(JobContext context) {
    this.context = context;
  }

  /** Makes the page of a published report anew; its tables stay as they are. */
  public void run(String output) throws IOException {
    PublishedReport report = PublishedReport.at(context, output);
    context.progress().plan(List.of(STEP));
    context.progress().begin(Step.PAGE);
    // Opened first: it puts a report back whose replacement was interrupted.
    try (ReportStage stage =
        new ReportStage(
            context.spark(),
            context.settings().publish(),
            report.location(),
            RunRow.newId(Instant.now()))) {
      PageTables tables =
          tables(
              t -> report.location().has(t.name()),
              report::read,
              t -> new ParquetRows(report.location().table(t), hadoop())::forEach);
      new ReportPage().write(tables, stage.path(ReportLocation.PAGE), hadoop());
      stage.publishPage();
    }
  }

  /** Writes the page of the tables staged before. */
  void stagePage(ReportStage stage) throws IOException {
    context.progress().begin(Step.PAGE);
    new ReportPage()
        .write(
            tables(stage::has, stage::read, t -> reader -> stage.forEach(t, reader)),
            stage.path(ReportLocation.PAGE),
            hadoop());
  }

  /**
   * The tables that exist: Spark reads the large ones, the driver goes through the others itself.
   */
  private static PageTables tables(
      Predicate<Table> has, Function<Table, Dataset<Row>> read, Function<Table, RowSource> rows) {
    PageTables tables = new PageTables();
    for (Table table : Tables.ALL) {
      if (has.test(table)) {
        if (PageTables.DISTRIBUTED.contains(table)) {
          tables.add(table, read.apply(table));
        } else {
          tables.add(table, rows.apply(table));
        }
      }
    }
    return tables;
  }

  private Configuration hadoop() {
    return context.spark().sparkContext().hadoopConfiguration();
  }
}
