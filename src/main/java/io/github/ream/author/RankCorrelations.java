package io.github.ream.author;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.stats.Spearman;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Whether author count goes with other figures of a paper: rows of author_count_tests, one per
 * figure.
 *
 * <p>Input: {@link PaperFacts}. Equal pairs are counted first, so that one task holds distinct
 * pairs only; topic weights are rounded to {@value #WEIGHT_DIGITS} digits for that.
 */
final class RankCorrelations implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int WEIGHT_DIGITS = 3;

  static final List<String> FIGURES =
      List.of(PapersTable.TOPIC_WEIGHT, PapersTable.COMMENTS, PapersTable.UPVOTES);

  private final int minGroupSize;

  RankCorrelations(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
  }

  /** Rows of author_count_tests, without the correction for their number. */
  Dataset<Row> tests(Dataset<Row> facts) {
    Column[] figures =
        FIGURES.stream()
            .map(
                f ->
                    struct(
                        lit(f).as("figure"), round(col(f).cast("double"), WEIGHT_DIGITS).as("y")))
            .toArray(Column[]::new);
    Column cut = col(PapersTable.N_AUTHORS_AT_LEAST).isNotNull().as("cut");
    Dataset<Row> pairs =
        facts
            .select(explode(array(figures)).as("f"), col(PapersTable.N_AUTHORS), cut)
            .select(col("f.*"), col(PapersTable.N_AUTHORS), col("cut"))
            .where(col("y").isNotNull())
            .groupBy("figure", "y", PapersTable.N_AUTHORS, "cut")
            .agg(count(lit(1)).as("n_papers"));
    return facts
        .sparkSession()
        .createDataset(FIGURES, Encoders.STRING())
        .groupByKey((MapFunction<String, String>) f -> f, Encoders.STRING())
        .cogroup(
            pairs.groupByKey((MapFunction<Row, String>) p -> p.getString(0), Encoders.STRING()),
            (CoGroupFunction<String, String, Row, Row>)
                (figure, names, counted) -> List.of(testOf(figure, counted)).iterator(),
            Encoders.row(AuthorCountTestsTable.TABLE.schema()));
  }

  private Row testOf(String figure, Iterator<Row> counted) {
    List<Row> known = new ArrayList<>();
    long leftOut = 0;
    long truncated = 0;
    long n = 0;
    while (counted.hasNext()) {
      Row pair = counted.next();
      if (pair.isNullAt(2)) {
        leftOut += pair.getLong(4);
        truncated += pair.getBoolean(3) ? pair.getLong(4) : 0;
      } else {
        known.add(pair);
        n += pair.getLong(4);
      }
    }
    RowOf row =
        new RowOf(AuthorCountTestsTable.TABLE)
            .set(AuthorCountTestsTable.TEST, "spearman")
            .set(AuthorCountTestsTable.DIMENSION, figure)
            .set(AuthorCountTestsTable.EFFECT_SIZE_NAME, "rho")
            .set(AuthorCountTestsTable.N, n)
            .set(AuthorCountTestsTable.N_LEFT_OUT, leftOut)
            .set(AuthorCountTestsTable.N_TRUNCATED, truncated);
    if (n < minGroupSize) {
      return row.set(
              AuthorCountTestsTable.NOTE,
              "not made: fewer than " + minGroupSize + " papers have both figures")
          .build();
    }
    // In one order, so that the sums round alike in every run.
    known.sort(
        java.util.Comparator.comparingDouble((Row p) -> p.getDouble(1))
            .thenComparingInt(p -> p.getInt(2)));
    Spearman test =
        Spearman.of(
            known.stream().mapToDouble(p -> p.getInt(2)).toArray(),
            known.stream().mapToDouble(p -> p.getDouble(1)).toArray(),
            known.stream().mapToLong(p -> p.getLong(4)).toArray());
    if (Double.isNaN(test.rho())) {
      row.set(AuthorCountTestsTable.NOTE, "not made: one of the figures is the same everywhere");
    } else if (n > 2) {
      row.set(AuthorCountTestsTable.DEGREES_OF_FREEDOM, n - 2.0);
    }
    return row.set(AuthorCountTestsTable.STATISTIC, test.rho())
        .set(AuthorCountTestsTable.P_VALUE, test.pValue())
        .set(AuthorCountTestsTable.EFFECT_SIZE, test.rho())
        .build();
  }
}
