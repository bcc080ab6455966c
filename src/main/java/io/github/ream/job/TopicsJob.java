package io.github.ream.job;

import io.github.ream.config.Settings;
import io.github.ream.config.WhenAdding;
import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.progress.Step;
import io.github.ream.publish.Build;
import io.github.ream.publish.ReportLocation;
import io.github.ream.publish.ReportStage;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicMatchesTable;
import io.github.ream.schema.TopicMonthsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.schema.TopicsTable;
import io.github.ream.topic.EarlierTopics;
import io.github.ream.topic.KeptPapers;
import io.github.ream.topic.TopicMatches;
import io.github.ream.topic.TopicModeler;
import io.github.ream.topic.TopicReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Terms and topics of papers: fitted, or those of a saved model. */
public final class TopicsJob {
  private final JobContext context;

  public TopicsJob(JobContext context) {
    this.context = context;
  }

  /**
   * Fits topics to the papers of a published report. Its author counts, where it has some, rest on
   * the topics and are made anew too.
   */
  public void run(String output) throws IOException {
    PublishedReport report = PublishedReport.at(context, output);
    boolean counted = report.location().has(AuthorCountsTable.TABLE.name());
    context
        .progress()
        .plan(
            counted
                ? List.of(step(context), AuthorsJob.STEP, PageJob.STEP)
                : List.of(step(context), PageJob.STEP));
    new ReportRun(context, report.location())
        .publish(
            stage -> {
              report.suitShuffles();
              report.keepIngested(stage);
              fit(stage, report.read(PapersTable.TABLE), Optional.of(report.location()));
              if (report.location().has(AuthorCountsTable.TABLE.name())) {
                new AuthorsJob(context).stageTables(stage);
              }
              return ReportRun.NO_DUMPS_READ;
            });
  }

  /**
   * Fits topics to the papers of dumps, or, as {@code topics.when-adding} says, keeps those of the
   * report that the dumps are added to.
   */
  void fitOrScore(ReportStage stage, ReportLocation location, IngestJob.Ingested ingested)
      throws IOException {
    Dataset<Row> papers = ingested.papers();
    boolean replace = context.settings().ingest().replace();
    boolean adds = !replace && location.has(ReportLocation.MODEL);
    switch (adds ? context.settings().adding().when() : WhenAdding.REFIT) {
      case BY_DRIFT -> keepOrFit(stage, location, ingested);
      case SCORE -> {
        Path model = new Path(location.path(), ReportLocation.MODEL);
        EarlierTopics own = EarlierModel.of(EarlierModel.load(model.toString()), model, hadoop());
        context.progress().begin(Step.TOPICS);
        writeKept(stage, modeler().score(papers, own.model(), kept(stage)), own);
      }
      case REFIT -> fit(stage, papers, replace ? Optional.empty() : Optional.of(location));
    }
  }

  /**
   * Fits topics and writes their tables, their model and the papers with their topics.
   *
   * @param before the report with whose topics the new ones are compared
   */
  void fit(ReportStage stage, Dataset<Row> papers, Optional<ReportLocation> before)
      throws IOException {
    context.progress().begin(Step.TOPICS);
    fitAndWrite(stage, papers, () -> before.flatMap(place -> EarlierModel.of(place, hadoop())));
  }

  /**
   * Fits topics.
   *
   * @param before those of the report before; asked for after the fit, which needs the memory
   */
  private void fitAndWrite(
      ReportStage stage, Dataset<Row> papers, Supplier<Optional<EarlierTopics>> before)
      throws IOException {
    try (TopicReport report = modeler().fit(papers)) {
      write(stage, report, before.get());
      if (report.model().isPresent()) {
        context.progress().activity(Activity.Work.TABLES, "saving the model");
        report.model().get().save(stage.path(ReportLocation.MODEL).toString());
      }
    }
  }

  /** Keeps the topics of the report unless the papers have drifted away from them. */
  private void keepOrFit(ReportStage stage, ReportLocation location, IngestJob.Ingested ingested)
      throws IOException {
    context.progress().begin(Step.TOPICS);
    Dataset<Row> papers = ingested.papers();
    Optional<Set<String>> added =
        new AddedPapers(context, location).sampleToKeepTopics(ingested.merged());
    Optional<EarlierTopics> earlier =
        added.isPresent()
            ? EarlierModel.of(location, hadoop()).filter(this::hasAsManyAsSet)
            : Optional.empty();
    if (earlier.isPresent()) {
      Optional<TopicReport> kept =
          modeler()
              .scoreUnlessDrifted(
                  papers,
                  earlier.get().model(),
                  kept(stage),
                  added.get(),
                  context.settings().adding());
      if (kept.isPresent()) {
        writeKept(stage, kept.get(), earlier.get());
        return;
      }
    }
    fitAndWrite(
        stage, papers, () -> earlier.isPresent() ? earlier : EarlierModel.of(location, hadoop()));
  }

  /** What the report keeps of the papers that its model has read; nothing of another version's. */
  private static Optional<Dataset<Row>> kept(ReportStage stage) {
    return stage
        .entry(ReportLocation.SCORED)
        .published()
        .filter(rows -> rows.schema().equals(KeptPapers.SCHEMA));
  }

  /** Whether a model has a number of topics that the settings ask for; it may be another's. */
  private boolean hasAsManyAsSet(EarlierTopics model) {
    Settings.Topics topics = context.settings().topics();
    return topics.ks().isEmpty() || topics.ks().contains(model.labels().size());
  }

  /** Writes the same tables with the topics of a saved model; the model is copied. */
  void score(ReportStage stage, Dataset<Row> papers, EarlierTopics saved) throws IOException {
    context.progress().begin(Step.TOPICS);
    try (TopicReport scored = modeler().score(papers, saved.model())) {
      write(stage, scored, Optional.of(saved));
      saved.model().save(stage.path(ReportLocation.MODEL).toString());
    }
  }

  /** Writes the tables of papers that the report's own model has scored, and takes it over. */
  private void writeKept(ReportStage stage, TopicReport scored, EarlierTopics own) {
    try (scored) {
      write(stage, scored, Optional.of(own));
      stage.keep(ReportLocation.MODEL);
    }
  }

  /** Weight 4 for each fit, and 2 for terms and tables. */
  static Progress.PlannedStep step(JobContext context) {
    Settings.Topics topics = context.settings().topics();
    int fits =
        topics.searchK()
            ? topics.searchFits() + topics.seeds() - 1
            : Math.max(1, topics.ks().size()) * topics.seeds();
    return new Progress.PlannedStep(Step.TOPICS, 2 + 4 * fits);
  }

  private Configuration hadoop() {
    return context.spark().sparkContext().hadoopConfiguration();
  }

  private TopicModeler modeler() {
    return new TopicModeler(
        context.settings().text(),
        context.settings().topics(),
        context.settings().seed(),
        context.progress(),
        keeps() ? Optional.of(Build.id()) : Optional.empty());
  }

  /** Whether the next run is to read and score only papers that are new or say something else. */
  private boolean keeps() {
    return context.settings().adding().when() != WhenAdding.REFIT
        && context.settings().ingest().keepRecords();
  }

  private void write(ReportStage stage, TopicReport report, Optional<EarlierTopics> earlier) {
    context.progress().activity(Activity.Work.TABLES, "writing tables");
    stage.write(TermsTable.TABLE, report.terms());
    stage.write(TopicsTable.TABLE, report.topics());
    stage.write(TopicTermsTable.TABLE, report.topicTerms());
    stage.write(TopicGroupsTable.TABLE, report.topicGroups());
    stage.write(TopicTrendsTable.TABLE, report.topicTrends());
    stage.write(TopicMonthsTable.TABLE, report.topicMonths());
    stage.writeSorted(
        Map.of(
            PaperTermsTable.TABLE,
            report.paperTerms(),
            PaperTopicsTable.TABLE,
            report.paperTopics(),
            PapersTable.TABLE,
            report.papersWithTopics()));
    report.kept().ifPresent(kept -> stage.entry(ReportLocation.SCORED).writeSorted(kept));
    if (earlier.isPresent()) {
      context.progress().activity(Activity.Work.TABLES, "comparing topics");
    }
    stage.write(
        TopicMatchesTable.TABLE,
        earlier.map(before -> TopicMatches.rows(before, report)).orElse(List.of()));
    stage.write(ModelSelectionTable.TABLE, report.modelSelection());
  }
}
