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
          .mandatory(PAPER_ID, DataTypes.StringType, "", "Id of the paper")
          .mandatory(
              RANK,
              DataTypes.IntegerType,
              "1..10",
              "Rank of the term in the paper by tfidf; of equal terms the lower term_id comes"
                  + " first")
          .mandatory(TERM, DataTypes.StringType, "", "The term")
          .mandatory(
              TF,
              DataTypes.LongType,
              "occurrences",
              "Occurrences of the term in the title and abstract of the paper")
          .mandatory(TFIDF, DataTypes.DoubleType, "", "tf times idf of the table terms")
          .build();

  private PaperTermsTable() {}
}
