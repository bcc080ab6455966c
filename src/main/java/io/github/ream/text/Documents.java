package io.github.ream.text;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.github.ream.schema.PapersTable;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** Papers as term counts: one row per paper, with or without terms. */
public final class Documents {
  public static final String PAPER_ID = PapersTable.PAPER_ID;
  public static final String PUBLISHED_YEAR = PapersTable.PUBLISHED_YEAR;

  /** Terms of the paper in reading order. */
  public static final String TOKENS = "tokens";

  /** Occurrences of each term of the vocabulary, a sparse vector. */
  public static final String COUNTS = "counts";

  /** The counts weighted by IDF. */
  public static final String TFIDF = "tfidf";

  /** How many different terms of the vocabulary the paper has. */
  public static final String N_TERMS = "n_terms";

  private Documents() {}

  /**
   * Papers with {@link #TOKENS} as counts: {@code paper_id}, {@code published_year}, {@link
   * #COUNTS} and {@link #N_TERMS}.
   */
  public static Dataset<Row> counted(Dataset<Row> tokens, CountVectorizerModel vocabulary) {
    return vocabulary
        .transform(tokens)
        .select(col(PAPER_ID), col(PUBLISHED_YEAR), col(COUNTS), nonZeros(col(COUNTS)).as(N_TERMS));
  }

  private static Column nonZeros(Column vector) {
    UDF1<Vector, Integer> nonZeros = counts -> counts == null ? 0 : counts.numNonzeros();
    return udf(nonZeros, DataTypes.IntegerType).apply(vector);
  }

  /** The papers that have text: at least one term of the vocabulary. */
  public static Dataset<Row> onlyWithText(Dataset<Row> documents) {
    return documents.where(col(N_TERMS).gt(0));
  }
}
