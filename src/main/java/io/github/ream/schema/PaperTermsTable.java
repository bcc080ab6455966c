package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/**
 * The most telling terms of each paper: one row per paper and one of its 10 highest terms by
 * TF-IDF.
 */
public final class PaperTermsTable {
  public static final String PAPER_ID = "paper_id";
  public static final String RANK = "rank";
  public static final String TERM = "term";
  public static final String TF = "tf";
  public static final String TFIDF = "tfidf";

  public static final Table TABLE =
      Table.named("paper_terms", "one row per paper and one of its 10 highest terms by TF-IDF")
          .key(PAPER_ID, RANK)
          .mandatory(PAPER_ID, DataTypes.StringType, "", "The paper")
          .mandatory(
              RANK,
              DataTypes.IntegerType,
              "1..10",
              "Rank of the term in the paper by tfidf, ties by term_id")
          .mandatory(TERM, DataTypes.StringType, "", "The term")
          .mandatory(
              TF,
              DataTypes.LongType,
              "occurrences",
              "Occurrences in the paper's title and abstract")
          .mandatory(TFIDF, DataTypes.DoubleType, "", "tf times idf")
          .build();

  private PaperTermsTable() {}
}
