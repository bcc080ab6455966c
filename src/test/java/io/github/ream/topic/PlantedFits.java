package io.github.ream.topic;

import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.progress.Progress;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.SortedRows;
import io.github.ream.schema.Table;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.schema.TopicsTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Fits to one planted corpus that tests share, and their tables as rows. */
final class PlantedFits {
  static final PlantedCorpus CORPUS = PlantedCorpus.of(5, 300, 11);

  private static final Map<String, TopicReport> FITTED = new HashMap<>();

  /** The corpus fitted once with an optimiser. */
  static synchronized TopicReport fitted(String optimizer, SparkSession session) {
    return FITTED.computeIfAbsent(
        optimizer, o -> optimized(o).fit(CORPUS.dataset(session).coalesce(1)));
  }

  /** Default settings, but for EM no more of its slow passes than these papers need. */
  static TopicModeler optimized(String optimizer) {
    return modeler(
        "topics.optimizer", optimizer, "topics.iterations", optimizer.equals("em") ? "25" : "0");
  }

  /** Frees the fits that tests have shared. */
  static synchronized void close() {
    FITTED.values().forEach(TopicReport::close);
    FITTED.clear();
  }

  static TopicModeler modeler(String... keysAndValues) {
    Map<String, String> overrides = new HashMap<>(Map.of("topics.k", "5"));
    for (int i = 0; i < keysAndValues.length; i += 2) {
      overrides.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    Settings settings = SettingsReader.with(overrides);
    return new TopicModeler(settings.text(), settings.topics(), settings.seed(), Progress.SILENT);
  }

  static Dataset<Row> table(Table table, List<Row> rows) {
    return SparkSession.active().createDataFrame(rows, table.schema());
  }

  static Dataset<Row> table(SortedRows rows) {
    return SparkSession.active().createDataFrame(rows.rows(), rows.schema());
  }

  static Dataset<Row> terms(TopicReport report) {
    return table(TermsTable.TABLE, report.terms());
  }

  static Dataset<Row> paperTerms(TopicReport report) {
    return table(report.paperTerms());
  }

  static Dataset<Row> topics(TopicReport report) {
    return table(TopicsTable.TABLE, report.topics());
  }

  static Dataset<Row> topicTerms(TopicReport report) {
    return table(TopicTermsTable.TABLE, report.topicTerms());
  }

  static Dataset<Row> paperTopics(TopicReport report) {
    return table(report.paperTopics());
  }

  static Dataset<Row> topicTrends(TopicReport report) {
    return table(TopicTrendsTable.TABLE, report.topicTrends());
  }

  static Dataset<Row> modelSelection(TopicReport report) {
    return table(ModelSelectionTable.TABLE, report.modelSelection());
  }

  static Dataset<Row> papers(TopicReport report) {
    return table(report.papersWithTopics()).select("paper_id", "topic_id", "topic_weight");
  }

  /** Every table's rows, sorted, but for the seconds a fit took. */
  static Map<String, List<String>> rows(TopicReport report) {
    Map<String, List<String>> rows = new HashMap<>();
    Map.of(
            "terms", terms(report),
            "paper_terms", paperTerms(report),
            "topics", topics(report),
            "topic_terms", topicTerms(report),
            "topic_groups", table(TopicGroupsTable.TABLE, report.topicGroups()),
            "paper_topics", paperTopics(report),
            "topic_trends", topicTrends(report),
            "model_selection", modelSelection(report).drop("seconds"),
            "papers", papers(report))
        .forEach(
            (table, dataset) ->
                rows.put(
                    table, dataset.collectAsList().stream().map(Row::toString).sorted().toList()));
    return rows;
  }

  private PlantedFits() {}
}
