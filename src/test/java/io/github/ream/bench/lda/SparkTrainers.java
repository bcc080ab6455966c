package io.github.ream.bench.lda;

import io.github.ream.lda.CollapsedLDA;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Ream's estimator and MLlib's two, on a local session over cached rows. */
final class SparkTrainers implements AutoCloseable {
  private static final double BATCH = 0.05;
  private static final int PASSES = 3;

  private final SparkSession session;
  private final Dataset<Row> documents;
  private final int terms;

  SparkTrainers(BenchCorpus corpus, int cores) {
    session = session(cores);
    terms = corpus.vocabulary.length;
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < corpus.train.size(); d++) {
      rows.add(RowFactory.create(corpus.keys.get(d), counts(corpus.train.get(d))));
    }
    documents =
        session
            .createDataFrame(
                rows,
                new StructType()
                    .add("paper_id", DataTypes.StringType)
                    .add("counts", SQLDataTypes.VectorType()))
            .repartition(cores)
            .persist(StorageLevel.MEMORY_ONLY());
    documents.count();
  }

  static SparkSession session(int cores) {
    return SparkSession.builder()
        .master("local[" + cores + "]")
        .appName("bench-lda")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate();
  }

  private org.apache.spark.ml.linalg.Vector counts(int[] words) {
    double[] counts = new double[terms];
    for (int word : words) {
      counts[word]++;
    }
    return Vectors.dense(counts).toSparse();
  }

  Trained ream(int topics, long seed) {
    Stopwatch watch = new Stopwatch();
    LDAModel model =
        new CollapsedLDA()
            .setK(topics)
            .setSeed(seed)
            .setFeaturesCol("counts")
            .setDocumentCol("paper_id")
            .fit(documents);
    return trained(model, watch);
  }

  /** Online variational Bayes: three passes in steps of a twentieth, the document prior learned. */
  Trained online(int topics, long seed) {
    Stopwatch watch = new Stopwatch();
    LDAModel model =
        mllib("online", topics, seed)
            .setSubsamplingRate(BATCH)
            .setMaxIter((int) (PASSES / BATCH))
            .setOptimizeDocConcentration(true)
            .fit(documents);
    return trained(model, watch);
  }

  /** Expectation maximisation, MLlib's default number of iterations. */
  Trained em(int topics, long seed) {
    Stopwatch watch = new Stopwatch();
    LDAModel model = mllib("em", topics, seed).fit(documents);
    return trained(model, watch);
  }

  private static LDA mllib(String optimizer, int topics, long seed) {
    return new LDA().setOptimizer(optimizer).setK(topics).setSeed(seed).setFeaturesCol("counts");
  }

  private Trained trained(LDAModel model, Stopwatch watch) {
    watch.stop();
    double[] amounts = model.topicsMatrix().toArray();
    Trained trained = Trained.of(amounts, terms, model.estimatedDocConcentration().toArray());
    watch.of(trained);
    return trained;
  }

  @Override
  public void close() {
    session.stop();
  }
}
