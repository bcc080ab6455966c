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
          .build();

  private TopicTrendsTable() {}
}
