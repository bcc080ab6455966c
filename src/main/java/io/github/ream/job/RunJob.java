package io.github.ream.job;

import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.topic.EarlierTopics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
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
    ReportLocation location = forDumps(inputs, output);
    publish(
        inputs,
        location,
        (stage, ingested) -> topics().fitOrScore(stage, location, ingested),
        true);
  }

  /** Does the same for the bundled sample, whose report is always made anew. */
  public void runSample(List<String> inputs, String output) throws IOException {
    publish(
        inputs,
        ReportPlace.forSample(inputs, output, hadoop()),
        (stage, ingested) -> {
          stage.restsOnSample(true);
          topics().fit(stage, ingested.papers(), Optional.empty());
        },
        true);
  }

  /**
   * Does the same with the topics of a saved model: nothing is fitted.
   *
   * @param model the {@code model/} folder of a report
   * @throws NoPaperException if no record is a paper; then what was published before stays
   */
  public void score(List<String> inputs, String model, String output) throws IOException {
    score(inputs, model, output, true);
  }

  /** Does the same, with or without author counts. */
  void score(List<String> inputs, String model, String output, boolean counts) throws IOException {
    // Loaded first, so that an unreadable model is found before dumps are read.
    context.progress().activity(Activity.Work.LISTING, "loading the model");
    EarlierTopics saved = EarlierModel.of(EarlierModel.load(model), new Path(model), hadoop());
    publish(
        inputs,
        forDumps(inputs, output),
        (stage, ingested) -> topics().score(stage, ingested.papers(), saved),
        counts);
  }

  /** The way papers get their topics: fitted or scored. */
  @FunctionalInterface
  private interface Topics {
    void writeTo(ReportStage stage, IngestJob.Ingested ingested) throws IOException;
  }

  private void publish(List<String> inputs, ReportLocation location, Topics topics, boolean counts)
      throws IOException {
    List<Progress.PlannedStep> steps =
        new ArrayList<>(List.of(IngestJob.READ, IngestJob.MERGE, TopicsJob.step(context)));
    if (counts) {
      steps.add(AuthorsJob.STEP);
    }
    steps.add(PageJob.STEP);
    context.progress().plan(steps);
    new ReportRun(context, location)
        .publish(
            stage -> {
              IngestJob.Ingested ingested =
                  new IngestJob(context).stageTables(stage, location, inputs);
              topics.writeTo(stage, ingested);
              if (counts) {
                new AuthorsJob(context).stageTables(stage);
              }
              return ingested.filesRead();
            });
  }

  private TopicsJob topics() {
    return new TopicsJob(context);
  }

  private ReportLocation forDumps(List<String> inputs, String output) {
    return ReportPlace.forDumps(inputs, output, context.settings().ingest(), hadoop());
  }

  private Configuration hadoop() {
    return context.spark().sparkContext().hadoopConfiguration();
  }
}
