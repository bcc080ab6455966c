package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The hierarchy of topics: one row per node of its tree. The leaves are the topics, each other node
 * joins two; a dozen nodes or so are the groups that a reader begins with.
 */
public final class TopicGroupsTable {
  public static final String NODE_ID = "node_id";
  public static final String PARENT_ID = "parent_id";
  public static final String TOPIC_ID = "topic_id";
  public static final String GROUP_ID = "group_id";
  public static final String IS_GROUP = "is_group";
  public static final String LABEL = "label";
  public static final String HEIGHT = "height";
  public static final String POSITION = "position";
  public static final String N_TOPICS = "n_topics";
  public static final String N_PAPERS = "n_papers";
  public static final String SHARE = "share";

  public static final Table TABLE =
      Table.named(
              "topic_groups", "one row per topic, and per join of two topics or groups into one")
          .key(NODE_ID)
          .mandatory(
              NODE_ID,
              DataTypes.IntegerType,
              "0..2k-2",
              "Id of the node: 0 to k-1 are the topics, by their topic_id; k and up are joins, the"
                  + " nearest pair first, as SciPy's linkage numbers them. Average linkage (Sokal"
                  + " and Michener 1958) on the Jensen-Shannon distances that the map shows")
          .optional(
              PARENT_ID,
              DataTypes.IntegerType,
              "k..2k-2",
              "Node that joins this one with another; null for the last one, which holds all"
                  + " topics")
          .optional(
              TOPIC_ID,
              DataTypes.IntegerType,
              "0..k-1",
              "Id of the topic; null for a node that joins several")
          .optional(
              GROUP_ID,
              DataTypes.IntegerType,
              "0..",
              "Group that the node is, or is part of, as topics.group_id; null for nodes that hold"
                  + " several groups. The tree is cut from the top until as many groups have two"
                  + " topics or more as the square root of k says, 12 at most; a topic that is"
                  + " near no other is a group by itself")
          .mandatory(
              IS_GROUP,
              DataTypes.BooleanType,
              "",
              "Whether the node is a whole group: one row per group_id")
          .optional(
              LABEL,
              DataTypes.StringType,
              "",
              "Label of the topic, or of the group by its most relevant terms; null for the other"
                  + " nodes")
          .mandatory(
              HEIGHT,
              DataTypes.DoubleType,
              "0..0.8326",
              "Mean Jensen-Shannon distance between the topics of the two nodes that are joined"
                  + " here, at most the root of ln 2; 0 for a topic")
          .mandatory(
              POSITION,
              DataTypes.IntegerType,
              "0..k-1",
              "Place of the node's first topic in an order in which the topics of each node stand"
                  + " side by side; the last one is n_topics - 1 further")
          .mandatory(N_TOPICS, DataTypes.IntegerType, "topics, 1..k", "Topics of the node")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers",
              "Papers in which one of its topics has the largest weight")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Mean weight of its topics together over papers with text; those of all groups add"
                  + " up to 1")
          .build();

  private TopicGroupsTable() {}
}
