package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The topics: one row per topic. */
public final class TopicsTable {
  public static final String TOPIC_ID = "topic_id";
  public static final String LABEL = "label";
  public static final String SHARE = "share";
  public static final String N_PAPERS = "n_papers";
  public static final String COHERENCE_NPMI = "coherence_npmi";
  public static final String COHERENCE_UMASS = "coherence_umass";
  public static final String EXCLUSIVITY = "exclusivity";
  public static final String X = "x";
  public static final String Y = "y";
  public static final String EFFECTIVE_WORDS_ENTROPY = "effective_words_entropy";
  public static final String EFFECTIVE_WORDS_SIMPSON = "effective_words_simpson";
  public static final String STABILITY = "stability";

  public static final Table TABLE =
      Table.named("topics", "one row per topic")
          .key(TOPIC_ID)
          .mandatory(
              TOPIC_ID,
              DataTypes.IntegerType,
              "0..k-1",
              "Index of the topic, the same as in the saved model's topicDistribution vector")
          .mandatory(
              LABEL,
              DataTypes.StringType,
              "",
              "The topic's most relevant terms, distinct from other labels")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Mean weight of the topic over papers with text; the shares add up to 1")
          .mandatory(
              N_PAPERS, DataTypes.LongType, "papers", "Papers whose largest weight is this topic")
          .optional(
              COHERENCE_NPMI,
              DataTypes.DoubleType,
              "-1..1",
              "Mean normalised pointwise mutual information of the 10 most probable terms over"
                  + " whole papers (Bouma 2009; Aletras and Stevenson 2013)")
          .optional(
              COHERENCE_UMASS,
              DataTypes.DoubleType,
              "<= 0 mostly",
              "UMass coherence of the 10 most probable terms (Mimno et al. 2011)")
          .optional(
              EXCLUSIVITY,
              DataTypes.DoubleType,
              "0..10",
              "Sum of FREX (weight 0.7) over the 10 most probable terms (Bischof and Airoldi 2012)")
          .mandatory(
              X,
              DataTypes.DoubleType,
              "",
              "First coordinate of the topic map: classical scaling of Jensen-Shannon distances")
          .mandatory(Y, DataTypes.DoubleType, "", "Second coordinate of the topic map")
          .mandatory(
              EFFECTIVE_WORDS_ENTROPY,
              DataTypes.DoubleType,
              "terms",
              "How many equally probable terms would be as diverse as the topic's: exp of the"
                  + " entropy of its term probabilities (Hill 1973, order 1)")
          .mandatory(
              EFFECTIVE_WORDS_SIMPSON,
              DataTypes.DoubleType,
              "terms",
              "The same by the inverse of the sum of squared probabilities (Hill 1973, order 2;"
                  + " MALLET's eff_num_words)")
          .optional(
              STABILITY,
              DataTypes.DoubleType,
              "0..1",
              "How far the topic comes back under other seeds: mean over their fits of the average"
                  + " Jaccard index of its 10 most probable terms and those of the topic paired"
                  + " with it (Greene, O'Callaghan and Cunningham 2014); null if one seed was"
                  + " fitted")
          .build();

  private TopicsTable() {}
}
