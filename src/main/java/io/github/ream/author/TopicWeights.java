package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountTopicWeightsTable;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.MeanInterval;
import java.util.Collection;
import org.apache.commons.math3.special.Erf;
import org.apache.spark.sql.Row;

/**
 * Author counts by topic, each paper with its weight: one row per topic.
 *
 * <p>Input: {@link TopicTally}. Output: author_count_topic_weights.
 */
final class TopicWeights {
  private static final double MILLION = TopicTally.MILLION;

  private final double confidence;

  TopicWeights(Settings.Authors settings) {
    this.confidence = settings.confidence();
  }

  /** The row of a topic. */
  Row of(TopicTally topic) {
    Collection<TopicTally.Bin> bins = topic.bins().values();
    RowOf row = new RowOf(AuthorCountTopicWeightsTable.TABLE);
    row.set(AuthorCountTopicWeightsTable.TOPIC_ID, topic.topicId());
    row.set(AuthorCountTopicWeightsTable.N_UNKNOWN, topic.unknown());
    row.set(AuthorCountTopicWeightsTable.N_TRUNCATED, topic.truncated());
    row.set(
        AuthorCountTopicWeightsTable.N_PAPERS,
        bins.stream().mapToLong(TopicTally.Bin::papers).sum());
    long dominant = bins.stream().mapToLong(TopicTally.Bin::dominant).sum();
    row.set(AuthorCountTopicWeightsTable.N_DOMINANT, dominant);
    long weight = bins.stream().mapToLong(TopicTally.Bin::weight).sum();
    row.set(AuthorCountTopicWeightsTable.WEIGHT, weight / MILLION);
    double squares = 0;
    double slots = 0;
    double dominantSlots = 0;
    double inverses = 0;
    double single = 0;
    for (var entry : topic.bins().entrySet()) {
      int size = entry.getKey();
      TopicTally.Bin bin = entry.getValue();
      slots += (double) size * bin.weight();
      dominantSlots += (double) size * bin.dominant();
      inverses += (double) bin.weight() / size;
      single += size == 1 ? bin.weight() : 0;
      squares += bin.squares();
    }
    double mean = slots / weight;
    double effective = (double) weight * weight / (squares * MILLION);
    row.set(AuthorCountTopicWeightsTable.MEAN, mean);
    row.set(AuthorCountTopicWeightsTable.EFFECTIVE_N, effective);
    row.set(AuthorCountTopicWeightsTable.MEAN_DOMINANT, dominantSlots / dominant);
    row.set(AuthorCountTopicWeightsTable.SINGLE_AUTHOR_SHARE, single / weight);
    row.set(AuthorCountTopicWeightsTable.COLLABORATIVE_COEFFICIENT, 1 - inverses / weight);
    double upTo = 0;
    double residual = 0;
    for (var entry : topic.bins().entrySet()) {
      TopicTally.Bin bin = entry.getValue();
      if (upTo < weight / 2.0 && upTo + bin.weight() >= weight / 2.0) {
        row.set(AuthorCountTopicWeightsTable.MEDIAN, (double) entry.getKey());
      }
      upTo += bin.weight();
      residual += bin.squares() * MILLION * Math.pow(entry.getKey() - mean, 2);
    }
    if (effective >= MeanInterval.FEWEST) {
      double half = Math.sqrt(2) * Erf.erfInv(confidence) * Math.sqrt(residual) / weight;
      // No paper has less than one author.
      row.set(AuthorCountTopicWeightsTable.MEAN_CI_LOW, Math.max(1, mean - half));
      row.set(AuthorCountTopicWeightsTable.MEAN_CI_HIGH, mean + half);
    }
    return row.build();
  }
}
