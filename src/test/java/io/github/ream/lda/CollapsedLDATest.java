package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class CollapsedLDATest {
  private static CollapsedLDA estimator(int k) {
    return new CollapsedLDA()
        .setK(k)
        .setMaxIter(4)
        .setFinishingIter(1)
        .setFeaturesCol("counts")
        .setDocumentCol("paper_id");
  }

  @Test
  void plantedTopicsAreRecovered(SparkSession session) {
    List<Row> rows = PlantedCorpus.rows(300, 4, 15, 40, 1);
    LocalLDAModel model =
        estimator(4)
            .setMaxIter(20)
            .setFinishingIter(2)
            .fit(PlantedCorpus.dataset(session, rows, 2));
    Set<Integer> owners = new HashSet<>();
    for (Row topic : model.describeTopics(8).collectAsList()) {
      List<Integer> terms = topic.getList(topic.fieldIndex("termIndices"));
      Set<Integer> blocks = new HashSet<>();
      terms.forEach(term -> blocks.add(term / 15));
      assertEquals(1, blocks.size(), "one planted topic in " + terms);
      owners.addAll(blocks);
    }
    assertEquals(Set.of(0, 1, 2, 3), owners);
    for (double alpha : model.estimatedDocConcentration().toArray()) {
      assertTrue(alpha > 0 && alpha < 2.5, "a learned prior, not the one of the start: " + alpha);
    }
  }

  @Test
  void theModelIsTheSameToTheLastBitForAnyPartitionsAndOrderByJobsAndByThreads(
      SparkSession session) {
    // Several pieces for threads, and enough passes for led tables in both parts.
    List<Row> rows = PlantedCorpus.rows(400, 3, 10, 30, 2);
    double[] expected = null;
    double[] prior = null;
    for (int partitions : new int[] {1, 2, 7, -2}) {
      LocalLDAModel model =
          estimator(5)
              .setMaxIter(9)
              .setFinishingIter(4)
              .setTol(0)
              .setMaxResidentTokens(partitions < 0 ? 1_000_000 : 0)
              .fit(
                  PlantedCorpus.dataset(
                      session, PlantedCorpus.shuffled(rows, partitions), Math.abs(partitions)));
      if (expected == null) {
        expected = model.topicsMatrix().toArray();
        prior = model.estimatedDocConcentration().toArray();
      }
      assertArrayEquals(expected, model.topicsMatrix().toArray(), 0.0);
      assertArrayEquals(prior, model.estimatedDocConcentration().toArray(), 0.0);
    }
  }

  @Test
  void aPlateauEndsTheSweepsEarlyByJobsAndByThreadsAlike(SparkSession session) {
    Dataset<Row> documents = PlantedCorpus.dataset(session, PlantedCorpus.rows(60, 2, 8, 30, 4), 2);
    CollapsedLDA patient = estimator(2).setMaxIter(60).setFinishingIter(6);
    LDATraining stopped = patient.copy(ParamMap.empty()).setTol(0.01).train(documents);
    assertTrue(stopped.stoppedEarly());
    assertTrue(stopped.sweeps() < 90, "of 108 sweeps made " + stopped.sweeps());
    assertTrue(stopped.leaveOneOutPerplexity() < 16, "two topics of eight terms each");
    LDATraining whole = patient.copy(ParamMap.empty()).setTol(0).setMaxIter(5).train(documents);
    assertEquals(9, whole.sweeps());
    assertEquals(6, whole.finishingPasses());
    assertTrue(!whole.stoppedEarly());
    LDATraining jobs =
        patient.copy(ParamMap.empty()).setTol(0.05).setMaxResidentTokens(0).train(documents);
    LDATraining threads = patient.copy(ParamMap.empty()).setTol(0.05).train(documents);
    assertEquals(jobs.sweeps(), threads.sweeps());
    assertEquals(jobs.leaveOneOutPerplexity(), threads.leaveOneOutPerplexity(), 0.0);
  }

  /** A prior of its own for each topic tells topics apart, so there are no surplus ones. */
  @Test
  void topicsWithPriorsOfTheirOwnStayInTheirPlaces(SparkSession session) {
    Dataset<Row> documents = PlantedCorpus.dataset(session, PlantedCorpus.rows(60, 5, 8, 20, 3), 2);
    CollapsedLDA fixed = estimator(5).setOptimizeDocConcentration(false);
    double[] own = {0.1, 0.2, 0.3, 0.4, 0.5};
    LocalLDAModel model = fixed.setDocConcentration(own).fit(documents);
    assertArrayEquals(own, model.estimatedDocConcentration().toArray(), 0.0);
    LocalLDAModel even = fixed.setDocConcentration(0.3).fit(documents);
    assertEquals(5, even.getK());
    double[] same = {0.3, 0.3, 0.3, 0.3, 0.3};
    assertArrayEquals(same, even.estimatedDocConcentration().toArray(), 0.0);
    LocalLDAModel withoutSurplus = fixed.setDocConcentration(same).fit(documents);
    assertTrue(
        !Arrays.equals(even.topicsMatrix().toArray(), withoutSurplus.topicsMatrix().toArray()),
        "a prior of one value has surplus topics");
  }

  @Test
  void anotherSeedGivesAnotherModel(SparkSession session) {
    Dataset<Row> documents =
        PlantedCorpus.dataset(session, PlantedCorpus.rows(60, 3, 10, 20, 3), 2);
    double[] one = estimator(3).setSeed(1).fit(documents).topicsMatrix().toArray();
    double[] two = estimator(3).setSeed(2).fit(documents).topicsMatrix().toArray();
    assertTrue(!Arrays.equals(one, two));
  }

  @Test
  void theModelLivesInAPipelineOfMllib(SparkSession session, @TempDir Path folder) {
    Dataset<Row> documents =
        PlantedCorpus.dataset(session, PlantedCorpus.rows(80, 3, 10, 30, 4), 2);
    PipelineModel fitted =
        new Pipeline().setStages(new PipelineStage[] {estimator(3)}).fit(documents);
    String path = folder.resolve("model").toString();
    assertDoesNotThrowIO(() -> fitted.write().overwrite().save(path));
    PipelineModel loaded = PipelineModel.load(path);
    LocalLDAModel before = (LocalLDAModel) fitted.stages()[0];
    LocalLDAModel after = (LocalLDAModel) loaded.stages()[0];
    assertArrayEquals(before.topicsMatrix().toArray(), after.topicsMatrix().toArray(), 0.0);
    assertEquals("counts", after.getFeaturesCol());
    assertEquals(3, after.getK());
    List<Row> weights = loaded.transform(documents).select("topicDistribution").collectAsList();
    assertEquals(fitted.transform(documents).select("topicDistribution").collectAsList(), weights);
    for (Row row : weights) {
      double[] theta = row.<Vector>getAs(0).toArray();
      assertEquals(1, Arrays.stream(theta).sum(), 1e-9);
    }
  }

  @Test
  void theEstimatorIsSavedWithItsParameters(SparkSession session, @TempDir Path folder) {
    CollapsedLDA estimator = estimator(7).setDocConcentration(0.3).setTopicConcentration(0.02);
    String path = folder.resolve("estimator").toString();
    assertDoesNotThrowIO(() -> estimator.write().overwrite().save(path));
    CollapsedLDA loaded = CollapsedLDA.load(path);
    assertEquals(estimator.uid(), loaded.uid());
    assertEquals(7, loaded.getOrDefault(loaded.k()));
    assertArrayEquals(new double[] {0.3}, loaded.getOrDefault(loaded.docConcentration()), 0.0);
    assertEquals(0.02, loaded.getOrDefault(loaded.topicConcentration()));
    assertEquals("paper_id", loaded.getOrDefault(loaded.documentCol()));
  }

  @Test
  void emptyDocumentsChangeNothing(SparkSession session) {
    List<Row> rows = PlantedCorpus.rows(50, 2, 8, 20, 5);
    List<Row> more = PlantedCorpus.shuffled(rows, 1);
    more.add(PlantedCorpus.row("empty", Vectors.zeros(16)));
    more.add(PlantedCorpus.row("none", null));
    assertArrayEquals(
        estimator(2).fit(PlantedCorpus.dataset(session, rows, 2)).topicsMatrix().toArray(),
        estimator(2).fit(PlantedCorpus.dataset(session, more, 2)).topicsMatrix().toArray(),
        0.0);
  }

  @Test
  void oneDocumentAndMoreTopicsThanDocuments(SparkSession session) {
    List<Row> one = List.of(PlantedCorpus.row("only", Vectors.dense(3, 0, 2, 1)));
    LocalLDAModel model = estimator(9).fit(PlantedCorpus.dataset(session, one, 1));
    assertEquals(9, model.topicsMatrix().numCols());
    double mass = Arrays.stream(model.topicsMatrix().toArray()).sum();
    double prior = model.oldLocalModel().topicConcentration() * 9 * 4;
    assertEquals(6, mass - prior, 0.05, "the document's tokens, spread over topics");
  }

  @Test
  void aVocabularyOfOneTerm(SparkSession session) {
    List<Row> rows =
        List.of(PlantedCorpus.row("a", Vectors.dense(3)), PlantedCorpus.row("b", Vectors.dense(1)));
    LocalLDAModel model = estimator(2).fit(PlantedCorpus.dataset(session, rows, 1));
    assertEquals(1, model.vocabSize());
    double mass = model.topicsMatrix().apply(0, 0) + model.topicsMatrix().apply(0, 1);
    assertEquals(4, mass, 0.1);
  }

  @Test
  void wordsWithoutAKeyColumnAreFittedToo(SparkSession session) {
    List<Row> rows = PlantedCorpus.rows(60, 2, 8, 20, 6);
    CollapsedLDA estimator =
        new CollapsedLDA().setK(2).setMaxIter(10).setFinishingIter(2).setFeaturesCol("counts");
    assertArrayEquals(
        estimator.fit(PlantedCorpus.dataset(session, rows, 3)).topicsMatrix().toArray(),
        estimator
            .fit(PlantedCorpus.dataset(session, PlantedCorpus.shuffled(rows, 9), 1))
            .topicsMatrix()
            .toArray(),
        0.0);
  }

  @Test
  void withACheckpointDirectoryTheModelIsTheSame(SparkSession session, @TempDir Path folder) {
    Dataset<Row> documents = PlantedCorpus.dataset(session, PlantedCorpus.rows(40, 2, 8, 20, 8), 2);
    double[] expected = estimator(2).fit(documents).topicsMatrix().toArray();
    session.sparkContext().setCheckpointDir(folder.toString());
    try {
      assertArrayEquals(
          expected,
          estimator(2)
              .setMaxResidentTokens(0)
              .setCheckpointInterval(3)
              .fit(documents)
              .topicsMatrix()
              .toArray(),
          0.0);
    } finally {
      session.sparkContext().setCheckpointDir(null);
    }
  }

  @Test
  void lostBlocksMakeTheFitStartAgain(SparkSession session) {
    Dataset<Row> documents =
        PlantedCorpus.dataset(session, PlantedCorpus.rows(40, 2, 8, 20, 8), 2).cache();
    double[] expected = estimator(2).setMaxIter(8).fit(documents).topicsMatrix().toArray();
    AtomicInteger jobs = new AtomicInteger();
    SparkListener thief =
        new SparkListener() {
          @Override
          public void onJobEnd(SparkListenerJobEnd end) {
            if (jobs.incrementAndGet() == 8) {
              JavaSparkContext.fromSparkContext(session.sparkContext())
                  .getPersistentRDDs()
                  .forEach((id, rdd) -> SparkEnv.get().blockManager().master().removeRdd(id, true));
            }
          }
        };
    session.sparkContext().addSparkListener(thief);
    try {
      assertArrayEquals(
          expected,
          estimator(2)
              .setMaxIter(8)
              .setMaxResidentTokens(0)
              .fit(documents)
              .topicsMatrix()
              .toArray(),
          0.0);
    } finally {
      session.sparkContext().removeSparkListener(thief);
      documents.unpersist();
    }
    assertTrue(jobs.get() > 20, "a fit and a part of one: " + jobs.get());
  }

  @Test
  void mistakesAreNamed(SparkSession session) {
    Dataset<Row> documents = PlantedCorpus.dataset(session, PlantedCorpus.rows(5, 2, 4, 5, 7), 1);
    assertMessage(
        "featuresCol words is not a column; there are: paper_id, counts",
        () -> estimator(2).setFeaturesCol("words").fit(documents));
    assertMessage(
        "must be a vector of term counts",
        () -> estimator(2).setFeaturesCol("paper_id").fit(documents));
    assertMessage(
        "docConcentration has 3 values: give 1 or k (2)",
        () -> estimator(2).setDocConcentration(1, 2, 3).fit(documents));
    assertMessage("nothing to fit", () -> estimator(2).fit(documents.where("paper_id = 'nobody'")));
    assertMessage(
        "nothing to fit",
        () -> estimator(2).fit(session.createDataFrame(List.of(), documents.schema())));
    assertMessage("k given invalid value 1", () -> estimator(1));
    Dataset<Row> weighted =
        PlantedCorpus.dataset(session, List.of(PlantedCorpus.row("a", Vectors.dense(0.5, 1))), 1);
    assertMessage("whole numbers of 0 or more", () -> estimator(2).fit(weighted));
    Dataset<Row> mixed =
        PlantedCorpus.dataset(
            session,
            List.of(
                PlantedCorpus.row("a", Vectors.dense(2, 1)),
                PlantedCorpus.row("b", Vectors.dense(1, 1, 1))),
            1);
    assertMessage("all must be over one vocabulary", () -> estimator(2).fit(mixed));
  }

  private interface Action {
    void run() throws Exception;
  }

  private static void assertDoesNotThrowIO(Action action) {
    org.junit.jupiter.api.Assertions.assertDoesNotThrow(action::run);
  }

  private static void assertMessage(String expected, Action action) {
    Throwable thrown = assertThrows(Exception.class, action::run);
    StringBuilder messages = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      messages.append(cause.getMessage()).append('\n');
    }
    assertTrue(messages.toString().contains(expected), messages.toString());
  }
}
