package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** Topics from month to month: one row per topic and month with papers that have topics. */
public final class TopicMonthsTable {
  public static final String TOPIC_ID = "topic_id";
  public static final String PUBLISHED_MONTH = "published_month";
  public static final String N_PAPERS = "n_papers";
  public static final String N_PAPERS_OF_MONTH = "n_papers_of_month";
  public static final String SHARE = "share";

  public static final Table TABLE =
      Table.named(
              "topic_months",
              "one row per topic and month with papers that have topics; papers of which only the"
                  + " year is known are left out")
          .key(TOPIC_ID, PUBLISHED_MONTH)
          .mandatory(TOPIC_ID, DataTypes.IntegerType, "0..k-1", "Id of the topic")
          .mandatory(
              PUBLISHED_MONTH, DataTypes.DateType, "first day of the month", "Publication month")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the month in which the topic has the largest weight")
          .mandatory(
              N_PAPERS_OF_MONTH,
              DataTypes.LongType,
              "papers, 1..",
              "Papers of the month that have topics; the same on each row of a month. The shares of"
                  + " a few papers are mostly chance")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Mean weight of the topic over the papers of the month; the shares of a month add up"
                  + " to 1")
          .build();

  private TopicMonthsTable() {}
}
