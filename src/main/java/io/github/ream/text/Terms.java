package io.github.ream.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The {@code terms} table: one row per term of the vocabulary, with its frequencies in the
 * documents at hand and the model's IDF.
 */
public final class Terms {
  private Terms() {}

  /** As many rows as the vocabulary has terms. */
  public static List<Row> rows(Documents.Frequencies frequencies, TextModel model) {
    String[] terms = model.vocabulary().vocabulary();
    double[] idf = model.idf().idf().toArray();
    Map<String, String> acronyms = model.analyzer().acronymOfTerm();
    List<Row> rows = new ArrayList<>(terms.length);
    for (int i = 0; i < terms.length; i++) {
      rows.add(
          RowFactory.create(
              i,
              terms[i],
              frequencies.papers()[i],
              frequencies.occurrences()[i],
              idf[i],
              acronyms.get(terms[i])));
    }
    return rows;
  }
}
