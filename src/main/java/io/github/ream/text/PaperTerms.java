package io.github.ream.text;

import static org.apache.spark.sql.functions.col;

import io.github.ream.schema.PaperTermsTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The {@code paper_terms} table: one row per paper and one of its 10 highest terms by TF-IDF, ties
 * by the id of the term.
 */
public final class PaperTerms {
  private static final int MOST_TERMS = 10;

  private PaperTerms() {}

  public static Dataset<Row> table(Dataset<Row> documents, TextModel model) {
    Highest highest = new Highest(model.vocabulary().vocabulary(), model.idf().idf().toArray());
    return documents
        .select(col(Documents.PAPER_ID), col(Documents.COUNTS))
        .flatMap(highest, Encoders.row(PaperTermsTable.TABLE.schema()));
  }

  /** One paper's rows. A vector's entries are out of reach for SQL functions, hence this. */
  @SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
  private record Highest(String[] terms, double[] idf) implements FlatMapFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Row document) {
      SparseVector counts = ((Vector) document.getAs(1)).toSparse();
      int[] ids = counts.indices();
      double[] tf = counts.values();
      List<Integer> entries = new ArrayList<>(ids.length);
      for (int i = 0; i < ids.length; i++) {
        entries.add(i);
      }
      entries.sort(
          Comparator.comparingDouble((Integer i) -> -tf[i] * idf[ids[i]])
              .thenComparingInt(i -> ids[i]));
      List<Row> rows = new ArrayList<>();
      for (int i : entries.subList(0, Math.min(MOST_TERMS, entries.size()))) {
        rows.add(
            RowFactory.create(
                document.getString(0),
                rows.size() + 1,
                terms[ids[i]],
                (long) tf[i],
                tf[i] * idf[ids[i]]));
      }
      return rows.iterator();
    }
  }
}
