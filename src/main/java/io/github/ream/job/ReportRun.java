package io.github.ream.job;

import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.publish.RunRow;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.TopicsTable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** One run of a command that writes a report: staged, completed by its run row, published. */
final class ReportRun {
  /** Returned by the body of a command that takes its papers from a report. */
  static final long NO_DUMPS_READ = 0;

  private final JobContext context;
  private final ReportLocation location;
  private final Instant startedAt = Instant.now();

  ReportRun(JobContext context, ReportLocation location) {
    this.context = context;
    this.location = location;
  }

  /** The part of a command that fills the stage. */
  @FunctionalInterface
  interface Body {
    /**
     * Writes tables.
     *
     * @return the number of files read for it
     */
    long writeTo(ReportStage stage) throws IOException;
  }

  /** Stages what the body writes and publishes it; on any failure the old report stays. */
  void publish(Body body) throws IOException {
    String runId = RunRow.newId(startedAt);
    ShufflePartitions shuffles = new ShufflePartitions(context.spark());
    try (ReportStage stage =
        new ReportStage(context.spark(), context.settings().publish(), location, runId)) {
      long files = body.writeTo(stage);
      RunRow.Counts counts =
          new RunRow.Counts(
              stage.rows(DumpFilesTable.TABLE),
              files,
              stage.rows(SightingsTable.TABLE),
              stage.rows(PapersTable.TABLE),
              stage.rows(RejectsTable.TABLE));
      RunRow row =
          new RunRow(
              runId,
              startedAt,
              context.settings().seed(),
              topics(stage),
              counts,
              context.settings().json());
      stage.write(RunTable.TABLE, List.of(row.finished(context.spark())));
      if (stage.has(TopicsTable.TABLE)
          || stage.has(AuthorCountsTable.TABLE)
          || location.has(ReportLocation.PAGE)) {
        new PageJob(context).stagePage(stage);
      }
      stage.publish();
    } finally {
      shuffles.setBack();
    }
  }

  /** The number of staged topics; null without topics. */
  private static Integer topics(ReportStage stage) throws IOException {
    long topics = stage.rows(TopicsTable.TABLE);
    return topics == 0 ? null : Math.toIntExact(topics);
  }
}
