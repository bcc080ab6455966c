package io.github.ream.job;

import io.github.ream.page.ReportPage;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The page of a report: one file that opens anywhere, offline. */
public final class PageJob {
  static final Progress.Step STEP = new Progress.Step("page", 0.5);

  private final JobContext context;

  public PageJob(JobContext context) {
    this.context = context;
  }

  /** Makes the page of a published report anew; its tables stay as they are. */
  public void run(String output) throws IOException {
    PublishedReport report = PublishedReport.at(context, output);
    context.progress().plan(List.of(STEP));
    context.progress().begin(STEP.name());
    Map<Table, Dataset<Row>> tables = new LinkedHashMap<>();
    for (Table table : Tables.ALL) {
      if (report.location().has(table.name())) {
        tables.put(table, report.read(table));
      }
    }
    Path page = new Path(report.location().path(), ReportLocation.PAGE);
    Path staged = new Path(report.location().path(), "." + ReportLocation.PAGE + ".ream-new");
    Configuration hadoop = context.spark().sparkContext().hadoopConfiguration();
    new ReportPage().write(tables, staged, hadoop);
    report.location().replaceFile(staged, page);
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
    new ReportPage()
        .write(
            tables,
            stage.path(ReportLocation.PAGE),
            context.spark().sparkContext().hadoopConfiguration());
  }
}
