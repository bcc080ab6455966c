package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The terms of each topic: one row per topic and one of its 30 most probable terms. */
public final class TopicTermsTable {
  public static final String TOPIC_ID = "topic_id";
  public static final String RANK = "rank";
  public static final String TERM = "term";
  public static final String PROBABILITY = "probability";
  public static final String RELEVANCE = "relevance";

  public static final Table TABLE =
      Table.named("topic_terms", "one row per topic and one of its 30 most probable terms")
          .key(TOPIC_ID, RANK)
          .mandatory(TOPIC_ID, DataTypes.IntegerType, "", "Id of the topic")
          .mandatory(
              RANK,
              DataTypes.IntegerType,
              "1..30",
              "Rank of the term in the topic by probability; of equal terms the lower term_id comes"
                  + " first")
          .mandatory(TERM, DataTypes.StringType, "", "The term")
          .mandatory(
              PROBABILITY, DataTypes.DoubleType, "0..1", "Probability of the term in the topic")
          .mandatory(
              RELEVANCE,
              DataTypes.DoubleType,
              "nats",
              "Relevance of the term to the topic: lambda ln p(term|topic) + (1 - lambda)"
                  + " ln(p(term|topic) / p(term)), with lambda 0.6 (Sievert and Shirley 2014)")
          .build();

  private TopicTermsTable() {}
}
