package io.github.ream.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import breeze.linalg.DenseMatrix$mcD$sp;
import io.github.ream.config.Settings;
import io.github.ream.text.Documents;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.mllib.clustering.LDA;
import org.apache.spark.mllib.clustering.OnlineLDAOptimizer;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * MLlib's online variational Bayes (Hoffman, Blei and Bach 2010), begun from {@link TopicSeeds}
 * instead of at random.
 *
 * <p>MLlib adds up the statistics of partitions in the order they finish. Of two partitions the sum
 * is the same either way, so documents lie in {@value #PARTITIONS}: that makes the model
 * repeatable, but at most {@value #PARTITIONS} cores fit one model. Mini-batches are drawn without
 * replacement, so that a corpus no larger than a batch is used whole in every step.
 */
final class OnlineTrainer implements TopicTrainer {
  static final int PARTITIONS = 2;

  private static final double DEFAULT_DOCUMENT_PRIOR = 0.1;
  private static final double DEFAULT_TOPIC_PRIOR = 0.05;
  private static final int PASSES = 4;
  private static final int FEWEST_STEPS = 30;

  /** Papers per topic that a start is made from; bounded, since they reach the driver. */
  private static final int SEED_PAPERS_PER_TOPIC = 50;

  private static final int FEWEST_SEED_PAPERS = 5_000;
  private static final int MOST_SEED_PAPERS = 20_000;

  private final Settings.Topics settings;

  OnlineTrainer(Settings.Topics settings) {
    this.settings = settings;
  }

  @Override
  public Training fit(Dataset<Row> documents, int k, long seed) {
    JavaPairRDD<Long, Vector> ordered =
        OrderedDocuments.of(documents, PARTITIONS).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      double fraction = Math.min(1.0, (double) settings.miniBatchSize() / ordered.count());
      int steps = steps(fraction);
      org.apache.spark.mllib.clustering.LocalLDAModel fitted =
          fit(ordered, seedPapers(documents, k, seed), fraction, steps, k, seed);
      return Training.whole(
          new LocalLDAModel(
              Identifiable$.MODULE$.randomUID("lda"),
              fitted.vocabSize(),
              fitted,
              documents.sparkSession()),
          steps);
    } finally {
      ordered.unpersist();
    }
  }

  private org.apache.spark.mllib.clustering.LocalLDAModel fit(
      JavaPairRDD<Long, Vector> documents,
      List<Vector> seedPapers,
      double fraction,
      int steps,
      int k,
      long seed) {
    long size = documents.count();
    double topicPrior = settings.topicPrior() > 0 ? settings.topicPrior() : DEFAULT_TOPIC_PRIOR;
    LDA lda =
        new LDA()
            .setK(k)
            .setSeed(seed)
            .setDocConcentration(
                settings.documentPrior() > 0 ? settings.documentPrior() : DEFAULT_DOCUMENT_PRIOR)
            .setTopicConcentration(topicPrior);
    OnlineLDAOptimizer optimizer =
        new OnlineLDAOptimizer()
            .setMiniBatchFraction(fraction)
            .setTau0(Math.max(settings.learningOffset(), 1e-9))
            .setKappa(settings.learningDecay())
            .setOptimizeDocConcentration(settings.optimizeDocumentPrior())
            .setSampleWithReplacement(false)
            .initialize(numbered(documents), lda);
    int terms = seedPapers.get(0).size();
    optimizer.setLambda(
        new DenseMatrix$mcD$sp(
            k, terms, TopicSeeds.pseudoCounts(seedPapers, terms, k, size, topicPrior, seed)));
    for (int step = 0; step < steps; step++) {
      optimizer.next();
    }
    return (org.apache.spark.mllib.clustering.LocalLDAModel) optimizer.getLDAModel(new double[0]);
  }

  /** The same documents under the type that Scala code expects. */
  @SuppressWarnings("unchecked")
  private static RDD<Tuple2<Object, Vector>> numbered(JavaPairRDD<Long, Vector> documents) {
    return (RDD<Tuple2<Object, Vector>>) (RDD<?>) documents.rdd();
  }

  /** A sample by the hash of the papers' ids, in its order. */
  private static List<Vector> seedPapers(Dataset<Row> documents, int k, long seed) {
    int count = Math.max(FEWEST_SEED_PAPERS, Math.min(MOST_SEED_PAPERS, k * SEED_PAPERS_PER_TOPIC));
    return documents
        .orderBy(xxhash64(lit(seed), col(Documents.PAPER_ID)), col(Documents.PAPER_ID))
        .limit(count)
        .select(Documents.COUNTS)
        .collectAsList()
        .stream()
        .map(row -> Vectors.fromML(row.getAs(Documents.COUNTS)))
        .toList();
  }

  private int steps(double fraction) {
    return settings.iterations() > 0
        ? settings.iterations()
        : (int) Math.max(FEWEST_STEPS, Math.ceil(PASSES / fraction));
  }
}
