package io.github.ream.job;

import io.github.ream.publish.ReportLocation;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

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
    publish(
        inputs, ReportPlace.forDumps(inputs, output, context.settings().ingest(), hadoop()), false);
  }

  /** The same for the bundled sample, whose report is always made anew. */
  public void runSample(List<String> inputs, String output) throws IOException {
    publish(inputs, ReportPlace.forSample(output, hadoop()), true);
  }

  private void publish(List<String> inputs, ReportLocation location, boolean sample)
      throws IOException {
    context
        .progress()
        .plan(
            List.of(
                IngestJob.READ,
                IngestJob.MERGE,
                TopicsJob.step(context),
                AuthorsJob.STEP,
                PageJob.STEP));
    new ReportRun(context, location)
        .publish(
            stage -> {
              IngestJob.Ingested ingested = new IngestJob(context).stageTables(stage, inputs);
              if (sample) {
                stage.restsOnSample(true);
              }
              new TopicsJob(context).fitOrScore(stage, location, ingested.papers());
              new AuthorsJob(context).stageTables(stage);
              return ingested.filesRead();
            });
  }

  private Configuration hadoop() {
    return context.spark().sparkContext().hadoopConfiguration();
  }
}
