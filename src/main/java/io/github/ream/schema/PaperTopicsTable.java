package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The topic mixture of each paper: one row per paper and topic with a weight of at least 0.01. */
public final class PaperTopicsTable {
  public static final String PAPER_ID = "paper_id";
  public static final String TOPIC_ID = "topic_id";
  public static final String WEIGHT = "weight";

  public static final Table TABLE =
      Table.named("paper_topics", "one row per paper and topic with a weight of at least 0.01")
          .key(PAPER_ID, TOPIC_ID)
          .mandatory(PAPER_ID, DataTypes.StringType, "", "Id of the paper")
          .mandatory(TOPIC_ID, DataTypes.IntegerType, "", "Id of the topic")
          .mandatory(
              WEIGHT,
              DataTypes.DoubleType,
              "0.01..1",
              "Weight of the topic in the paper; weights are not rescaled after those below 0.01"
                  + " are dropped")
          .build();

  private PaperTopicsTable() {}
}
