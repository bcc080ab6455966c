package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * Author counts by topic with papers as mixtures: each counts with its weight of the topic, where
 * author_count_stats counts it once, in its largest topic: one row per topic.
 */
public final class AuthorCountTopicWeightsTable {
  public static final String TOPIC_ID = "topic_id";
  public static final String N_PAPERS = "n_papers";
  public static final String N_UNKNOWN = "n_unknown";
  public static final String N_TRUNCATED = "n_truncated";
  public static final String WEIGHT = "weight";
  public static final String EFFECTIVE_N = "effective_n";
  public static final String MEAN = "mean";
  public static final String MEAN_CI_LOW = "mean_ci_low";
  public static final String MEAN_CI_HIGH = "mean_ci_high";
  public static final String MEDIAN = "median";
  public static final String SINGLE_AUTHOR_SHARE = "single_author_share";
  public static final String COLLABORATIVE_COEFFICIENT = "collaborative_coefficient";
  public static final String MEAN_DOMINANT = "mean_dominant";
  public static final String N_DOMINANT = "n_dominant";

  public static final Table TABLE =
      Table.named("author_count_topic_weights", "one row per topic")
          .key(TOPIC_ID)
          .mandatory(TOPIC_ID, DataTypes.IntegerType, "topic_id, 0..", "The topic")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of known author count with a weight of the topic of at least 0.01")
          .mandatory(
              N_UNKNOWN,
              DataTypes.LongType,
              "papers, 0..",
              "Papers with such a weight whose author count is unknown, left out")
          .mandatory(
              N_TRUNCATED,
              DataTypes.LongType,
              "papers, 0..",
              "Of n_unknown, those whose author list is cut by the source (censored): large teams,"
                  + " so what is left looks smaller than it is")
          .mandatory(
              WEIGHT,
              DataTypes.DoubleType,
              "papers, 0..",
              "Sum of the weights of n_papers, each rounded to 6 digits")
          .optional(
              EFFECTIVE_N,
              DataTypes.DoubleType,
              "papers, 0..",
              "(sum of weights)^2 / sum of squared weights (Kish 1965): how many equally weighted"
                  + " papers would tell as much")
          .optional(MEAN, DataTypes.DoubleType, "authors, 1..", "Weighted mean")
          .optional(
              MEAN_CI_LOW,
              DataTypes.DoubleType,
              "authors, 1..",
              "Lower end of its confidence interval by linearisation of the ratio (Cochran 1977,"
                  + " section 6.4), normal quantiles, not below 1; null with an effective_n below"
                  + " 2")
          .optional(
              MEAN_CI_HIGH, DataTypes.DoubleType, "authors, 1..", "Upper end of that interval")
          .optional(
              MEDIAN,
              DataTypes.DoubleType,
              "authors, 1..",
              "Least author count with at least half of the weight at or below it")
          .optional(
              SINGLE_AUTHOR_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of the weight on papers with one author")
          .optional(
              COLLABORATIVE_COEFFICIENT,
              DataTypes.DoubleType,
              "0..1",
              "1 - weighted mean of 1 / n_authors (Ajiferuke, Burrell and Tague 1988)")
          .optional(
              MEAN_DOMINANT,
              DataTypes.DoubleType,
              "authors, 1..",
              "Unweighted mean over the papers whose largest topic it is, as in author_count_stats;"
                  + " null without such papers")
          .mandatory(
              N_DOMINANT,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of known author count whose largest topic it is")
          .build();

  private AuthorCountTopicWeightsTable() {}
}
