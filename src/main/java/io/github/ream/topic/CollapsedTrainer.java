package io.github.ream.topic;

import io.github.ream.config.Settings;
import io.github.ream.lda.CollapsedLDA;
import io.github.ream.lda.LDATraining;
import io.github.ream.text.Documents;
import java.util.Arrays;
import java.util.OptionalInt;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Ream's own estimator, whose results are the same on any number of cores and partitions. */
final class CollapsedTrainer implements TopicTrainer {
  private final Settings.Topics settings;

  CollapsedTrainer(Settings.Topics settings) {
    this.settings = settings;
  }

  @Override
  public Training fit(Dataset<Row> documents, int k, long seed) {
    CollapsedLDA lda =
        new CollapsedLDA()
            .setK(k)
            .setSeed(seed)
            .setFeaturesCol(Documents.COUNTS)
            .setDocumentCol(Documents.PAPER_ID)
            .setOptimizeDocConcentration(settings.optimizeDocumentPrior());
    if (settings.iterations() > 0) {
      lda.setMaxIter(settings.iterations());
    }
    if (settings.documentPrior() > 0) {
      double[] prior = new double[k];
      Arrays.fill(prior, settings.documentPrior());
      lda.setDocConcentration(prior);
    }
    if (settings.topicPrior() > 0) {
      lda.setTopicConcentration(settings.topicPrior());
    }
    if (!settings.earlyStopping()) {
      lda.setTol(0);
    }
    LDATraining trained = lda.train(documents);
    return new Training(
        trained.model(),
        OptionalInt.of(trained.sweeps() + trained.finishingPasses()),
        trained.stoppedEarly());
  }
}
