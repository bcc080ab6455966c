package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** What authors write about: one row per author and topic of their papers. */
public final class AuthorTopicsTable {
  public static final String AUTHOR_ID = "author_id";
  public static final String TOPIC_ID = "topic_id";
  public static final String N_PAPERS = "n_papers";
  public static final String SHARE = "share";

  public static final Table TABLE =
      Table.named("author_topics", "one row per author and topic that leads a paper of the author")
          .key(AUTHOR_ID, TOPIC_ID)
          .mandatory(AUTHOR_ID, DataTypes.LongType, "hash, any sign", "The author, as in authors")
          .mandatory(TOPIC_ID, DataTypes.IntegerType, "topic_id, 0..", "The topic")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 1..",
              "Papers of the author in which this topic has the largest weight")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "n_papers as a share of the author's papers that have a topic; the shares of an"
                  + " author add up to 1")
          .build();

  private AuthorTopicsTable() {}
}
