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
  public static final String MAP_VARIANCE_SHARE = "map_variance_share";
  public static final String GROUP_ID = "group_id";
  public static final String RANK_1_RATIO = "rank_1_ratio";
  public static final String CORPUS_DISTANCE = "corpus_distance";
  public static final String JUNK_REASON = "junk_reason";

  public static final Table TABLE =
      Table.named("topics", "one row per topic")
          .key(TOPIC_ID)
          .mandatory(
              TOPIC_ID,
              DataTypes.IntegerType,
              "0..k-1",
              "Id of the topic: its index in the topicDistribution vector of the saved model")
          .mandatory(
              LABEL,
              DataTypes.StringType,
              "",
              "Label of the topic: the terms that are most relevant to it and tell it from the"
                  + " others, phrases first; a term's acronym is in brackets. No two labels are the"
                  + " same")
          .mandatory(
              SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Mean weight of the topic over papers with text; the shares add up to 1")
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers",
              "Papers in which this topic has the largest weight")
          .optional(
              COHERENCE_NPMI,
              DataTypes.DoubleType,
              "-1..1",
              "Mean normalised pointwise mutual information of the 10 most probable terms, which"
                  + " count as together if they are in the same paper (Bouma 2009; Aletras and"
                  + " Stevenson 2013); null if fewer than two of them occur, if all of them are in"
                  + " every paper, or if the topic has no words of its own")
          .optional(
              COHERENCE_UMASS,
              DataTypes.DoubleType,
              "<= 0 mostly",
              "UMass coherence of the 10 most probable terms (Mimno et al. 2011); null where"
                  + " coherence_npmi is")
          .optional(
              EXCLUSIVITY,
              DataTypes.DoubleType,
              "0..10",
              "Sum of FREX (weight 0.7) over the 10 most probable terms (Bischof and Airoldi 2012);"
                  + " null if there is one topic, or the topic has no words of its own")
          .mandatory(
              X,
              DataTypes.DoubleType,
              "",
              "First coordinate of the topic map: classical scaling (Torgerson 1952) of"
                  + " Jensen-Shannon distances, the roots of the divergences in nats. They tell all"
                  + " terms apart, to six digits; above 400 million pairs of topics times terms,"
                  + " only the 1,000 most probable terms of either topic, and are about 0.3 %"
                  + " short")
          .mandatory(Y, DataTypes.DoubleType, "", "Second coordinate of the topic map")
          .mandatory(
              EFFECTIVE_WORDS_ENTROPY,
              DataTypes.DoubleType,
              "terms",
              "Effective number of terms: the number of equally probable terms that would be as"
                  + " diverse as those of the topic, exp of the entropy of the term probabilities"
                  + " (Hill 1973, order 1)")
          .mandatory(
              EFFECTIVE_WORDS_SIMPSON,
              DataTypes.DoubleType,
              "terms",
              "Effective number of terms by 1 / the sum of squared term probabilities (Hill 1973,"
                  + " order 2; eff_num_words of MALLET)")
          .optional(
              STABILITY,
              DataTypes.DoubleType,
              "0..1",
              "How well the topic is found again under other seeds: the average Jaccard index of"
                  + " its 10 most probable terms and those of the topic paired with it, as a mean"
                  + " over the fits of the other seeds (Greene, O'Callaghan and Cunningham 2014);"
                  + " null if only one seed was fitted")
          .optional(
              MAP_VARIANCE_SHARE,
              DataTypes.DoubleType,
              "0..1",
              "Share of the variance of the distances between topics that x and y show: the two"
                  + " largest eigenvalues as a share of all positive ones; the same on each row."
                  + " Topics that are near each other on a map that shows little may be far apart;"
                  + " null with one topic, or if all are equal")
          .mandatory(
              GROUP_ID,
              DataTypes.IntegerType,
              "0..",
              "Group of like topics that the topic belongs to, alone or with others: the row of"
                  + " topic_groups with this group_id where is_group")
          .optional(
              RANK_1_RATIO,
              DataTypes.DoubleType,
              "0..",
              "How often the topic is the largest of a paper beside what its share says: n_papers"
                  + " / (share times papers with text), 1 on average. It is low where words are"
                  + " spread thinly over papers about other things (rank_1_docs of MALLET's"
                  + " diagnostics, as a ratio); null if the share is 0")
          .mandatory(
              CORPUS_DISTANCE,
              DataTypes.DoubleType,
              "0..0.8326",
              "Jensen-Shannon distance of the topic's terms from those of all papers of the fit"
                  + " (AlSumait, Barbara, Gentle and Domeniconi 2009); 0 for a topic that is"
                  + " the corpus in small")
          .optional(
              JUNK_REASON,
              DataTypes.StringType,
              "generic, mixed",
              "Why the topic is left out of headlines: generic if rank_1_ratio is below 0.6, else"
                  + " mixed if coherence_npmi is below 0, so that its top terms are together less"
                  + " often than by chance, or, among ten topics or more, below 0.7 times the"
                  + " median while effective_words_entropy is 1.45 times the median or more; null"
                  + " for the others, and if the topic's share comes to fewer than ten papers")
          .build();

  private TopicsTable() {}
}
