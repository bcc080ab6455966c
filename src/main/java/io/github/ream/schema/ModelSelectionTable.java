package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The models that were fitted, and which was chosen: one row per number of topics and seed. */
public final class ModelSelectionTable {
  public static final String K = "k";
  public static final String SEED = "seed";
  public static final String PERPLEXITY = "perplexity";
  public static final String COHERENCE_NPMI = "coherence_npmi";
  public static final String TOPIC_DIVERSITY = "topic_diversity";
  public static final String CHOSEN = "chosen";
  public static final String SECONDS = "seconds";
  public static final String STABILITY = "stability";
  public static final String ITERATIONS = "iterations";
  public static final String STOPPED_EARLY = "stopped_early";

  public static final Table TABLE =
      Table.named("model_selection", "one row per number of topics and seed that was fitted")
          .key(K, SEED)
          .mandatory(K, DataTypes.IntegerType, "topics", "Number of topics")
          .mandatory(SEED, DataTypes.LongType, "", "Seed of the fit")
          .optional(
              PERPLEXITY,
              DataTypes.DoubleType,
              ">= 1",
              "Document-completion perplexity per held-out token (Wallach et al. 2009); lower is"
                  + " better; null if no paper was long enough to split")
          .optional(
              COHERENCE_NPMI,
              DataTypes.DoubleType,
              "-1..1",
              "Mean of coherence_npmi over the topics of the fit; null if no topic has one")
          .mandatory(
              TOPIC_DIVERSITY,
              DataTypes.DoubleType,
              "0..1",
              "Distinct terms among the 25 most probable terms of all topics, as a share (Dieng,"
                  + " Ruiz and Blei 2020)")
          .mandatory(
              CHOSEN,
              DataTypes.BooleanType,
              "",
              "True for the model that the report is made with. First the number of topics is"
                  + " chosen by means over seeds: of the numbers with coherence_npmi at most 0.05"
                  + " below the highest, those with perplexity at most 2 % above the lowest are"
                  + " kept, and of these the highest coherence_npmi wins, then the fewest topics."
                  + " Of its seeds the one with the highest stability is taken, then the lowest"
                  + " perplexity, then the lowest seed")
          .mandatory(
              SECONDS, DataTypes.DoubleType, "s", "Wall time of the fit; differs from run to run")
          .optional(
              STABILITY,
              DataTypes.DoubleType,
              "0..1",
              "Mean over topics of their stability (table topics) under the other seeds of the same"
                  + " number of topics (Greene, O'Callaghan and Cunningham 2014); null if only one"
                  + " seed was fitted")
          .optional(
              ITERATIONS,
              DataTypes.IntegerType,
              "passes",
              "Passes made: sampling sweeps, including those over parts of the corpus, and"
                  + " finishing passes; steps for the optimiser online; null if the model existed"
                  + " before the run")
          .mandatory(
              STOPPED_EARLY,
              DataTypes.BooleanType,
              "",
              "True if sampling stopped before its planned number of sweeps because leave-one-out"
                  + " perplexity fell by less than 0.1 %")
          .build();

  private ModelSelectionTable() {}
}
