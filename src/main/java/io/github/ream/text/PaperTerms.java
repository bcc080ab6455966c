package io.github.ream.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The {@code paper_terms} table: one row per paper and one of its 10 highest terms by TF-IDF, ties
 * by the id of the term.
 */
public final class PaperTerms {
  private static final int MOST_TERMS = 10;

  private PaperTerms() {}

  /** The rows, in the order of the papers. */
  public static JavaRDD<Row> rows(Documents documents, TextModel model) {
    Broadcast<Weights> weights =
        JavaSparkContext.fromSparkContext(documents.blocks().context())
            .broadcast(new Weights(model.vocabulary().vocabulary(), model.idf().idf().toArray()));
    return documents
        .blocks()
        .flatMap(
            block ->
                IntStream.range(0, block.papers())
                    .boxed()
                    .flatMap(paper -> rows(block, paper, weights.value()).stream())
                    .iterator());
  }

  @SuppressWarnings("ArrayRecordComponent") // Numbers by term, never compared.
  private record Weights(String[] terms, double[] idf) implements java.io.Serializable {}

  private static List<Row> rows(TermPapers block, int paper, Weights weights) {
    int[] best = new int[MOST_TERMS];
    double[] tfidf = new double[MOST_TERMS];
    int size = 0;
    for (int i = block.starts()[paper]; i < block.starts()[paper + 1]; i++) {
      double weight = block.counts()[i] * weights.idf[block.terms()[i]];
      int rank = size;
      while (rank > 0 && weight > tfidf[rank - 1]) {
        rank--;
      }
      if (rank < MOST_TERMS) {
        size = Math.min(size + 1, MOST_TERMS);
        System.arraycopy(best, rank, best, rank + 1, size - rank - 1);
        System.arraycopy(tfidf, rank, tfidf, rank + 1, size - rank - 1);
        best[rank] = i;
        tfidf[rank] = weight;
      }
    }
    List<Row> rows = new ArrayList<>(size);
    for (int rank = 0; rank < size; rank++) {
      rows.add(
          RowFactory.create(
              block.ids()[paper],
              rank + 1,
              weights.terms[block.terms()[best[rank]]],
              (long) block.counts()[best[rank]],
              tfidf[rank]));
    }
    return rows;
  }
}
