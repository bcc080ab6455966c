package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.mllib.linalg.Matrices;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights of made-up papers under made-up topics, against those of MLlib's model itself. */
@ExtendWith(SparkSessionExtension.class)
class FoldInTest {
  private static final int TERMS = 300;
  private static final StructType COUNTS =
      new StructType().add("counts", SQLDataTypes.VectorType());

  /** Topics of few terms each over a flat prior, as fitted ones are. */
  private static LocalLDAModel model(SparkSession session, int topics, double alpha) {
    Random random = new Random(topics);
    double[] counts = new double[TERMS * topics];
    Arrays.fill(counts, 0.03);
    for (int i = 0; i < counts.length / 10; i++) {
      counts[random.nextInt(counts.length)] += 200 * random.nextDouble();
    }
    double[] priors = new double[topics];
    Arrays.setAll(priors, topic -> alpha * (0.2 + random.nextDouble()));
    LocalLDAModel model =
        new LocalLDAModel(
            "lda",
            TERMS,
            new org.apache.spark.mllib.clustering.LocalLDAModel(
                Matrices.dense(TERMS, topics, counts), Vectors.dense(priors), 0.03, 100),
            session);
    model.setSeed(17);
    model.setFeaturesCol("counts");
    return model;
  }

  private static List<Map<Integer, Integer>> papers() {
    Random random = new Random(3);
    List<Map<Integer, Integer>> papers = new ArrayList<>();
    for (int paper = 0; paper < 60; paper++) {
      Map<Integer, Integer> counts = new TreeMap<>();
      for (int token = 0; token <= paper; token++) {
        counts.merge(random.nextInt(TERMS), 1, Integer::sum);
      }
      papers.add(counts);
    }
    return papers;
  }

  @ParameterizedTest
  @CsvSource({"2, 0.5", "7, 0.1", "40, 0.02", "40, 1", "100, 0.005"})
  void weightsAreThoseOfTheModelsOwnTransform(int topics, double alpha, SparkSession session) {
    LocalLDAModel model = model(session, topics, alpha);
    List<Row> rows = new ArrayList<>();
    for (Map<Integer, Integer> paper : papers()) {
      rows.add(
          RowFactory.create(
              org.apache.spark.ml.linalg.Vectors.sparse(
                  TERMS, ids(paper), paper.values().stream().mapToDouble(n -> n).toArray())));
    }
    List<Row> expected =
        model
            .transform(session.createDataFrame(rows, COUNTS))
            .select("topicDistribution")
            .collectAsList();
    FoldIn.Papers inference = FoldIn.of(model).papers();
    for (int i = 0; i < rows.size(); i++) {
      Map<Integer, Integer> paper = papers().get(i);
      double[] weights =
          inference.weights(
              ids(paper), paper.values().stream().mapToInt(n -> n).toArray(), 0, paper.size());
      assertEquals(1, Arrays.stream(weights).sum(), 1e-12);
      assertArrayEquals(expected.get(i).<Vector>getAs(0).toArray(), weights, 1e-8, "paper " + i);
    }
  }

  private static int[] ids(Map<Integer, Integer> paper) {
    return paper.keySet().stream().mapToInt(id -> id).toArray();
  }
}
