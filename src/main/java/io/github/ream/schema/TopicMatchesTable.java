package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * What became of the topics of the report that stood here before, or of the model that scored this
 * one: one row per pair of topics that belong together, and per topic without a partner.
 */
public final class TopicMatchesTable {
  public static final String MATCH_ID = "match_id";
  public static final String EARLIER_TOPIC_ID = "earlier_topic_id";
  public static final String TOPIC_ID = "topic_id";
  public static final String STATUS = "status";
  public static final String DISTANCE = "distance";
  public static final String OVERLAP = "overlap";
  public static final String EARLIER_LABEL = "earlier_label";
  public static final String LABEL = "label";
  public static final String EARLIER_SHARE = "earlier_share";
  public static final String SHARE = "share";
  public static final String EARLIER_N_PAPERS = "earlier_n_papers";
  public static final String N_PAPERS = "n_papers";

  public static final Table TABLE =
      Table.named(
              "topic_matches",
              "one row per pair of an earlier topic and one of this report that belong together,"
                  + " and per topic without a partner; no rows where there is no earlier model")
          .key(MATCH_ID)
          .mandatory(
              MATCH_ID,
              DataTypes.IntegerType,
              "0..",
              "Number of the row: in the order of topic_id, then of earlier_topic_id, gone topics"
                  + " last")
          .optional(
              EARLIER_TOPIC_ID,
              DataTypes.IntegerType,
              "0..",
              "Id that the topic had in the earlier model; null for a new topic")
          .optional(
              TOPIC_ID, DataTypes.IntegerType, "0..k-1", "Id of the topic; null if it is gone")
          .mandatory(
              STATUS,
              DataTypes.StringType,
              Coded.listed(TopicChange.values()),
              "What became of the topic. matched: the pair is one of the assignment of earlier to"
                  + " later topics, one to one, that has the smallest sum of distances, each at"
                  + " most 0.6 (Kuhn 1955). split: the topic has no such partner, and the earlier"
                  + " topic is nearer to the mixture of its partner with this topic, by size, than"
                  + " to its partner alone: by a tenth of that distance at least. merged: the same"
                  + " the other way round. new and gone: neither")
          .optional(
              DISTANCE,
              DataTypes.DoubleType,
              "0..0.8326",
              "Jensen-Shannon distance of the terms of the two topics, at most the root of ln 2,"
                  + " over the terms of both models; a term that one of them lacks has the"
                  + " probability 0 there. For a new or gone topic the distance to the nearest"
                  + " topic of the other model; null if that has none")
          .optional(
              OVERLAP,
              DataTypes.DoubleType,
              "0..1",
              "How much the two topics have in common: the sum over terms of the smaller of both"
                  + " probabilities; null for a new or gone topic")
          .optional(
              EARLIER_LABEL,
              DataTypes.StringType,
              "",
              "Label that the topic had in the earlier model; null for a new topic")
          .optional(
              LABEL, DataTypes.StringType, "", "Label of the topic; null if the topic is gone")
          .optional(
              EARLIER_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Mean weight of the earlier topic over the papers of the earlier report; null for a"
                  + " new topic, or if no report stands beside the earlier model")
          .optional(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Mean weight of the topic over papers with text, as topics.share; null if it is gone")
          .optional(
              EARLIER_N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers of the earlier report in which the earlier topic had the largest weight; null"
                  + " where earlier_share is")
          .optional(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers in which the topic has the largest weight, as topics.n_papers; null if it is"
                  + " gone")
          .build();

  private TopicMatchesTable() {}
}
