package io.github.ream.lda;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A fit during which an executor is lost; run beside the tests, on a cluster. */
public final class FitOnCluster {
  private static final int LOST_AFTER_JOBS = 25;

  private FitOnCluster() {}

  /** Counts the jobs of a session and the job after which an executor was lost, 0 for none. */
  static final class Watch extends SparkListener {
    private final SparkSession session;
    private final boolean kills;
    private final AtomicInteger jobs = new AtomicInteger();
    private final AtomicInteger lostAt = new AtomicInteger();

    Watch(SparkSession session, boolean kills) {
      this.session = session;
      this.kills = kills;
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd end) {
      if (jobs.incrementAndGet() == LOST_AFTER_JOBS && kills) {
        session.sparkContext().killExecutor("0");
      }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
      lostAt.compareAndSet(0, jobs.get());
    }

    int jobs() {
      return jobs.get();
    }
  }

  /** A session that starts when all executors are there. */
  private static SparkSession session() {
    return SparkSession.builder()
        .config("spark.scheduler.minRegisteredResourcesRatio", "1")
        .getOrCreate();
  }

  /** Fits the same documents everywhere, in two partitions; a number stands for every bit of it. */
  static int fit(SparkSession session, Watch watch) {
    session.sparkContext().addSparkListener(watch);
    Dataset<Row> documents =
        PlantedCorpus.dataset(session, PlantedCorpus.rows(400, 4, 20, 40, 8), 2);
    LDATraining training =
        new CollapsedLDA()
            .setFeaturesCol("counts")
            .setDocumentCol("paper_id")
            .setK(4)
            .setSeed(5)
            .setTol(0)
            .setMaxIter(60)
            .setMaxResidentTokens(0)
            .train(documents);
    // Jobs are counted as their ends are told, a little later.
    session.sparkContext().removeSparkListener(watch);
    return Arrays.hashCode(training.model().topicsMatrix().toArray());
  }

  /**
   * Prints the model, how many jobs it took, and after which of them an executor was lost.
   *
   * @param words a checkpoint directory, or nothing
   */
  public static void main(String[] words) throws IOException {
    try (SparkSession session = session()) {
      if (words.length > 0) {
        session.sparkContext().setCheckpointDir(words[0]);
      }
      Watch watch = new Watch(session, true);
      int model = fit(session, watch);
      System.out.println("model " + model + ", " + watch.jobs + " jobs, lost at " + watch.lostAt);
    }
  }
}
