package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * Author counts by topic, one row per topic. A paper counts in each of its topics by its weight
 * there; in author_count_stats it counts once, in its largest topic.
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
              "Papers with a known author count and a weight of the topic of at least 0.01")
          .mandatory(
              N_UNKNOWN,
              DataTypes.LongType,
              "papers, 0..",
              "Papers with a weight of the topic of at least 0.01 that are left out because their"
                  + " author count is unknown")
          .mandatory(
              N_TRUNCATED,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of n_unknown whose author list the source cuts (censored). They are large"
                  + " teams, so the rest looks smaller than it is")
          .mandatory(
              WEIGHT,
              DataTypes.DoubleType,
              "papers, 0..",
              "Sum of the weights of the topic over the n_papers papers, each weight rounded to 6"
                  + " digits")
          .optional(
              EFFECTIVE_N,
              DataTypes.DoubleType,
              "papers, 0..",
              "Number of equally weighted papers that would be as informative: (sum of weights)^2 /"
                  + " sum of squared weights (Kish 1965)"
                  + "; null without papers")
          .optional(
              MEAN,
              DataTypes.DoubleType,
              "authors, 1..",
              "Mean author count, each paper weighted by its weight of the topic"
                  + "; null without papers")
          .optional(
              MEAN_CI_LOW,
              DataTypes.DoubleType,
              "authors, 1..",
              "Lower end of the confidence interval of mean by linearisation of the ratio (Cochran"
                  + " 1977, section 6.4) with normal quantiles, not below 1; null with an"
                  + " effective_n below 10, of which no interval of a mean holds")
          .optional(
              MEAN_CI_HIGH,
              DataTypes.DoubleType,
              "authors, 1..",
              "Upper end of the confidence interval of mean, as mean_ci_low"
                  + "; null where mean_ci_low is")
          .optional(
              MEDIAN,
              DataTypes.DoubleType,
              "authors, 1..",
              "Weighted median: the smallest author count with at least half of the weight at or"
                  + " below it"
                  + "; null without papers")
          .optional(
              SINGLE_AUTHOR_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of the weight that lies on papers with one author" + "; null without papers")
          .optional(
              COLLABORATIVE_COEFFICIENT,
              DataTypes.DoubleType,
              "0..1",
              "Weighted collaborative coefficient, 1 - weighted mean of 1 / n_authors (Ajiferuke,"
                  + " Burrell and Tague 1988)"
                  + "; null without papers")
          .optional(
              MEAN_DOMINANT,
              DataTypes.DoubleType,
              "authors, 1..",
              "Unweighted mean author count of the papers whose largest topic is this one, as in"
                  + " author_count_stats; null without such papers")
          .mandatory(
              N_DOMINANT,
              DataTypes.LongType,
              "papers, 0..",
              "Papers with a known author count whose largest topic is this one")
          .build();

  private AuthorCountTopicWeightsTable() {}
}
