package io.github.ream.text;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Learns which tokens of a corpus are plurals of others of its tokens: a token that is the plural
 * of another by the rules of English, where that other occurs in at least a tenth as many papers.
 * So {@code transformers} folds to {@code transformer}, and {@code bias} stays, for nothing is a
 * {@code bia}. Of several singulars the one in most papers is taken, then the first by name.
 */
final class PluralLearner {
  /** How often the singular must occur, as a share of the plural. */
  private static final double LEAST_SHARE_OF_SINGULAR = 0.1;

  /** What reaches the driver and the saved model at most, the most frequent plurals first. */
  private static final int MOST_PLURALS = 100_000;

  private static final StructType PAIRS =
      new StructType()
          .add("plural", DataTypes.StringType)
          .add("singular", DataTypes.StringType)
          .add("pluralPapers", DataTypes.LongType);

  private PluralLearner() {}

  /**
   * Plural to singular.
   *
   * @param frequencies one row per token: {@code term} and {@code papers}, in how many it occurs
   */
  static Map<String, String> learn(Dataset<Row> frequencies) {
    Dataset<Row> pairs =
        frequencies.flatMap((FlatMapFunction<Row, Row>) PluralLearner::pairs, Encoders.row(PAIRS));
    Dataset<Row> singulars =
        frequencies.select(col("term").as("singular"), col("papers").as("singularPapers"));
    List<Row> chosen =
        pairs
            .join(singulars, "singular")
            .where(
                col("singularPapers")
                    .geq(col("pluralPapers").multiply(lit(LEAST_SHARE_OF_SINGULAR))))
            .groupBy("plural", "pluralPapers")
            .agg(
                functions
                    .min(struct(negate(col("singularPapers")), col("singular")))
                    .getField("singular")
                    .as("singular"))
            .orderBy(desc("pluralPapers"), asc("plural"))
            .limit(MOST_PLURALS)
            .select("plural", "singular")
            .collectAsList();
    Map<String, String> plurals = new TreeMap<>();
    chosen.forEach(row -> plurals.put(row.getString(0), row.getString(1)));
    return plurals;
  }

  private static Iterator<Row> pairs(Row frequency) {
    List<Row> pairs = new ArrayList<>();
    String token = frequency.getString(0);
    for (String singular : Holder.PLURALS.singularsOf(token)) {
      pairs.add(RowFactory.create(token, singular, frequency.getLong(1)));
    }
    return pairs.iterator();
  }

  /** The rules are read once a JVM, and only where they are used. */
  private static final class Holder {
    static final Plurals PLURALS = new Plurals();
  }
}
