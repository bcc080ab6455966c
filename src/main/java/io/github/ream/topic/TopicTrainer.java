package io.github.ream.topic;

import io.github.ream.config.Settings;
import java.util.OptionalInt;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * An optimiser of LDA. The model depends on the documents, the number of topics and the seed alone:
 * an implementation puts the documents in an order and a layout of their own content, and adds
 * floating-point numbers in an order that no scheduler decides.
 */
interface TopicTrainer {

  /**
   * Fits topics.
   *
   * @param documents one row per paper with at least one term: {@code paper_id} and {@code counts},
   *     in any order and partitions
   * @return a model without parameters for its columns
   */
  Training fit(Dataset<Row> documents, int k, long seed);

  /**
   * A model and the course of its fit.
   *
   * @param iterations passes or steps made, empty if nothing was fitted
   * @param stoppedEarly whether a plateau ended the sampling sweeps before their number
   */
  record Training(LocalLDAModel model, OptionalInt iterations, boolean stoppedEarly) {

    /** A fit that made all the passes or steps that were asked for. */
    static Training whole(LocalLDAModel model, int iterations) {
      return new Training(model, OptionalInt.of(iterations), false);
    }

    /** No fit: a model that was there before. */
    static Training none(LocalLDAModel model) {
      return new Training(model, OptionalInt.empty(), false);
    }
  }

  /** The trainer that {@code topics.optimizer} names. */
  static TopicTrainer of(Settings.Topics settings) {
    return switch (settings.optimizer()) {
      case COLLAPSED -> new CollapsedTrainer(settings);
      case ONLINE -> new OnlineTrainer(settings);
      case EM -> new EmTrainer(settings);
    };
  }
}
