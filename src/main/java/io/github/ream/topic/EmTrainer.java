package io.github.ream.topic;

import io.github.ream.config.Settings;
import java.util.Arrays;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.mllib.clustering.DistributedLDAModel;
import org.apache.spark.mllib.clustering.EMLDAOptimizer;
import org.apache.spark.mllib.clustering.LDA;
import org.apache.spark.mllib.linalg.Matrices;
import org.apache.spark.mllib.linalg.Matrix;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * MLlib's expectation maximisation on a graph of documents and terms (Asuncion, Welling, Smyth and
 * Teh 2009).
 *
 * <p>MLlib's graph adds up messages in the order they arrive, so that two fits differ from the 7th
 * digit on. In one partition the order is fixed: that makes the model repeatable, but only one core
 * fits it.
 *
 * <p>The fitted model is turned into a local one. EM looks for the mode, where a prior of 1 + a
 * acts like a prior of a in variational inference. So the local model gets the prior a, and the
 * term counts get the topic prior added.
 */
final class EmTrainer implements TopicTrainer {
  private static final int PARTITIONS = 1;
  private static final int DEFAULT_PASSES = 60;
  private static final double DEFAULT_DOCUMENT_PRIOR = 1.1;
  private static final double DEFAULT_TOPIC_PRIOR = 1.02;
  private static final double GAMMA_SHAPE = 100;

  private final Settings.Topics settings;

  EmTrainer(Settings.Topics settings) {
    this.settings = settings;
  }

  @Override
  public Training fit(Dataset<Row> documents, int k, long seed) {
    JavaPairRDD<Long, Vector> ordered =
        OrderedDocuments.of(documents, PARTITIONS).persist(StorageLevel.MEMORY_AND_DISK());
    int passes = settings.iterations() > 0 ? settings.iterations() : DEFAULT_PASSES;
    try {
      double documentPrior = prior(settings.documentPrior(), DEFAULT_DOCUMENT_PRIOR);
      double topicPrior = prior(settings.topicPrior(), DEFAULT_TOPIC_PRIOR);
      DistributedLDAModel fitted =
          (DistributedLDAModel)
              new LDA()
                  .setK(k)
                  .setSeed(seed)
                  .setMaxIterations(passes)
                  .setDocConcentration(documentPrior)
                  .setTopicConcentration(topicPrior)
                  .setOptimizer(new EMLDAOptimizer())
                  .run(ordered);
      org.apache.spark.mllib.clustering.LocalLDAModel local =
          new org.apache.spark.mllib.clustering.LocalLDAModel(
              plus(fitted.topicsMatrix(), topicPrior - 1),
              Vectors.dense(filled(k, documentPrior - 1)),
              topicPrior - 1,
              GAMMA_SHAPE);
      fitted.graph().unpersist(true);
      return Training.whole(
          new LocalLDAModel(
              Identifiable$.MODULE$.randomUID("lda"),
              local.vocabSize(),
              local,
              documents.sparkSession()),
          passes);
    } finally {
      ordered.unpersist();
    }
  }

  private static double prior(double set, double otherwise) {
    return set > 1 ? set : otherwise;
  }

  private static Matrix plus(Matrix counts, double prior) {
    double[] values = counts.toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] += prior;
    }
    return Matrices.dense(counts.numRows(), counts.numCols(), values);
  }

  private static double[] filled(int k, double value) {
    double[] values = new double[k];
    Arrays.fill(values, value);
    return values;
  }
}
