package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.progress.Progress;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.schema.TopicsTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionExtension.class)
class TopicModelerTest {
  private static final PlantedCorpus CORPUS = PlantedCorpus.of(5, 300, 11);

  private static final Map<String, TopicReport> FITTED = new HashMap<>();

  /** The corpus fitted once with an optimiser. */
  private static synchronized TopicReport fitted(String optimizer, SparkSession session) {
    return FITTED.computeIfAbsent(
        optimizer, o -> optimized(o).fit(CORPUS.dataset(session).coalesce(1)));
  }

  /** Default settings, but for EM no more of its slow passes than these papers need. */
  private static TopicModeler optimized(String optimizer) {
    return modeler(
        "topics.optimizer", optimizer, "topics.iterations", optimizer.equals("em") ? "25" : "0");
  }

  @AfterAll
  static void close() {
    FITTED.values().forEach(TopicReport::close);
  }

  private static TopicModeler modeler(String... keysAndValues) {
    Map<String, String> overrides = new HashMap<>(Map.of("topics.k", "5"));
    for (int i = 0; i < keysAndValues.length; i += 2) {
      overrides.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    Settings settings = SettingsReader.with(overrides);
    return new TopicModeler(settings.text(), settings.topics(), settings.seed(), Progress.SILENT);
  }

  private static Dataset<Row> table(Table table, List<Row> rows) {
    return SparkSession.active().createDataFrame(rows, table.schema());
  }

  private static Dataset<Row> table(PaperRows rows) {
    return SparkSession.active().createDataFrame(rows.rows(), rows.schema());
  }

  private static Dataset<Row> terms(TopicReport report) {
    return table(TermsTable.TABLE, report.terms());
  }

  private static Dataset<Row> paperTerms(TopicReport report) {
    return table(report.paperTerms());
  }

  private static Dataset<Row> topics(TopicReport report) {
    return table(TopicsTable.TABLE, report.topics());
  }

  private static Dataset<Row> topicTerms(TopicReport report) {
    return table(TopicTermsTable.TABLE, report.topicTerms());
  }

  private static Dataset<Row> paperTopics(TopicReport report) {
    return table(report.paperTopics());
  }

  private static Dataset<Row> topicTrends(TopicReport report) {
    return table(TopicTrendsTable.TABLE, report.topicTrends());
  }

  private static Dataset<Row> modelSelection(TopicReport report) {
    return table(ModelSelectionTable.TABLE, report.modelSelection());
  }

  private static Dataset<Row> papers(TopicReport report) {
    return table(report.papersWithTopics()).select("paper_id", "topic_id", "topic_weight");
  }

  /** Every table's rows, sorted, but for the seconds a fit took. */
  private static Map<String, List<String>> rows(TopicReport report) {
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

  @ParameterizedTest
  @ValueSource(strings = {"collapsed", "online", "em"})
  void plantedTopicsAreRecovered(String optimizer, SparkSession session) {
    TopicReport report = fitted(optimizer, session);
    // Of the 20 words of each planted topic, the share among the 20 most probable terms of the
    // topic that matches it best.
    Map<Integer, Set<String>> found = new HashMap<>();
    for (Row row : topicTerms(report).where("rank <= 20").collectAsList()) {
      found.computeIfAbsent(row.getInt(0), t -> new HashSet<>()).add(row.getString(2));
    }
    double recovered = 0;
    for (List<String> planted : CORPUS.topics()) {
      recovered +=
          found.values().stream()
                  .mapToLong(f -> planted.stream().filter(f::contains).count())
                  .max()
                  .orElseThrow()
              / (double) planted.size();
    }
    assertTrue(
        recovered / CORPUS.topics().size() >= 0.85,
        () -> optimizer + " recovers less than 85 % of planted terms: " + found);
    // Papers of one planted topic go to one topic.
    Map<String, Integer> assigned =
        papers(report).collectAsList().stream()
            .collect(Collectors.toMap(r -> r.getString(0), r -> r.getInt(1)));
    long together = 0;
    for (int topic = 0; topic < CORPUS.topics().size(); topic++) {
      Map<Integer, Long> votes = new HashMap<>();
      for (int i = 0; i < CORPUS.papers().size(); i++) {
        if (CORPUS.mainTopics().get(i) == topic) {
          votes.merge(assigned.get(CORPUS.papers().get(i).getString(0)), 1L, Long::sum);
        }
      }
      together += votes.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    }
    assertTrue(
        together >= 0.9 * CORPUS.papers().size(), "papers with their planted topic: " + together);
  }

  @ParameterizedTest
  @ValueSource(strings = {"collapsed", "online", "em"})
  void theRowsDoNotDependOnPartitionsOrOrder(String optimizer, SparkSession session) {
    Dataset<Row> papers = CORPUS.dataset(session);
    Map<String, List<String>> expected = rows(fitted(optimizer, session));
    try (TopicReport report =
        optimized(optimizer).fit(papers.orderBy("abstract").repartition(13))) {
      assertEquals(expected, rows(report));
    }
  }

  @Test
  void theTablesAreThoseOfTheContract(SparkSession session) {
    TopicReport report = fitted("collapsed", session);
    assertEquals(
        Arrays.toString(TermsTable.TABLE.schema().fieldNames()),
        Arrays.toString(terms(report).columns()));
    assertEquals(TermsTable.TABLE.schema(), nullable(terms(report)));
    assertEquals(PaperTermsTable.TABLE.schema(), nullable(paperTerms(report)));
    assertEquals(TopicsTable.TABLE.schema(), nullable(topics(report)));
    assertEquals(TopicTermsTable.TABLE.schema(), nullable(topicTerms(report)));
    assertEquals(PaperTopicsTable.TABLE.schema(), nullable(paperTopics(report)));
    assertEquals(TopicTrendsTable.TABLE.schema(), nullable(topicTrends(report)));
    assertEquals(ModelSelectionTable.TABLE.schema(), nullable(modelSelection(report)));

    List<Row> topics = topics(report).orderBy("topic_id").collectAsList();
    assertEquals(5, topics.size());
    assertEquals(5, topics.stream().map(r -> r.getString(1)).distinct().count());
    assertEquals(1, topics.stream().mapToDouble(r -> r.getDouble(2)).sum(), 1e-8);
    assertEquals(300, topics.stream().mapToLong(r -> r.getLong(3)).sum());

    assertEquals(5 * 30, topicTerms(report).count());
    assertEquals(5 * 10, topicTrends(report).count());
    assertEquals(300, papers(report).count());
    assertEquals(0, paperTopics(report).where("weight < 0.01 or weight > 1").count());
    assertEquals(0, paperTerms(report).where("rank > 10 or tf < 1").count());
    assertEquals(
        300,
        topicTrends(report).agg(org.apache.spark.sql.functions.sum("n_papers")).head().getLong(0)
            + CORPUS.papers().stream().filter(r -> r.isNullAt(3)).count());

    Row selection = modelSelection(report).head();
    assertEquals(5, selection.getInt(0));
    assertTrue(selection.getDouble(2) > 1);
    assertTrue(selection.getBoolean(5));
  }

  private static org.apache.spark.sql.types.StructType nullable(Dataset<Row> rows) {
    org.apache.spark.sql.types.StructType schema = new org.apache.spark.sql.types.StructType();
    for (org.apache.spark.sql.types.StructField field : rows.schema().fields()) {
      schema = schema.add(field.name(), field.dataType(), true);
    }
    return schema;
  }

  @Test
  void aGrowingTopicHasARisingTrend(SparkSession session) {
    TopicReport report = fitted("collapsed", session);
    Row steepest = topicTrends(report).orderBy(org.apache.spark.sql.functions.desc("slope")).head();
    List<String> terms =
        topicTerms(report)
            .where("rank <= 5 and topic_id = " + steepest.getInt(0))
            .collectAsList()
            .stream()
            .map(r -> r.getString(2))
            .toList();
    assertTrue(CORPUS.topics().get(0).containsAll(terms), terms::toString);
    assertTrue(steepest.getDouble(5) > 0.5);
    assertTrue(steepest.getDouble(6) < 0.05);
  }

  @Test
  void ofSeveralNumbersOfTopicsOneIsChosen(SparkSession session) {
    try (TopicReport report =
        modeler("topics.k", "2,5", "topics.iterations", "10").fit(CORPUS.dataset(session))) {
      List<Row> selection = modelSelection(report).orderBy("k").collectAsList();
      assertEquals(List.of(2, 5), selection.stream().map(r -> r.getInt(0)).toList());
      assertTrue(selection.get(1).getDouble(2) < selection.get(0).getDouble(2));
      assertEquals(List.of(false, true), selection.stream().map(r -> r.getBoolean(5)).toList());
      assertEquals(5, topics(report).count());
    }
  }

  /** The planted corpus with a sixth of its papers told to be French, and some of no language. */
  private static Dataset<Row> inTwoLanguages(SparkSession session) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      Row paper = CORPUS.papers().get(i);
      String language = i % 6 == 0 ? "fr" : i % 7 == 0 ? null : "en";
      rows.add(
          RowFactory.create(
              paper.get(0),
              paper.get(1),
              language != null && language.equals("fr") ? "glacier du nord" : paper.get(2),
              paper.get(3),
              language));
    }
    return session.createDataFrame(
        rows, PlantedCorpus.SCHEMA.add(PapersTable.LANGUAGE, DataTypes.StringType));
  }

  @Test
  void topicsAreFittedToTheMainLanguage(SparkSession session, @TempDir Path folder)
      throws Exception {
    Dataset<Row> papers = inTwoLanguages(session);
    try (TopicReport report = modeler("topics.iterations", "10").fit(papers)) {
      assertEquals(0, terms(report).where("term like '%glacier%'").count());
      Map<Boolean, Long> withTopic =
          table(report.papersWithTopics()).collectAsList().stream()
              .filter(r -> !"fr".equals(r.getAs(PapersTable.LANGUAGE)))
              .collect(Collectors.partitioningBy(r -> !r.isNullAt(5), Collectors.counting()));
      assertEquals(Map.of(true, 100L, false, 0L), withTopic);
      assertEquals(
          20,
          table(report.papersWithTopics()).where("language = 'fr' and topic_id is null").count());

      report.model().orElseThrow().write().save(folder.resolve("model").toString());
      PipelineModel loaded = PipelineModel.load(folder.resolve("model").toString());
      try (TopicReport scored = modeler().score(papers, loaded)) {
        assertEquals(
            20,
            table(scored.papersWithTopics()).where("topic_id is null").count(),
            "the model knows its languages");
      }
    }
    for (String languages : List.of("all", "en,fr")) {
      try (TopicReport report =
          modeler("topics.languages", languages, "topics.iterations", "10").fit(papers)) {
        assertEquals(0, table(report.papersWithTopics()).where("topic_id is null").count());
        assertEquals(1, terms(report).where("term = 'glacier du nord'").count());
      }
    }
    try (TopicReport report =
        modeler("topics.languages", "fr", "topics.iterations", "10").fit(papers)) {
      assertEquals(
          0, table(report.papersWithTopics()).where("language = 'en' and topic_id >= 0").count());
    }
  }

  @Test
  void papersThatSayTheSameGetNoTopics(SparkSession session) {
    List<Row> equal = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      equal.add(
          RowFactory.create("p" + i, "Graph kernels", "Graph kernels compare molecules.", 2020));
    }
    for (String k : List.of("by-size", "7", "auto")) {
      try (TopicReport report =
          modeler("topics.k", k, "text.max-document-share", "1")
              .fit(session.createDataFrame(equal, PlantedCorpus.SCHEMA))) {
        assertTrue(terms(report).count() > 0, k);
        assertEquals(0, topics(report).count(), k);
        assertEquals(30, papers(report).where("topic_id is null").count(), k);
      }
    }
  }

  @Test
  void aTopicNeedsThreePapers(SparkSession session) {
    try (TopicReport report =
        modeler("topics.k", "by-size").fit(CORPUS.dataset(session).limit(12))) {
      assertEquals(4, topics(report).count(), "a third of the papers");
    }
  }

  @Test
  void aSearchFindsThePlantedTopicsAndOtherSeedsFindThemAgain(SparkSession session) {
    try (TopicReport report =
        modeler("topics.k", "auto", "topics.search-fits", "3", "topics.seeds", "2")
            .fit(CORPUS.dataset(session).limit(150))) {
      List<Row> selection = modelSelection(report).orderBy("k", "seed").collectAsList();
      assertEquals(4, selection.size(), "three fits searched, one more seed of the best");
      double perplexity =
          TopicModeler.stage(report.model().orElseThrow(), DominantTopic.class)
              .orElseThrow()
              .perplexityOfFit();
      assertTrue(Double.isNaN(perplexity), "of 7 papers held out: too few to tell drift by");
      Row chosen = selection.stream().filter(r -> r.getBoolean(5)).findFirst().orElseThrow();
      int k = chosen.getAs("k");
      assertEquals(1, selection.stream().filter(r -> r.getBoolean(5)).count());
      for (Row row : selection) {
        assertEquals(row.<Integer>getAs("k") != k, row.isNullAt(row.fieldIndex("stability")));
        assertTrue(row.<Integer>getAs("iterations") > 10);
      }
      assertTrue(chosen.<Double>getAs("stability") > 0.3);
      assertEquals(k, topics(report).where("stability between 0 and 1").count());
      assertEquals(k, topics(report).where("effective_words_simpson > 5").count());
    }
  }

  @Test
  void aSavedModelGivesTheFitsOwnTopics(SparkSession session, @TempDir Path folder)
      throws Exception {
    Map<String, List<String>> fitted = rows(fitted("collapsed", session));
    fitted("collapsed", session)
        .model()
        .orElseThrow()
        .write()
        .save(folder.resolve("model").toString());
    PipelineModel loaded = PipelineModel.load(folder.resolve("model").toString());
    try (TopicReport report = modeler().score(CORPUS.dataset(session).repartition(3), loaded)) {
      Map<String, List<String>> scored = rows(report);
      assertEquals(
          fitted.remove("model_selection").size(), scored.remove("model_selection").size());
      assertEquals(fitted, scored);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"collapsed", "online", "em"})
  void theTablesHoldWhatTheModelsOwnTransformGives(String optimizer, SparkSession session) {
    TopicReport report = fitted(optimizer, session);
    Map<String, Row> transformed =
        report
            .model()
            .orElseThrow()
            .transform(CORPUS.dataset(session))
            .select("paper_id", "topic_id", "topic_weight")
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(r -> r.getString(0), r -> r));
    for (Row paper : papers(report).collectAsList()) {
      Row expected = transformed.get(paper.getString(0));
      assertEquals(expected.get(1), paper.get(1));
      assertEquals(expected.getDouble(2), paper.getDouble(2), 1e-8);
    }
  }

  @Test
  void aUsersOwnProgramReadsTheModel(SparkSession session, @TempDir Path folder) throws Exception {
    fitted("collapsed", session)
        .model()
        .orElseThrow()
        .write()
        .save(folder.resolve("model").toString());
    List<Row> rows = new ArrayList<>();
    rows.add(RowFactory.create("a", CORPUS.papers().get(0).getString(1), null, 2020));
    rows.add(RowFactory.create("b", null, CORPUS.papers().get(1).getString(2), null));
    rows.add(RowFactory.create("c", null, null, null));
    rows.add(RowFactory.create("d", "", "言語モデル", null));
    List<Row> topics =
        PipelineModel.load(folder.resolve("model").toString())
            .transform(
                session.createDataFrame(rows, PlantedCorpus.SCHEMA).select("title", "abstract"))
            .select("topicDistribution", "topic_id", "topic_weight", "topic_label")
            .collectAsList();
    assertEquals(5, topics.get(0).<Vector>getAs(0).size());
    assertEquals(1, Arrays.stream(topics.get(1).<Vector>getAs(0).toArray()).sum(), 1e-9);
    assertNotNull(topics.get(1).getString(3));
    for (int withoutText = 2; withoutText < 4; withoutText++) {
      assertTrue(topics.get(withoutText).isNullAt(1));
      assertTrue(topics.get(withoutText).isNullAt(2));
      assertNull(topics.get(withoutText).getString(3));
    }
  }

  @Test
  void threePapersGetTwoTopics(SparkSession session) {
    Dataset<Row> few = session.createDataFrame(CORPUS.papers().subList(0, 3), PlantedCorpus.SCHEMA);
    for (String k : List.of("by-size", "2")) {
      try (TopicReport report = modeler("topics.k", k, "topics.iterations", "3").fit(few)) {
        assertTrue(terms(report).count() > 0);
        assertEquals(2, topics(report).count());
        assertEquals(0, topics(report).where("isnan(x) or isnan(y) or isnan(share)").count());
        assertEquals(3, papers(report).where("topic_id is not null").count());
      }
    }
    try (TopicReport report = modeler("topics.k", "7", "topics.iterations", "3").fit(few)) {
      assertEquals(3, topics(report).count());
    }
  }

  @Test
  void aCorpusWithoutTextGivesEmptyTables(SparkSession session) {
    List<Row> rows = new ArrayList<>();
    rows.add(RowFactory.create("a", null, null, 2020));
    rows.add(RowFactory.create("b", "", "  12. ", 2020));
    for (List<Row> papers : List.of(rows, List.<Row>of())) {
      try (TopicReport report =
          modeler().fit(session.createDataFrame(papers, PlantedCorpus.SCHEMA))) {
        Map<String, List<String>> tables = rows(report);
        assertEquals(papers.size(), tables.remove("papers").size());
        assertTrue(tables.values().stream().allMatch(List::isEmpty), tables::toString);
        assertFalse(report.model().isPresent());
      }
    }
  }

  @Test
  void papersWithTooFewTermsGetNoTopic(SparkSession session) {
    List<Row> rows = new ArrayList<>(CORPUS.papers().subList(0, 40));
    rows.add(RowFactory.create("short", CORPUS.topics().get(3).get(2), null, 2020));
    rows.add(RowFactory.create("blank", null, null, null));
    try (TopicReport report =
        modeler("topics.min-terms-per-paper", "2", "topics.iterations", "3")
            .fit(session.createDataFrame(rows, PlantedCorpus.SCHEMA))) {
      assertEquals(
          List.of("blank", "short"),
          papers(report).where("topic_id is null").orderBy("paper_id").collectAsList().stream()
              .map(r -> r.getString(0))
              .toList());
      assertEquals(0, paperTopics(report).where("paper_id = 'short'").count());
      assertEquals(1, paperTerms(report).where("paper_id = 'short'").count());
      assertEquals(
          40, topics(report).agg(org.apache.spark.sql.functions.sum("n_papers")).head().getLong(0));
    }
    try (TopicReport report =
        modeler("topics.min-terms-per-paper", "1000")
            .fit(session.createDataFrame(rows, PlantedCorpus.SCHEMA))) {
      assertEquals(0, topics(report).count());
      assertTrue(terms(report).count() > 0);
      assertEquals(42, papers(report).count());
    }
  }

  @Test
  void aForeignModelIsRefused(SparkSession session) {
    Dataset<Row> papers = CORPUS.dataset(session);
    PipelineModel foreign =
        new org.apache.spark.ml.Pipeline().setStages(new PipelineStage[0]).fit(papers);
    assertThrows(UserMistakeException.class, () -> modeler().score(papers, foreign));
  }

  @Test
  void closingFreesWhatWasPersisted(SparkSession session) {
    int before = session.sparkContext().getPersistentRDDs().size();
    modeler("topics.iterations", "3").fit(CORPUS.dataset(session)).close();
    assertEquals(before, session.sparkContext().getPersistentRDDs().size());
  }
}
