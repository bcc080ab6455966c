package io.github.ream.lda;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A fit during which an executor is lost; run beside the tests, on a cluster. */
public final class FitOnCluster {
  private static final int LOST_AFTER_JOBS = 25;

  private FitOnCluster() {}

  /** A session that starts when all executors are there. */
  private static SparkSession session() {
    return SparkSession.builder()
        .config("spark.scheduler.minRegisteredResourcesRatio", "1")
        .getOrCreate();
  }

  /** Fits the same documents everywhere. */
  static LDATraining fit(SparkSession session) {
    Dataset<Row> documents =
        PlantedCorpus.dataset(session, PlantedCorpus.rows(400, 4, 20, 40, 8), 2);
    return new CollapsedLDA()
        .setFeaturesCol("counts")
        .setDocumentCol("paper_id")
        .setK(4)
        .setSeed(5)
        .setTol(0)
        .setMaxIter(60)
        .setMaxResidentTokens(0)
        .train(documents);
  }

  /** A number that stands for every bit of the model. */
  static int model(LDATraining training) {
    return Arrays.hashCode(training.model().topicsMatrix().toArray());
  }

  /**
   * Prints the model, and how many jobs took how many sweeps.
   *
   * @param words a checkpoint directory, or nothing
   */
  public static void main(String[] words) throws IOException {
    try (SparkSession session = session()) {
      if (words.length > 0) {
        session.sparkContext().setCheckpointDir(words[0]);
      }
      AtomicInteger jobs = new AtomicInteger();
      session
          .sparkContext()
          .addSparkListener(
              new SparkListener() {
                @Override
                public void onJobEnd(SparkListenerJobEnd end) {
                  if (jobs.incrementAndGet() == LOST_AFTER_JOBS) {
                    System.out.println(
                        "executor lost: " + session.sparkContext().killExecutor("0"));
                  }
                }
              });
      LDATraining training = fit(session);
      System.out.println(
          "model " + model(training) + " in " + training.sweeps() + " sweeps, " + jobs + " jobs");
    }
  }
}
