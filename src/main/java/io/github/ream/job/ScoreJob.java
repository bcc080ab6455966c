package io.github.ream.job;

import io.github.ream.publish.ReportLocation;
import java.io.IOException;
import java.util.List;
import org.apache.spark.ml.PipelineModel;

/** The whole report of dumps under the topics of a saved model: nothing is fitted. */
public final class ScoreJob {
  private final JobContext context;

  public ScoreJob(JobContext context) {
    this.context = context;
  }

  /**
   * Reads dumps and publishes their report with a saved model's topics.
   *
   * @param model the {@code model/} folder of a report
   * @throws NoPaperException if no record is a paper; then what was published before stays
   */
  public void run(List<String> inputs, String model, String output) throws IOException {
    // A model that cannot be read is found before the dumps are.
    PipelineModel saved = TopicsJob.load(model);
    ReportLocation location =
        ReportPlace.forDumps(
            inputs,
            output,
            context.settings().ingest(),
            context.spark().sparkContext().hadoopConfiguration());
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
              new TopicsJob(context).score(stage, ingested.papers(), saved);
              new AuthorsJob(context).stageTables(stage);
              return ingested.filesRead();
            });
  }
}
