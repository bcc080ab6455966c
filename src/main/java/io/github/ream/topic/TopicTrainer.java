package io.github.ream.topic;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
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
  LocalLDAModel fit(Dataset<Row> documents, int k, long seed);

  /** The trainer that {@code topics.optimizer} names. */
  static TopicTrainer of(Settings.Topics settings) {
    return switch (settings.optimizer()) {
      case "collapsed" -> new CollapsedTrainer(settings);
      case "online" -> new OnlineTrainer(settings);
      case "em" -> new EmTrainer(settings);
      default ->
          throw new UserMistakeException(
              "setting topics.optimizer is "
                  + settings.optimizer()
                  + "; allowed is collapsed, online, em");
    };
  }
}
