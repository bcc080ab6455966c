package io.github.ream.topic;

import static io.github.ream.topic.PlantedFits.CORPUS;
import static io.github.ream.topic.PlantedFits.fitted;
import static io.github.ream.topic.PlantedFits.modelSelection;
import static io.github.ream.topic.PlantedFits.modeler;
import static io.github.ream.topic.PlantedFits.paperTerms;
import static io.github.ream.topic.PlantedFits.paperTopics;
import static io.github.ream.topic.PlantedFits.papers;
import static io.github.ream.topic.PlantedFits.rows;
import static io.github.ream.topic.PlantedFits.table;
import static io.github.ream.topic.PlantedFits.terms;
import static io.github.ream.topic.PlantedFits.topicTerms;
import static io.github.ream.topic.PlantedFits.topicTrends;
import static io.github.ream.topic.PlantedFits.topics;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.schema.TopicsTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

@ExtendWith(SparkSessionExtension.class)
class TopicModelerTest {
  @AfterAll
  static void close() {
    PlantedFits.close();
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
