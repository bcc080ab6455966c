package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The models fitted and the one chosen: one row per number of topics and seed that was fitted. */
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
              COHERENCE_NPMI, DataTypes.DoubleType, "-1..1", "Mean over topics of coherence_npmi")
          .mandatory(
              TOPIC_DIVERSITY,
              DataTypes.DoubleType,
              "0..1",
              "Distinct terms among the 25 most probable of all topics, as a share (Dieng, Ruiz and"
                  + " Blei 2020)")
          .mandatory(
              CHOSEN,
              DataTypes.BooleanType,
              "",
              "True for the model the report is made with. Of the numbers of topics, by their means"
                  + " over seeds: those with coherence_npmi at most 0.05 below the highest; of"
                  + " these, those with perplexity at most 2 % above the lowest; of these, that of"
                  + " the highest coherence_npmi, then the fewest topics; of its seeds, the highest"
                  + " stability, then the lowest perplexity, then the lowest seed")
          .mandatory(
              SECONDS, DataTypes.DoubleType, "s", "Wall time of the fit; differs from run to run")
          .optional(
              STABILITY,
              DataTypes.DoubleType,
              "0..1",
              "Mean over topics of how far they come back under the other seeds of this number of"
                  + " topics (Greene, O'Callaghan and Cunningham 2014); null if one seed was"
                  + " fitted")
          .optional(
              ITERATIONS,
              DataTypes.IntegerType,
              "passes",
              "Passes made (sampling sweeps, those over parts of the corpus included, and finishing"
                  + " passes), or steps for online; null if the model was there before")
          .mandatory(
              STOPPED_EARLY,
              DataTypes.BooleanType,
              "",
              "True if the sampling sweeps ended before their number because leave-one-out"
                  + " perplexity no longer fell by 0.1 %")
          .build();

  private ModelSelectionTable() {}
}
