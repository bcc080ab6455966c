package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The vocabulary: one row per term of the vocabulary. */
public final class TermsTable {
  public static final String TERM_ID = "term_id";
  public static final String TERM = "term";
  public static final String DOCUMENT_FREQUENCY = "document_frequency";
  public static final String CORPUS_FREQUENCY = "corpus_frequency";
  public static final String IDF = "idf";

  public static final Table TABLE =
      Table.named("terms", "one row per term of the vocabulary")
          .key(TERM_ID)
          .mandatory(
              TERM_ID,
              DataTypes.IntegerType,
              "0..",
              "Index of the term in the vocabulary and in the saved model: most frequent in the"
                  + " corpus first, ties by the term")
          .mandatory(
              TERM, DataTypes.StringType, "", "The term; words of a phrase are joined by a space")
          .mandatory(
              DOCUMENT_FREQUENCY,
              DataTypes.LongType,
              "papers",
              "Papers whose title or abstract has the term")
          .mandatory(
              CORPUS_FREQUENCY,
              DataTypes.LongType,
              "occurrences",
              "Occurrences in all titles and abstracts")
          .mandatory(
              IDF,
              DataTypes.DoubleType,
              "nats",
              "ln((N + 1) / (document_frequency + 1)), N the papers with text (MLlib IDF)")
          .build();

  private TermsTable() {}
}
