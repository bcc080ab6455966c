package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountTopicWeightsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.special.Erf;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Author counts by topic, each paper with its weight: one row per topic.
 *
 * <p>Input: {@link PaperFacts}, paper_topics. Output: author_count_topic_weights. Weights are
 * summed as whole millionths, so that the order of the papers does not show in the last digits.
 */
final class TopicWeights implements Serializable {
  private static final long serialVersionUID = 1;
  private static final double MILLION = 1e6;

  private final double confidence;

  TopicWeights(Settings.Authors settings) {
    this.confidence = settings.confidence();
  }

  Dataset<Row> of(Dataset<Row> facts, Dataset<Row> paperTopics) {
    Column weight = col(PaperTopicsTable.WEIGHT);
    Dataset<Row> dominant =
        facts.select(
            col(PapersTable.PAPER_ID),
            col(PapersTable.N_AUTHORS),
            col(PapersTable.N_AUTHORS_AT_LEAST),
            col(PapersTable.TOPIC_ID).as("dominant"));
    return paperTopics
        .join(dominant, PaperFacts.columns(PapersTable.PAPER_ID), "inner")
        .groupBy(PaperTopicsTable.TOPIC_ID, PapersTable.N_AUTHORS)
        .agg(
            count(lit(1)).as("papers"),
            count(PapersTable.N_AUTHORS_AT_LEAST).as("cut"),
            count_if(col("dominant").equalTo(col(PaperTopicsTable.TOPIC_ID))).as("dominant"),
            sum(millionths(weight)).as("weight"),
            sum(millionths(weight.multiply(weight))).as("squares"))
        .groupBy(PaperTopicsTable.TOPIC_ID)
        .agg(
            collect_list(
                    struct(
                        col(PapersTable.N_AUTHORS),
                        col("papers"),
                        col("dominant"),
                        col("weight"),
                        col("squares"),
                        col("cut")))
                .as("bins"))
        .map(
            (MapFunction<Row, Row>) this::figures,
            Encoders.row(AuthorCountTopicWeightsTable.TABLE.schema()));
  }

  private static Column millionths(Column value) {
    return round(value.multiply(MILLION)).cast("long");
  }

  private Row figures(Row topic) {
    List<Row> bins = topic.getList(1);
    List<Row> known =
        bins.stream()
            .filter(b -> !b.isNullAt(0))
            .sorted(Comparator.comparingInt(b -> b.getInt(0)))
            .toList();
    RowOf row = new RowOf(AuthorCountTopicWeightsTable.TABLE);
    row.set(AuthorCountTopicWeightsTable.TOPIC_ID, topic.getInt(0));
    row.set(
        AuthorCountTopicWeightsTable.N_UNKNOWN,
        bins.stream().filter(b -> b.isNullAt(0)).mapToLong(b -> b.getLong(1)).sum());
    row.set(
        AuthorCountTopicWeightsTable.N_TRUNCATED, bins.stream().mapToLong(b -> b.getLong(5)).sum());
    row.set(
        AuthorCountTopicWeightsTable.N_PAPERS, known.stream().mapToLong(b -> b.getLong(1)).sum());
    long dominant = known.stream().mapToLong(b -> b.getLong(2)).sum();
    row.set(AuthorCountTopicWeightsTable.N_DOMINANT, dominant);
    long weight = known.stream().mapToLong(b -> b.getLong(3)).sum();
    row.set(AuthorCountTopicWeightsTable.WEIGHT, weight / MILLION);
    double squares = 0;
    double slots = 0;
    double dominantSlots = 0;
    double inverses = 0;
    double single = 0;
    for (Row bin : known) {
      int size = bin.getInt(0);
      slots += (double) size * bin.getLong(3);
      dominantSlots += (double) size * bin.getLong(2);
      inverses += (double) bin.getLong(3) / size;
      single += size == 1 ? bin.getLong(3) : 0;
      squares += bin.getLong(4);
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
    for (Row bin : known) {
      if (upTo < weight / 2.0 && upTo + bin.getLong(3) >= weight / 2.0) {
        row.set(AuthorCountTopicWeightsTable.MEDIAN, (double) bin.getInt(0));
      }
      upTo += bin.getLong(3);
      residual += bin.getLong(4) * MILLION * Math.pow(bin.getInt(0) - mean, 2);
    }
    if (effective >= 2) {
      double half = Math.sqrt(2) * Erf.erfInv(confidence) * Math.sqrt(residual) / weight;
      // No paper has less than one author.
      row.set(AuthorCountTopicWeightsTable.MEAN_CI_LOW, Math.max(1, mean - half));
      row.set(AuthorCountTopicWeightsTable.MEAN_CI_HIGH, mean + half);
    }
    return row.build();
  }
}
