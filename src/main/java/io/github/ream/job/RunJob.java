package io.github.ream.job;

import io.github.ream.publish.ReportLocation;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;

/** The whole report: dumps, then topics, then author counts, published in one step. */
public final class RunJob {
  private final JobContext context;

  public RunJob(JobContext context) {
    this.context = context;
  }

  /**
   * Reads dumps and publishes their whole report.
   *
   * @throws NoPaperException if no record is a paper; then what was published before stays
   */
  public void run(List<String> inputs, String output) throws IOException {
    ReportLocation location =
        new ReportLocation(output, context.spark().sparkContext().hadoopConfiguration());
    context
        .progress()
        .plan(
            List.of(
                IngestJob.READ, IngestJob.MERGE, TopicsJob.STEP, AuthorsJob.STEP, PageJob.STEP));
    new ReportRun(context, location)
        .publish(
            stage -> {
              IngestJob.Ingested ingested = new IngestJob(context).stageTables(stage, inputs);
              if (keepsTopics(location)) {
                String model = new Path(location.path(), ReportLocation.MODEL).toString();
                new TopicsJob(context).score(stage, ingested.papers(), model);
              } else {
                new TopicsJob(context).fit(stage, ingested.papers());
              }
              new AuthorsJob(context).stageTables(stage);
              return ingested.filesRead();
            });
  }

  private boolean keepsTopics(ReportLocation location) {
    return context.settings().topics().scoreWhenAdding()
        && !context.settings().ingest().replace()
        && location.has(ReportLocation.MODEL);
  }
}
