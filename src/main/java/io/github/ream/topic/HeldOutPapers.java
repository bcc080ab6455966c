package io.github.ream.topic;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.ream.text.Documents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The papers that no topic is fitted to, kept to measure how well topics foretell text they have
 * not seen: those with the lowest hashes of seed and id, so the same ones whatever their order.
 */
final class HeldOutPapers {
  /** Enough to measure by, and what reaches the driver at most. */
  private static final int MOST = 2_000;

  private static final StructType SCORES =
      new StructType()
          .add(Documents.PAPER_ID, DataTypes.StringType)
          .add("log_likelihood", DataTypes.DoubleType)
          .add("tokens", DataTypes.LongType);

  private final List<String> ids;
  private final long seed;

  private HeldOutPapers(List<String> ids, long seed) {
    this.ids = ids;
    this.seed = seed;
  }

  /**
   * Holds out a share of the documents, rounded, and at most {@value #MOST}.
   *
   * @param size number of documents
   */
  static HeldOutPapers of(Dataset<Row> documents, long size, double share, long seed) {
    int count = (int) Math.min(MOST, Math.round(share * size));
    if (count == 0) {
      return new HeldOutPapers(List.of(), seed);
    }
    List<String> ids =
        documents
            .select(col(Documents.PAPER_ID))
            .orderBy(xxhash64(lit(seed), col(Documents.PAPER_ID)), col(Documents.PAPER_ID))
            .limit(count)
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    return new HeldOutPapers(ids, seed);
  }

  Dataset<Row> without(Dataset<Row> documents) {
    return ids.isEmpty() ? documents : documents.where(not(isHeldOut()));
  }

  private Column isHeldOut() {
    return col(Documents.PAPER_ID).isin(ids.toArray());
  }

  /**
   * Document-completion perplexity of the topics on the held-out documents, NaN if none has two
   * tokens. Words outside the vocabulary are not scored.
   */
  double perplexity(Dataset<Row> documents, DocumentCompletion completion) {
    if (ids.isEmpty()) {
      return Double.NaN;
    }
    long splitSeed = seed;
    List<Row> scores =
        new ArrayList<>(
            documents
                .where(isHeldOut())
                .select(col(Documents.PAPER_ID), col(Documents.COUNTS))
                .flatMap(
                    (FlatMapFunction<Row, Row>) row -> score(row, completion, splitSeed),
                    Encoders.row(SCORES))
                .collectAsList());
    // Added up in the order of ids, so that the last digit does not depend on partitions.
    scores.sort(Comparator.comparing(row -> row.getString(0)));
    DocumentCompletion.Score total = new DocumentCompletion.Score(0, 0);
    for (Row row : scores) {
      total = total.plus(new DocumentCompletion.Score(row.getDouble(1), row.getLong(2)));
    }
    return total.perplexity();
  }

  private static java.util.Iterator<Row> score(
      Row document, DocumentCompletion completion, long seed) {
    TokenSplit split = TokenSplit.of(document.getString(0), (Vector) document.getAs(1), seed);
    if (split.observed().length + split.held().length < 2) {
      return List.<Row>of().iterator();
    }
    DocumentCompletion.Score score = completion.score(split.observed(), split.held());
    return List.of(RowFactory.create(document.getString(0), score.logLikelihood(), score.tokens()))
        .iterator();
  }
}
