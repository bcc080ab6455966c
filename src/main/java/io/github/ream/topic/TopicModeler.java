package io.github.ream.topic;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.progress.Activity;
import io.github.ream.progress.Progress;
import io.github.ream.text.Documents;
import io.github.ream.text.TextModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits topics to papers, or scores papers with topics fitted before.
 *
 * <p>Input: {@code papers} with {@code paper_id}, {@code title}, {@code abstract} and {@code
 * published_year}. Output: a {@link TopicReport}.
 */
public final class TopicModeler {
  /** Topics tell papers apart. */
  private static final int FEWEST_TOPICS = 2;

  private static final Logger LOG = LoggerFactory.getLogger(TopicModeler.class);

  private final Settings.Text text;
  private final Settings.Topics topics;
  private final long seed;
  private final Progress progress;
  private final Optional<String> keeps;

  /**
   * @param progress hears what begins
   */
  public TopicModeler(Settings.Text text, Settings.Topics topics, long seed, Progress progress) {
    this(text, topics, seed, progress, Optional.empty());
  }

  /**
   * A modeler whose reports have what the next run need not make again.
   *
   * @param keeps the version of Ream that this is kept for; empty if nothing is
   */
  public TopicModeler(
      Settings.Text text,
      Settings.Topics topics,
      long seed,
      Progress progress,
      Optional<String> keeps) {
    this.text = text;
    this.topics = topics;
    this.seed = seed;
    this.progress = progress;
    // The seed says which of a paper's tokens its topics are measured by.
    this.keeps = keeps.map(version -> version + ", seed " + seed);
  }

  /** Fits terms and topics; for several numbers of topics, fits each and takes the best. */
  public TopicReport fit(Dataset<Row> papers) {
    SparkSession spark = papers.sparkSession();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SortedPapers sorted = SortedPapers.of(papers);
    FittedLanguages languages = FittedLanguages.of(topics.languages(), sorted);
    Optional<TextModel.Fitted> fitted = TextModel.fit(sorted.texts(languages), text, progress);
    if (fitted.isEmpty()) {
      return TopicReport.withoutTerms(context, sorted);
    }
    TextModel textModel = fitted.get().model();
    Documents documents = fitted.get().documents();
    HeldOutPapers heldOut =
        HeldOutPapers.of(documents, topics.minTermsPerPaper(), topics.heldOutShare(), seed);
    if (heldOut.different() < FEWEST_TOPICS) {
      return TopicReport.withoutTopics(context, sorted, documents, textModel);
    }
    Dataset<Row> training = documents.vectors(spark, heldOut.others(topics.minTermsPerPaper()));
    ModelSelection selection = ModelSelection.of(fits(training, documents, heldOut));
    progress.activity(Activity.Work.TABLES, "topic tables");
    return TopicReport.of(
        sorted,
        documents,
        textModel,
        pipeline(
            papers,
            textModel,
            selection.chosen(),
            documents.frequencies(),
            languages,
            heldOut.size() < Drift.ENOUGH_PAPERS ? Double.NaN : selection.chosen().perplexity()),
        selection,
        keeps);
  }

  private List<FittedTopics> fits(
      Dataset<Row> training, Documents documents, HeldOutPapers heldOut) {
    long size = heldOut.different();
    List<FittedTopics> fits = new ArrayList<>();
    if (topics.searchK()) {
      TopicSearch search = new TopicSearch(topics.kFor(size), size, topics.searchFits());
      Set<Integer> tried = new HashSet<>();
      OptionalInt next = OptionalInt.of(search.start());
      while (next.isPresent()) {
        tried.add(next.getAsInt());
        fits.add(fit(next.getAsInt(), seed, training, documents, heldOut));
        next = search.next(tried, ModelSelection.of(fits).chosen().k());
      }
      // The search compares fits of one seed; the others show how far its outcome depends on it.
      int best = ModelSelection.of(fits).chosen().k();
      for (int i = 1; i < topics.seeds(); i++) {
        fits.add(fit(best, seed + i, training, documents, heldOut));
      }
      return fits;
    }
    for (int k : ks(size)) {
      for (int i = 0; i < topics.seeds(); i++) {
        fits.add(fit(k, seed + i, training, documents, heldOut));
      }
    }
    return fits;
  }

  /** The numbers of topics to fit: as set, but no more than there are papers that differ. */
  private List<Integer> ks(long different) {
    if (topics.ks().isEmpty()) {
      return List.of(topics.kFor(different));
    }
    List<Integer> ks =
        topics.ks().stream().map(k -> (int) Math.min(k, different)).distinct().toList();
    if (!ks.equals(topics.ks())) {
      LOG.warn("no more than {} topics are fitted: so many papers say different things", different);
    }
    return ks;
  }

  private FittedTopics fit(
      int k, long fitSeed, Dataset<Row> training, Documents documents, HeldOutPapers heldOut) {
    progress.activity(
        Activity.Work.FITTING, k + " topics" + (topics.seeds() > 1 ? ", seed " + fitSeed : ""));
    long start = System.nanoTime();
    TopicTrainer.Training trained = TopicTrainer.of(topics).fit(training, k, fitSeed);
    double seconds = (System.nanoTime() - start) / 1e9;
    progress.activity(Activity.Work.FITTING, "measuring " + k + " topics");
    return measured(trained, fitSeed, documents, heldOut, seconds);
  }

  private FittedTopics measured(
      TopicTrainer.Training training,
      long fitSeed,
      Documents documents,
      HeldOutPapers heldOut,
      double seconds) {
    LocalLDAModel model = training.model();
    TopicTerms topicTerms = TopicTerms.of(model);
    HeldOutPapers.Measured perplexity =
        heldOut.measured(
            new DocumentCompletion(topicTerms.phi(), model.estimatedDocConcentration().toArray()));
    Cooccurrence cooccurrence =
        Cooccurrence.of(documents, topicTerms.top(FittedTopics.COHERENCE_TERMS));
    return new FittedTopics(training, topicTerms, fitSeed, perplexity, cooccurrence, seconds);
  }

  private PipelineModel pipeline(
      Dataset<Row> papers,
      TextModel textModel,
      FittedTopics chosen,
      Documents.Frequencies termFrequencies,
      FittedLanguages languages,
      double perplexity) {
    LocalLDAModel lda = chosen.model();
    lda.setFeaturesCol(Documents.COUNTS);
    lda.setTopicDistributionCol(DominantTopic.TOPIC_DISTRIBUTION);
    lda.setSeed(seed);
    lda.set(lda.k(), chosen.k());
    double[] frequencies = Arrays.stream(termFrequencies.occurrences()).asDoubleStream().toArray();
    List<String> labels =
        TopicLabels.of(chosen.topicTerms(), TopicTerms.sizes(lda), textModel, frequencies);
    List<Transformer> stages = new ArrayList<>(textModel.stages());
    stages.add(lda);
    stages.add(
        DominantTopic.of(labels, frequencies, topics.minTermsPerPaper(), languages, perplexity));
    return new Pipeline().setStages(stages.toArray(PipelineStage[]::new)).fit(papers);
  }

  /**
   * Scores papers with a saved model; nothing is fitted. Frequencies and coherence are those of the
   * papers at hand; labels, IDF and relevance are the model's.
   *
   * @throws UserMistakeException if the model is none of Ream's
   */
  public TopicReport score(Dataset<Row> papers, PipelineModel model) {
    return score(papers, model, Optional.empty());
  }

  /**
   * Does the same where the model has read some of the papers before.
   *
   * @param kept what a report beside the model keeps, as {@link KeptPapers} has it
   */
  public TopicReport score(Dataset<Row> papers, PipelineModel model, Optional<Dataset<Row>> kept) {
    return score(papers, model, kept, documents -> true).orElseThrow();
  }

  /**
   * Scores papers with the model of the report that they were added to, unless they have drifted
   * too far from the papers that it was fitted to.
   *
   * @param kept what the report keeps, as {@link KeptPapers} has it
   * @param added ids of the papers that are new, a sample if they are many
   * @param limits how far is too far
   * @return empty if topics are to be fitted anew
   */
  public Optional<TopicReport> scoreUnlessDrifted(
      Dataset<Row> papers,
      PipelineModel model,
      Optional<Dataset<Row>> kept,
      Set<String> added,
      Settings.Adding limits) {
    return score(
        papers,
        model,
        kept,
        documents -> {
          progress.activity(Activity.Work.FITTING, "measuring drift");
          Drift drift = Drift.of(documents, model, added, seed);
          boolean fitAnew = drift.isTooFar(limits);
          LOG.info("{}: topics are {}", drift, fitAnew ? "fitted anew" : "kept");
          return !fitAnew;
        });
  }

  private Optional<TopicReport> score(
      Dataset<Row> papers,
      PipelineModel model,
      Optional<Dataset<Row>> kept,
      Predicate<Documents> wanted) {
    TextModel textModel =
        TextModel.of(model)
            .orElseThrow(
                () -> new UserMistakeException("the model has no text stages made by Ream"));
    LocalLDAModel lda =
        stage(model, LocalLDAModel.class)
            .orElseThrow(() -> new UserMistakeException("the model has no LDA stage"));
    DominantTopic naming =
        stage(model, DominantTopic.class)
            .orElseThrow(
                () -> new UserMistakeException("the model has no last stage made by Ream"));
    progress.activity(Activity.Work.TEXT, "tokens and term counts");
    SortedPapers sorted = SortedPapers.of(papers, keeps.flatMap(version -> kept));
    FittedLanguages languages = naming.languagesOfFit();
    Documents documents =
        sorted.known()
            ? textModel.documentsOfKnown(
                sorted.knownTexts(languages, ReadText.by(model, keeps.orElseThrow())))
            : textModel.documents(sorted.texts(languages));
    if (!wanted.test(documents)) {
      documents.close();
      return Optional.empty();
    }
    progress.activity(Activity.Work.FITTING, "measuring " + lda.getK() + " topics");
    HeldOutPapers all = HeldOutPapers.of(documents, 1, 1, seed);
    FittedTopics scored = measured(TopicTrainer.Training.none(lda), seed, documents, all, 0);
    progress.activity(Activity.Work.TABLES, "topic tables");
    return Optional.of(
        TopicReport.of(
            sorted, documents, textModel, model, ModelSelection.of(List.of(scored)), keeps));
  }

  static <T extends Transformer> Optional<T> stage(PipelineModel model, Class<T> type) {
    for (Transformer stage : model.stages()) {
      if (type.isInstance(stage)) {
        return Optional.of(type.cast(stage));
      }
    }
    return Optional.empty();
  }
}
