package io.github.ream.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import io.github.ream.config.Settings;
import io.github.ream.dump.RecordSchema;
import io.github.ream.schema.PapersTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Gives each sighting the id of its paper, one row per sighting as before. The package's
 * documentation states the rule.
 */
final class PaperIds {
  private static final int HEX_DIGITS = 20;
  private static final String TITLE_KEY = "title_key";
  private static final String FINGERPRINT = "abstract_fingerprint";
  private static final String COMPONENT = "component";
  private static final String SIGHTINGS = "n";
  private static final String TEXT = "text";
  private static final StructType COMPONENTS =
      new StructType()
          .add(TITLE_KEY, DataTypes.StringType)
          .add(FINGERPRINT, DataTypes.StringType)
          .add(COMPONENT, DataTypes.StringType)
          .add(SIGHTINGS, DataTypes.LongType);

  private final Settings.Corpus settings;

  PaperIds(Settings.Corpus settings) {
    this.settings = settings;
  }

  Dataset<Row> withPaperIds(Dataset<Row> sightings) {
    // No built-in normalises Unicode, so these two are UDFs.
    UserDefinedFunction titleKey =
        udf((UDF1<String, String>) NormalizedText::titleKey, DataTypes.StringType);
    UserDefinedFunction squashed =
        udf((UDF1<String, String>) NormalizedText::squashed, DataTypes.StringType);
    Dataset<Row> keyed =
        sightings
            .withColumn(TITLE_KEY, titleKey.apply(col(RecordSchema.TITLE)))
            .withColumn(FINGERPRINT, hash(squashed.apply(col(RecordSchema.ABSTRACT))));
    Dataset<Row> ids = idsOfSharedTitles(components(keyed));
    return keyed
        .join(
            ids,
            keyed
                .col(TITLE_KEY)
                .equalTo(ids.col("id_title"))
                .and(keyed.col(FINGERPRINT).eqNullSafe(ids.col("id_abstract"))),
            "left")
        .withColumn(PapersTable.PAPER_ID, coalesce(col("shared_title_id"), hash(col(TITLE_KEY))))
        .drop(TITLE_KEY, FINGERPRINT, "id_title", "id_abstract", "shared_title_id");
  }

  private static Column hash(Column text) {
    return substring(sha2(text.cast("binary"), 256), 1, HEX_DIGITS);
  }

  /** One row per distinct abstract of a title that has several: the group it belongs to. */
  private Dataset<Row> components(Dataset<Row> keyed) {
    Dataset<Row> withAbstract = keyed.filter(col(FINGERPRINT).isNotNull());
    Dataset<Row> several =
        withAbstract
            .groupBy(TITLE_KEY)
            .agg(countDistinct(FINGERPRINT).as("abstracts"))
            .filter(col("abstracts").gt(1));
    Dataset<Row> abstracts =
        withAbstract
            .join(several, TITLE_KEY)
            .groupBy(TITLE_KEY, FINGERPRINT, "abstracts")
            .agg(count(lit(1)).as(SIGHTINGS), min(RecordSchema.ABSTRACT).as(TEXT));
    Column few = col("abstracts").leq(settings.maxAbstractsPerTitle());
    double similarity = settings.sameAbstractSimilarity();
    Dataset<Row> compared =
        abstracts
            .filter(few)
            .groupBy(TITLE_KEY)
            .agg(collect_list(struct(FINGERPRINT, SIGHTINGS, TEXT)).as("group"))
            .flatMap(
                (FlatMapFunction<Row, Row>)
                    row -> grouped(row.getString(0), row.getList(1), similarity).iterator(),
                Encoders.row(COMPONENTS));
    Dataset<Row> apart =
        abstracts
            .filter(few.equalTo(false))
            .select(
                col(TITLE_KEY), col(FINGERPRINT), col(FINGERPRINT).as(COMPONENT), col(SIGHTINGS));
    return compared.union(apart);
  }

  private static List<Row> grouped(String titleKey, List<Row> abstracts, double similarity) {
    List<String> texts = abstracts.stream().map(a -> a.getString(2)).toList();
    int[] first = AbstractGroups.of(texts, similarity);
    List<String> smallest = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      smallest.add(abstracts.get(i).getString(0));
    }
    for (int i = 0; i < first.length; i++) {
      String fingerprint = abstracts.get(i).getString(0);
      if (fingerprint.compareTo(smallest.get(first[i])) < 0) {
        smallest.set(first[i], fingerprint);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      Row a = abstracts.get(i);
      rows.add(RowFactory.create(titleKey, a.getString(0), smallest.get(first[i]), a.getLong(1)));
    }
    return rows;
  }

  /**
   * One row per abstract of a title shared by several papers, and one without abstract per such
   * title: the paper each belongs to.
   */
  private static Dataset<Row> idsOfSharedTitles(Dataset<Row> components) {
    Dataset<Row> shared =
        components
            .groupBy(TITLE_KEY)
            .agg(countDistinct(COMPONENT).as("papers"))
            .filter(col("papers").gt(1))
            .select(col(TITLE_KEY));
    Dataset<Row> ids =
        components
            .join(shared, TITLE_KEY)
            .withColumn("shared_title_id", hash(concat_ws("\n", col(TITLE_KEY), col(COMPONENT))));
    Dataset<Row> withoutAbstract =
        ids.groupBy(TITLE_KEY, "shared_title_id")
            .agg(sum(SIGHTINGS).as(SIGHTINGS))
            .groupBy(TITLE_KEY)
            .agg(
                min_by(
                        col("shared_title_id"),
                        struct(col(SIGHTINGS).multiply(-1), col("shared_title_id")))
                    .as("shared_title_id"));
    return ids.select(
            col(TITLE_KEY).as("id_title"),
            col(FINGERPRINT).as("id_abstract"),
            col("shared_title_id"))
        .union(
            withoutAbstract.select(
                col(TITLE_KEY).as("id_title"),
                lit(null).cast("string").as("id_abstract"),
                col("shared_title_id")));
  }
}
