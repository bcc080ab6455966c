package io.github.ream.text;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.TermsTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The {@code terms} table: one row per term of the vocabulary, with its frequencies in the
 * documents at hand and the model's IDF.
 */
public final class Terms {
  private static final StructType COUNTS =
      new StructType()
          .add(TermsTable.TERM_ID, DataTypes.IntegerType)
          .add(TermsTable.DOCUMENT_FREQUENCY, DataTypes.LongType)
          .add(TermsTable.CORPUS_FREQUENCY, DataTypes.LongType);
  private static final StructType VOCABULARY =
      new StructType()
          .add(TermsTable.TERM_ID, DataTypes.IntegerType)
          .add(TermsTable.TERM, DataTypes.StringType)
          .add(TermsTable.IDF, DataTypes.DoubleType);

  private Terms() {}

  public static Dataset<Row> table(Dataset<Row> documents, TextModel model) {
    String[] terms = model.vocabulary().vocabulary();
    double[] idf = model.idf().idf().toArray();
    List<Row> rows = new ArrayList<>(terms.length);
    for (int i = 0; i < terms.length; i++) {
      rows.add(RowFactory.create(i, terms[i], idf[i]));
    }
    Dataset<Row> counts =
        documents
            .select(col(Documents.COUNTS))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) papers -> counts(papers, terms.length),
                Encoders.row(COUNTS))
            .groupBy(TermsTable.TERM_ID)
            .agg(
                sum(TermsTable.DOCUMENT_FREQUENCY).as(TermsTable.DOCUMENT_FREQUENCY),
                sum(TermsTable.CORPUS_FREQUENCY).as(TermsTable.CORPUS_FREQUENCY));
    return TermsTable.TABLE.select(
        documents
            .sparkSession()
            .createDataFrame(rows, VOCABULARY)
            .join(counts, scala(TermsTable.TERM_ID), "left")
            .withColumn(
                TermsTable.DOCUMENT_FREQUENCY,
                coalesce(col(TermsTable.DOCUMENT_FREQUENCY), lit(0L)))
            .withColumn(
                TermsTable.CORPUS_FREQUENCY, coalesce(col(TermsTable.CORPUS_FREQUENCY), lit(0L))));
  }

  private static String[] scala(String column) {
    return new String[] {column};
  }

  private static Iterator<Row> counts(Iterator<Row> papers, int terms) {
    long[] documents = new long[terms];
    long[] occurrences = new long[terms];
    while (papers.hasNext()) {
      Vector counts = papers.next().getAs(0);
      counts.foreachNonZero(
          (term, count) -> {
            documents[(Integer) term]++;
            occurrences[(Integer) term] += ((Double) count).longValue();
            return null;
          });
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < terms; i++) {
      if (documents[i] > 0) {
        rows.add(RowFactory.create(i, documents[i], occurrences[i]));
      }
    }
    return rows.isEmpty() ? Collections.emptyIterator() : rows.iterator();
  }
}
