package io.github.ream.topic;

import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.SortedRows;
import io.github.ream.text.Documents;
import io.github.ream.text.PaperTerms;
import io.github.ream.text.Terms;
import io.github.ream.text.TextModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Terms and topics of a corpus, as the tables of the report. The tables with rows per paper are in
 * the order of their keys and stand on persisted papers: close the report when they are written.
 *
 * @param terms the {@code terms} table
 * @param paperTerms the {@code paper_terms} table
 * @param topics the {@code topics} table
 * @param topicTerms the {@code topic_terms} table
 * @param topicGroups the {@code topic_groups} table
 * @param paperTopics the {@code paper_topics} table
 * @param topicTrends the {@code topic_trends} table
 * @param topicMonths the {@code topic_months} table
 * @param modelSelection the {@code model_selection} table
 * @param papersWithTopics the papers with {@code topic_id} and {@code topic_weight}, both null for
 *     a paper without topics
 * @param model from raw title and abstract to topics; empty if there are none
 * @param kept what the next run need not make again, as {@link KeptPapers} has it; empty if nothing
 *     is to be kept
 * @param persisted the data that {@link #close} frees
 */
public record TopicReport(
    List<Row> terms,
    SortedRows paperTerms,
    List<Row> topics,
    List<Row> topicTerms,
    List<Row> topicGroups,
    SortedRows paperTopics,
    List<Row> topicTrends,
    List<Row> topicMonths,
    List<Row> modelSelection,
    SortedRows papersWithTopics,
    Optional<PipelineModel> model,
    Optional<SortedRows> kept,
    List<JavaRDD<?>> persisted)
    implements AutoCloseable {
  // Bytes that a paper takes in the files of each table, about; measured on 20,000 papers with
  // abstracts.
  private static final int BYTES_OF_PAPER = 700;
  private static final int BYTES_OF_TERMS = 80;
  private static final int BYTES_OF_TOPICS = 110;
  private static final int BYTES_OF_KEPT = 500;

  /** The report of papers without a usable word: its only rows are the papers, without topics. */
  static TopicReport withoutTerms(JavaSparkContext spark, SortedPapers papers) {
    return none(spark, papers).made();
  }

  private static Draft none(JavaSparkContext spark, SortedPapers papers) {
    Draft report = new Draft();
    report.paperTerms = new SortedRows(spark.emptyRDD(), PaperTermsTable.TABLE.schema(), 0);
    report.paperTopics = new SortedRows(spark.emptyRDD(), PaperTopicsTable.TABLE.schema(), 0);
    report.papersWithTopics = papers.withoutTopics();
    return report;
  }

  /** The report of papers that have terms, but each too few for topics. */
  static TopicReport withoutTopics(
      JavaSparkContext spark, SortedPapers papers, Documents documents, TextModel textModel) {
    Draft report = none(spark, papers);
    report.terms = Terms.rows(documents.frequencies(), textModel);
    report.paperTerms = paperTerms(documents, textModel);
    report.persisted = List.of(documents.blocks());
    return report.made();
  }

  /**
   * The report of papers with the topics of a model.
   *
   * @param documents the papers as persisted {@link Documents}
   * @param selection all fits; the model holds the topics of the chosen one
   * @param keeps by what the next run knows that its model reads alike; empty if nothing is kept
   *     for it
   */
  static TopicReport of(
      SortedPapers papers,
      Documents documents,
      TextModel textModel,
      PipelineModel model,
      ModelSelection selection,
      Optional<String> keeps) {
    FittedTopics chosen = selection.chosen();
    LocalLDAModel lda = TopicModeler.stage(model, LocalLDAModel.class).orElseThrow();
    DominantTopic naming = TopicModeler.stage(model, DominantTopic.class).orElseThrow();
    JavaRDD<AssignedPapers> assigned =
        assigned(
            documents,
            lda,
            naming.minTermsValue(),
            keeps.map(version -> chosen.measured().logLikelihoods()));
    TopicShares shares =
        assigned
            .map(AssignedPapers::shares)
            .treeAggregate(TopicShares.none(), TopicShares::plus, TopicShares::plus);
    long all = documents.frequencies().all();
    Draft report = new Draft();
    report.terms = Terms.rows(documents.frequencies(), textModel);
    report.paperTerms = paperTerms(documents, textModel);
    double[][] distances = JensenShannon.distances(chosen.topicTerms());
    TopicTree tree = TopicTree.of(distances);
    report.topics = TopicRows.of(selection, naming, shares, ClassicalScaling.of(distances), tree);
    report.topicGroups = TopicGroups.of(chosen, tree, naming, textModel, shares.total(chosen.k()));
    report.topicTerms =
        TopicTermRows.of(
            chosen.topicTerms(), textModel.vocabulary().vocabulary(), naming.termFrequencyValues());
    report.paperTopics =
        new SortedRows(
            assigned.flatMap(AssignedPapers::paperTopics),
            PaperTopicsTable.TABLE.schema(),
            BYTES_OF_TOPICS * all);
    report.topicTrends = TopicTrends.rows(shares.byYear(), chosen.k());
    report.topicMonths = TopicMonths.rows(shares, chosen.k());
    report.modelSelection = selection.rows();
    report.papersWithTopics = papers.with(assigned, BYTES_OF_PAPER * all);
    report.model = Optional.of(model);
    report.kept =
        keeps.map(
            version ->
                new SortedRows(
                    papers.kept(assigned, naming.languagesOfFit(), ReadText.by(model, version)),
                    KeptPapers.SCHEMA,
                    BYTES_OF_KEPT * all));
    report.persisted = List.of(documents.blocks(), assigned);
    return report.made();
  }

  private static SortedRows paperTerms(Documents documents, TextModel textModel) {
    return new SortedRows(
        PaperTerms.rows(documents, textModel),
        PaperTermsTable.TABLE.schema(),
        BYTES_OF_TERMS * documents.frequencies().all());
  }

  private static JavaRDD<AssignedPapers> assigned(
      Documents documents, LocalLDAModel model, int minTerms, Optional<Map<String, Double>> held) {
    // Not destroyed here but left to Spark's cleaner: a lost partition needs it again.
    Broadcast<FoldIn> foldIn =
        JavaSparkContext.fromSparkContext(documents.blocks().context()).broadcast(FoldIn.of(model));
    boolean keeps = held.isPresent();
    Map<String, Double> few = new HashMap<>(held.orElse(Map.of()));
    return documents
        .blocks()
        .map(
            block ->
                AssignedPapers.of(
                    block, foldIn.value(), minTerms, keeps ? Optional.of(few) : Optional.empty()))
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Frees the persisted data that the datasets rest on; they must not be read afterwards. */
  @Override
  public void close() {
    persisted.forEach(JavaRDD::unpersist);
  }

  /** The parts of a report by name; those that are not set are empty. */
  private static final class Draft {
    List<Row> terms = List.of();
    SortedRows paperTerms;
    List<Row> topics = List.of();
    List<Row> topicTerms = List.of();
    List<Row> topicGroups = List.of();
    SortedRows paperTopics;
    List<Row> topicTrends = List.of();
    List<Row> topicMonths = List.of();
    List<Row> modelSelection = List.of();
    SortedRows papersWithTopics;
    Optional<PipelineModel> model = Optional.empty();
    Optional<SortedRows> kept = Optional.empty();
    List<JavaRDD<?>> persisted = List.of();

    TopicReport made() {
      return new TopicReport(
          terms,
          paperTerms,
          topics,
          topicTerms,
          topicGroups,
          paperTopics,
          topicTrends,
          topicMonths,
          modelSelection,
          papersWithTopics,
          model,
          kept,
          persisted);
    }
  }
}
