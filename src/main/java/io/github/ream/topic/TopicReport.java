package io.github.ream.topic;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;

import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.schema.TopicsTable;
import io.github.ream.text.Documents;
import io.github.ream.text.PaperTerms;
import io.github.ream.text.Terms;
import io.github.ream.text.TextModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;

/**
 * Terms and topics of a corpus, as the tables of the report. The datasets stand on persisted ones:
 * close the report when they are written.
 *
 * @param terms the {@code terms} table
 * @param paperTerms the {@code paper_terms} table
 * @param topics the {@code topics} table
 * @param topicTerms the {@code topic_terms} table
 * @param paperTopics the {@code paper_topics} table
 * @param topicTrends the {@code topic_trends} table
 * @param modelSelection the {@code model_selection} table
 * @param papersWithTopics one row per paper: {@code paper_id}, {@code topic_id} and {@code
 *     topic_weight}, the latter two null for a paper without topics
 * @param model from raw title and abstract to topics; empty if there are none
 * @param persisted what {@link #close} frees
 */
public record TopicReport(
    Dataset<Row> terms,
    Dataset<Row> paperTerms,
    Dataset<Row> topics,
    Dataset<Row> topicTerms,
    Dataset<Row> paperTopics,
    Dataset<Row> topicTrends,
    Dataset<Row> modelSelection,
    Dataset<Row> papersWithTopics,
    Optional<PipelineModel> model,
    List<Dataset<Row>> persisted)
    implements AutoCloseable {
  static final int COHERENCE_TERMS = 10;
  private static final int TOP_TERMS = 30;
  private static final double LEAST_WEIGHT = 0.01;

  /** The report of papers without a usable word: no rows but one per paper, without a topic. */
  static TopicReport withoutTerms(Dataset<Row> papers) {
    return new TopicReport(
        empty(papers, TermsTable.TABLE),
        empty(papers, PaperTermsTable.TABLE),
        empty(papers, TopicsTable.TABLE),
        empty(papers, TopicTermsTable.TABLE),
        empty(papers, PaperTopicsTable.TABLE),
        empty(papers, TopicTrendsTable.TABLE),
        empty(papers, ModelSelectionTable.TABLE),
        unassigned(papers),
        Optional.empty(),
        List.of());
  }

  /** The report of papers that have terms, but each too few for topics. */
  static TopicReport withoutTopics(
      Dataset<Row> papers, Dataset<Row> documents, TextModel textModel) {
    TopicReport none = withoutTerms(papers);
    return new TopicReport(
        Terms.table(documents, textModel),
        PaperTerms.table(documents, textModel),
        none.topics,
        none.topicTerms,
        none.paperTopics,
        none.topicTrends,
        none.modelSelection,
        none.papersWithTopics,
        Optional.empty(),
        List.of(documents));
  }

  /**
   * The report of papers with the topics of a model.
   *
   * @param documents the papers as persisted {@link Documents}
   * @param selection all topics fitted; the chosen ones are those that the model holds
   */
  public static TopicReport of(
      Dataset<Row> papers,
      Dataset<Row> documents,
      TextModel textModel,
      Cooccurrence cooccurrence,
      PipelineModel model,
      ModelSelection selection) {
    FittedTopics chosen = selection.chosen();
    LocalLDAModel lda = TopicModeler.stage(model, LocalLDAModel.class).orElseThrow();
    DominantTopic naming = TopicModeler.stage(model, DominantTopic.class).orElseThrow();
    Dataset<Row> assigned =
        naming
            .transform(lda.transform(documents))
            .select(
                Documents.PAPER_ID,
                Documents.PUBLISHED_YEAR,
                DominantTopic.TOPIC_DISTRIBUTION,
                DominantTopic.TOPIC_ID,
                DominantTopic.TOPIC_WEIGHT)
            .persist(StorageLevel.MEMORY_AND_DISK());
    TopicShares shares = TopicShares.of(assigned, chosen.k());
    return new TopicReport(
        Terms.table(documents, textModel),
        PaperTerms.table(documents, textModel),
        rows(papers, TopicsTable.TABLE, topics(selection, cooccurrence, naming, shares)),
        rows(
            papers,
            TopicTermsTable.TABLE,
            topicTerms(
                chosen.topicTerms(),
                textModel.vocabulary().vocabulary(),
                naming.termFrequencyValues())),
        paperTopics(assigned),
        rows(papers, TopicTrendsTable.TABLE, TopicTrends.rows(shares, chosen.k())),
        rows(papers, ModelSelectionTable.TABLE, selection.rows()),
        assigned.select(Documents.PAPER_ID, DominantTopic.TOPIC_ID, DominantTopic.TOPIC_WEIGHT),
        Optional.of(model),
        List.of(documents, assigned));
  }

  /** Frees what the datasets stand on; they are not to be read afterwards. */
  @Override
  public void close() {
    persisted.forEach(Dataset::unpersist);
  }

  /** How often each term occurs in the documents, in the order of term ids. */
  static double[] termFrequencies(Dataset<Row> documents, TextModel textModel) {
    double[] frequencies = new double[textModel.vocabulary().vocabulary().length];
    Terms.table(documents, textModel)
        .select(TermsTable.TERM_ID, TermsTable.CORPUS_FREQUENCY)
        .collectAsList()
        .forEach(row -> frequencies[row.getInt(0)] = row.getLong(1));
    return frequencies;
  }

  private static List<Row> topics(
      ModelSelection selection,
      Cooccurrence cooccurrence,
      DominantTopic naming,
      TopicShares shares) {
    FittedTopics chosen = selection.chosen();
    TopicTerms topicTerms = chosen.topicTerms();
    TopicShares.Year total = shares.total(chosen.k());
    long papers = total.papers();
    double[] exclusivity = Exclusivity.of(topicTerms.phi(), topicTerms.top(COHERENCE_TERMS));
    double[][] points = ClassicalScaling.of(JensenShannon.distances(topicTerms));
    List<Row> rows = new ArrayList<>();
    for (int topic = 0; topic < chosen.k(); topic++) {
      rows.add(
          RowFactory.create(
              topic,
              naming.labelList().get(topic),
              papers == 0 ? 0.0 : total.share(topic),
              total.dominant()[topic],
              finite(Coherence.npmi(cooccurrence.together()[topic], cooccurrence.papers())),
              finite(Coherence.umass(cooccurrence.together()[topic])),
              finite(exclusivity[topic]),
              points[topic][0],
              points[topic][1],
              EffectiveWords.byEntropy(topicTerms.phi()[topic]),
              EffectiveWords.bySimpson(topicTerms.phi()[topic]),
              selection.stability(topic)));
    }
    return rows;
  }

  private static List<Row> topicTerms(TopicTerms topicTerms, String[] terms, double[] frequencies) {
    double all = Arrays.stream(frequencies).sum();
    int[][] top = topicTerms.top(TOP_TERMS);
    List<Row> rows = new ArrayList<>();
    for (int topic = 0; topic < top.length; topic++) {
      for (int rank = 0; rank < top[topic].length; rank++) {
        int term = top[topic][rank];
        double probability = topicTerms.phi()[topic][term];
        rows.add(
            RowFactory.create(
                topic,
                rank + 1,
                terms[term],
                probability,
                Relevance.of(probability, frequencies[term] / all)));
      }
    }
    return rows;
  }

  private static Dataset<Row> paperTopics(Dataset<Row> assigned) {
    return PaperTopicsTable.TABLE.select(
        assigned
            .where(col(DominantTopic.TOPIC_ID).isNotNull())
            .select(
                col(Documents.PAPER_ID),
                posexplode(vector_to_array(col(DominantTopic.TOPIC_DISTRIBUTION), "float64"))
                    .as(new String[] {PaperTopicsTable.TOPIC_ID, PaperTopicsTable.WEIGHT}))
            .where(col(PaperTopicsTable.WEIGHT).geq(LEAST_WEIGHT)));
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static Dataset<Row> unassigned(Dataset<Row> papers) {
    return papers.select(
        col(Documents.PAPER_ID),
        functions.lit(null).cast(DataTypes.IntegerType).as(DominantTopic.TOPIC_ID),
        functions.lit(null).cast(DataTypes.DoubleType).as(DominantTopic.TOPIC_WEIGHT));
  }

  private static Dataset<Row> rows(Dataset<Row> papers, Table table, List<Row> rows) {
    return papers.sparkSession().createDataFrame(rows, table.schema());
  }

  private static Dataset<Row> empty(Dataset<Row> papers, Table table) {
    return rows(papers, table, List.of());
  }
}
