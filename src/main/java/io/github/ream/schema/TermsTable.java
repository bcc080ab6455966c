package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** The vocabulary: one row per term of the vocabulary. */
public final class TermsTable {
  public static final String TERM_ID = "term_id";
  public static final String TERM = "term";
  public static final String DOCUMENT_FREQUENCY = "document_frequency";
  public static final String CORPUS_FREQUENCY = "corpus_frequency";
  public static final String IDF = "idf";
  public static final String ACRONYM = "acronym";

  public static final Table TABLE =
      Table.named("terms", "one row per term of the vocabulary")
          .key(TERM_ID)
          .mandatory(
              TERM_ID,
              DataTypes.IntegerType,
              "0..",
              "Index of the term in the vocabulary and in the saved model; the most frequent term"
                  + " of the papers that the topics were fitted to comes first, equally frequent"
                  + " ones in alphabetical order")
          .mandatory(
              TERM,
              DataTypes.StringType,
              "",
              "The term; the words of a phrase are joined by spaces")
          .mandatory(
              DOCUMENT_FREQUENCY,
              DataTypes.LongType,
              "papers",
              "Papers with the term in title or abstract")
          .mandatory(
              CORPUS_FREQUENCY,
              DataTypes.LongType,
              "occurrences",
              "Occurrences of the term in all titles and abstracts")
          .mandatory(
              IDF,
              DataTypes.DoubleType,
              "nats",
              "Inverse document frequency as in MLlib: ln((N + 1) / (document_frequency + 1)),"
                  + " where N is the number of papers with text")
          .optional(
              ACRONYM,
              DataTypes.StringType,
              "",
              "Acronym that counts as the term, in lower case, learned from the papers that the"
                  + " topics were fitted to (Schwartz and Hearst 2003): at least five define it,"
                  + " and three quarters of all that define it do so; null for most terms")
          .build();

  private TermsTable() {}
}
