package io.github.ream.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.udf;

import io.github.ream.dump.record.RecordSchema;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The normalised forms of sightings, and the {@link Variant}s that they are sightings of. */
final class VariantKeys {
  /** Column of a variant: its abstract as written, null if it has none. */
  static final String ABSTRACT = "variant_abstract";

  /** Column of a variant: keys of the MinHash bands of its title. */
  static final String BANDS = "title_bands";

  private static final int HEX_DIGITS = 20;
  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType LONGS = DataTypes.createArrayType(DataTypes.LongType);

  // No built-in normalises Unicode, so these are UDFs.
  private static final UserDefinedFunction TITLE_KEY_OF =
      udf((UDF1<String, String>) NormalizedText::titleKey, TEXT);
  private static final UserDefinedFunction MAIN_TITLE_KEY_OF =
      udf((UDF1<String, String>) NormalizedText::mainTitleKey, TEXT);
  private static final UserDefinedFunction NUMBERS_OF =
      udf((UDF1<String, String>) NormalizedText::numbers, TEXT);
  private static final UserDefinedFunction SQUASHED =
      udf((UDF1<String, String>) NormalizedText::squashed, TEXT);
  private static final UserDefinedFunction WORDS_OF =
      udf((UDF1<String, long[]>) t -> t == null ? null : NormalizedText.words(t), LONGS);
  private static final UserDefinedFunction NAME_PARTS_OF =
      udf((UDF1<String, String[]>) NormalizedText::nameParts, DataTypes.createArrayType(TEXT));
  private static final UserDefinedFunction BANDS_OF =
      udf((UDF1<String, long[]>) t -> MinHash.bands(NormalizedText.grams(t)), LONGS);

  private VariantKeys() {}

  /** The first 80 bits of the SHA-256 of a text, in hexadecimal. */
  static Column hash(Column text) {
    return substring(sha2(text.cast("binary"), 256), 1, HEX_DIGITS);
  }

  /** One row per sighting, with the id of its variant and what that is made from. */
  static Dataset<Row> withKeys(Dataset<Row> sightings) {
    Column nothing = lit("");
    return sightings
        .withColumn(Variant.TITLE_KEY, TITLE_KEY_OF.apply(col(RecordSchema.TITLE)))
        .withColumn(Variant.FINGERPRINT, hash(SQUASHED.apply(col(RecordSchema.ABSTRACT))))
        .withColumn(
            Variant.NAME_PARTS, NAME_PARTS_OF.apply(concat_ws("\n", col(RecordSchema.AUTHORS))))
        .withColumn(
            Variant.ID,
            hash(
                concat_ws(
                    "\n",
                    col(Variant.TITLE_KEY),
                    coalesce(col(Variant.FINGERPRINT), nothing),
                    concat_ws(" ", col(Variant.NAME_PARTS)),
                    coalesce(col(RecordSchema.DOI), nothing),
                    coalesce(col(RecordSchema.ARXIV_ID), nothing))));
  }

  /** The sightings without what {@link #withKeys} added, but for the id of the variant. */
  static Dataset<Row> withoutKeys(Dataset<Row> keyed) {
    return keyed.drop(Variant.TITLE_KEY, Variant.FINGERPRINT, Variant.NAME_PARTS);
  }

  /** One row per variant: what decides whom it meets, and what is then compared. */
  static Dataset<Row> variants(Dataset<Row> keyed) {
    return keyed
        .groupBy(Variant.ID)
        .agg(
            min(Variant.TITLE_KEY).as(Variant.TITLE_KEY),
            BANDS_OF.apply(min(Variant.TITLE_KEY)).as(BANDS),
            min(MAIN_TITLE_KEY_OF.apply(col(RecordSchema.TITLE))).as(Variant.MAIN_TITLE_KEY),
            min(NUMBERS_OF.apply(col(RecordSchema.TITLE))).as(Variant.NUMBERS),
            min(Variant.FINGERPRINT).as(Variant.FINGERPRINT),
            min(RecordSchema.ABSTRACT).as(ABSTRACT),
            min(Variant.NAME_PARTS).as(Variant.NAME_PARTS),
            min(RecordSchema.DOI).as(Variant.DOI),
            min(RecordSchema.ARXIV_ID).as(Variant.ARXIV_ID),
            count(lit(1)).as(Variant.SIGHTINGS));
  }

  /** What {@link Variant} reads, as one column made from a row of {@link #variants}. */
  static Column compared() {
    Column[] columns =
        Arrays.stream(Variant.SCHEMA.fieldNames())
            .map(
                name ->
                    name.equals(Variant.WORDS)
                        ? WORDS_OF.apply(col(ABSTRACT)).as(Variant.WORDS)
                        : col(name))
            .toArray(Column[]::new);
    return struct(columns);
  }
}
