package io.github.ream.job;

import io.github.ream.page.ReportPage;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.publish.RunRow;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The page of a report: one file that opens anywhere, offline. */
public final class PageJob {
  static final Progress.Step STEP = new Progress.Step("page", 1);

  private final JobContext context;

  public PageJob(JobContext context) {
    this.context = context;
  }

  /** Makes the page of a published report anew; its tables stay as they are. */
  public void run(String output) throws IOException {
    PublishedReport report = PublishedReport.at(context, output);
    context.progress().plan(List.of(STEP));
    context.progress().begin(STEP.name());
    try (ReportStage stage =
        new ReportStage(
            context.spark(),
            context.settings().publish(),
            report.location(),
            RunRow.newId(Instant.now()))) {
      Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
      for (Table table : Tables.ALL) {
        if (report.location().has(table.name())) {
          tables.put(table, report.read(table));
        }
      }
      write(stage, tables);
      stage.publishPage();
    }
  }

  /** Writes the page of the tables staged before. */
  void stagePage(ReportStage stage) throws IOException {
    context.progress().begin(STEP.name());
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    for (Table table : Tables.ALL) {
      if (stage.has(table)) {
        tables.put(table, stage.read(table));
      }
    }
    write(stage, tables);
  }

  private void write(ReportStage stage, Map<Table, Dataset<Row>> tables) throws IOException {
    new ReportPage()
        .write(
            tables,
            stage.path(ReportLocation.PAGE),
            context.spark().sparkContext().hadoopConfiguration());
  }
}
