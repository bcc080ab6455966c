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

  public static final Table TABLE =
      Table.named("topic_trends", "one row per topic and publication year")
          .key(TOPIC_ID, PUBLISHED_YEAR)
          .mandatory(TOPIC_ID, DataTypes.IntegerType, "", "The topic")
          .mandatory(PUBLISHED_YEAR, DataTypes.IntegerType, "year", "The year")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers",
              "Papers of the year whose largest weight is this topic")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Mean weight of the topic over the papers of the year")
          .optional(
              SLOPE,
              DataTypes.DoubleType,
              "share per year",
              "Sen's slope of share over the years with at least 10 papers (over all, if there are"
                  + " fewer than 3 such), the same on each row of a topic (Sen 1968); null with one"
                  + " year")
          .optional(
              KENDALL_TAU,
              DataTypes.DoubleType,
              "-1..1",
              "Kendall's tau-b of share and year, over the same years, the same on each row of a"
                  + " topic; null with fewer than 3 years")
          .optional(
              P_VALUE,
              DataTypes.DoubleType,
              "0..1",
              "Two-sided Mann-Kendall p-value over the same years, exact below 10 years; null with"
                  + " fewer than 3 years")
          .build();

  private TopicTrendsTable() {}
}
