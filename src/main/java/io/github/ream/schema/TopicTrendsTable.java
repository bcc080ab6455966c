package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** How topics grow and shrink over the years: one row per topic and publication year. */
public final class TopicTrendsTable {
  public static final String TOPIC_ID = "topic_id";
  public static final String PUBLISHED_YEAR = "published_year";
  public static final String N_PAPERS = "n_papers";
  public static final String SHARE = "share";
  public static final String SLOPE = "slope";
  public static final String KENDALL_TAU = "kendall_tau";
  public static final String P_VALUE = "p_value";
  public static final String P_BENJAMINI_HOCHBERG = "p_benjamini_hochberg";
  public static final String WEIGHTED_SLOPE = "weighted_slope";
  public static final String WEIGHTED_SLOPE_P = "weighted_slope_p";
  public static final String WEIGHTED_SLOPE_P_BENJAMINI_HOCHBERG =
      "weighted_slope_p_benjamini_hochberg";
  public static final String RECENT_SLOPE = "recent_slope";
  public static final String RECENT_SLOPE_P = "recent_slope_p";
  public static final String IN_BURST = "in_burst";
  public static final String BURST_WEIGHT = "burst_weight";

  public static final Table TABLE =
      Table.named("topic_trends", "one row per topic and publication year")
          .key(TOPIC_ID, PUBLISHED_YEAR)
          .mandatory(TOPIC_ID, DataTypes.IntegerType, "", "Id of the topic")
          .mandatory(PUBLISHED_YEAR, DataTypes.IntegerType, "year", "Publication year")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers",
              "Papers of the year in which this topic has the largest weight")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Mean weight of the topic over the papers of the year")
          .optional(
              SLOPE,
              DataTypes.DoubleType,
              "share per year",
              "Sen's slope of share over the years with at least 10 papers, or over all years if"
                  + " fewer than 3 have so many (Sen 1968); the same on each row of a topic; null"
                  + " with one year")
          .optional(
              KENDALL_TAU,
              DataTypes.DoubleType,
              "-1..1",
              "Kendall's tau-b of share and year over the same years as slope; the same on each row"
                  + " of a topic; null with fewer than 3 years, or if the share is the same in all")
          .optional(
              P_VALUE,
              DataTypes.DoubleType,
              "0..1",
              "Two-sided Mann-Kendall p-value over the same years as slope, exact below 10 years;"
                  + " the same on each row of a topic; null with fewer than 3 years")
          .optional(
              P_BENJAMINI_HOCHBERG,
              DataTypes.DoubleType,
              "0..1",
              "p_value corrected for all topics (Benjamini and Hochberg 1995); the same on each row"
                  + " of a topic; null where p_value is")
          .measure(
              WEIGHTED_SLOPE,
              "share per year, any sign",
              "Slope of share over the same years as slope, each weighted with its papers (weighted"
                  + " least squares), so that years of few papers weigh little; the same on each"
                  + " row of a topic; null with one year")
          .measure(
              WEIGHTED_SLOPE_P,
              "0..1",
              "Two-sided p-value of weighted_slope by Student's t; the same on each row of a topic;"
                  + " null with fewer than 3 years, or if the share is on a line")
          .measure(
              WEIGHTED_SLOPE_P_BENJAMINI_HOCHBERG,
              "0..1",
              "weighted_slope_p corrected for all topics (Benjamini and Hochberg 1995); null where"
                  + " weighted_slope_p is")
          .measure(
              RECENT_SLOPE,
              "share per year, any sign",
              "weighted_slope over the last five of these years: what rises or falls now; the same"
                  + " on each row of a topic; null with one year")
          .measure(
              RECENT_SLOPE_P,
              "0..1",
              "Two-sided p-value of recent_slope, not corrected; null with fewer than 3 years, or"
                  + " if the share is on a line")
          .mandatory(
              IN_BURST,
              DataTypes.BooleanType,
              "",
              "True in a year in which the topic bursts: more of the year's papers have it as their"
                  + " largest topic than its share of all years gives, by Kleinberg's (2002)"
                  + " two-state automaton with a share twice as high in the burst and a cost of the"
                  + " logarithm of the number of years for each start")
          .mandatory(
              BURST_WEIGHT,
              DataTypes.DoubleType,
              "nats, any sign",
              "How much better the burst explains the year's papers than the topic's usual share; 0"
                  + " outside of bursts. The sum over the years of a burst is its weight")
          .build();

  private TopicTrendsTable() {}
}
