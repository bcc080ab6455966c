package io.github.ream.job;

import io.github.ream.author.AuthorInputs;
import io.github.ream.author.AuthorReport;
import io.github.ream.author.AuthorStatistics;
import io.github.ream.author.CountryStatistics;
import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.progress.Step;
import io.github.ream.publish.ReportStage;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Author-count statistics of the papers of a report, by topic too where topics were fitted. */
public final class AuthorsJob {
  static final Progress.PlannedStep STEP = new Progress.PlannedStep(Step.AUTHOR_COUNTS, 3);

  private final JobContext context;

  public AuthorsJob(JobContext context) {
    this.context = context;
  }

  /** Makes the author tables of a published report anew; its other tables stay as they are. */
  public void run(String output) throws IOException {
    PublishedReport report = PublishedReport.at(context, output);
    context.progress().plan(List.of(STEP, PageJob.STEP));
    new ReportRun(context, report.location())
        .publish(
            stage -> {
              report.suitShuffles();
              report.keepIngested(stage);
              report.keepTopics(stage);
              stage.keep(PapersTable.TABLE);
              stageTables(stage);
              return ReportRun.NO_DUMPS_READ;
            });
  }

  private static long rows(ReportStage stage) throws IOException {
    return stage.rows(PapersTable.TABLE)
        + stage.rows(SightingsTable.TABLE)
        + stage.rows(PaperAuthorsTable.TABLE)
        + stage.rows(PaperTopicsTable.TABLE);
  }

  /** Writes the author tables for the papers, sightings and topics staged before. */
  void stageTables(ReportStage stage) throws IOException {
    context.progress().begin(Step.AUTHOR_COUNTS);
    Dataset<Row> named =
        stage.has(PaperAuthorsTable.TABLE)
            ? stage.read(PaperAuthorsTable.TABLE)
            : context.spark().createDataFrame(List.of(), PaperAuthorsTable.TABLE.schema());
    AuthorInputs inputs =
        new AuthorInputs(
            stage.read(PapersTable.TABLE),
            stage.has(SightingsTable.TABLE)
                ? stage.read(SightingsTable.TABLE)
                : context.spark().createDataFrame(List.of(), SightingsTable.TABLE.schema()),
            named,
            stage.has(PaperTopicsTable.TABLE)
                ? Optional.of(stage.read(PaperTopicsTable.TABLE))
                : Optional.empty(),
            rows(stage));
    try (AuthorReport report =
        new AuthorStatistics(context.settings().authors(), context.settings().seed()).of(inputs)) {
      context.progress().activity(Activity.Work.TABLES, "writing tables");
      report.made().forEach(stage::write);
      stage.writeSorted(report.sorted());
      report.distributed().forEach(stage::write);
    }
    if (stage.has(PaperAffiliationsTable.TABLE)) {
      new CountryStatistics(context.settings().authors())
          .of(stage.read(PaperAffiliationsTable.TABLE))
          .forEach(stage::write);
    }
  }
}
