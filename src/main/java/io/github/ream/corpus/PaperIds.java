package io.github.ream.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.ream.config.Settings;
import io.github.ream.dump.RecordSchema;
import io.github.ream.schema.PapersTable;
import java.util.Arrays;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Gives each sighting the id of its paper, one row per sighting as before. The package's
 * documentation states the rule.
 *
 * <p>Sightings are first put together into {@link Variant}s. Variants meet in blocks: the same
 * title, the same DOI, the same arXiv id, one's title as the other's main title, or a band of
 * MinHash of the title. Only those that meet are compared, and only what surely is one paper is
 * joined; the connected components are the papers.
 */
final class PaperIds implements AutoCloseable {
  private static final int HEX_DIGITS = 20;
  private static final int SHORTEST_NEAR_TITLE = 20;
  private static final String BLOCK = "block";
  private static final String TITLE_BLOCK = "t";
  private static final String BANDS = "bands";
  private static final String LABEL = "label";
  private static final String KEY = "paper_key";
  private static final String MEMBER = "member";
  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType LONGS = DataTypes.createArrayType(DataTypes.LongType);
  private static final StructType LABELS = new StructType().add(MEMBER, TEXT).add(LABEL, TEXT);
  private static final Column[] COMPARED =
      Arrays.stream(Variant.SCHEMA.fields())
          .map(StructField::name)
          .map(name -> col(name))
          .toArray(Column[]::new);

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

  private final Settings.Corpus settings;
  private Dataset<Row> variants;
  private JavaPairRDD<String, String> labels;

  PaperIds(Settings.Corpus settings) {
    this.settings = settings;
  }

  /** The sightings with {@code paper_id}; usable until this is closed, and slowly afterwards. */
  Dataset<Row> withPaperIds(Dataset<Row> sightings) {
    Dataset<Row> keyed = withKeys(sightings);
    variants = variants(keyed).persist(StorageLevel.MEMORY_AND_DISK());
    labels = ConnectedComponents.of(samePapers(keyed));
    Dataset<Row> components =
        sightings
            .sparkSession()
            .createDataFrame(labels.map(l -> RowFactory.create(l._1(), l._2())), LABELS);
    Dataset<Row> ids = idsUnlikeTheirTitle(components);
    return keyed
        .join(ids, keyed.col(Variant.ID).equalTo(ids.col(MEMBER)), "left")
        .withColumn(
            PapersTable.PAPER_ID, coalesce(col(PapersTable.PAPER_ID), hash(col(Variant.TITLE_KEY))))
        .drop(MEMBER, Variant.ID, Variant.TITLE_KEY, Variant.FINGERPRINT, Variant.NAME_PARTS);
  }

  /** Frees the variants and their labels, which are persisted. */
  @Override
  public void close() {
    if (variants != null) {
      variants.unpersist();
    }
    if (labels != null) {
      labels.unpersist();
    }
  }

  private static Column hash(Column text) {
    return substring(sha2(text.cast("binary"), 256), 1, HEX_DIGITS);
  }

  private static Dataset<Row> withKeys(Dataset<Row> sightings) {
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

  /** One row per variant: what decides whom it meets. */
  private static Dataset<Row> variants(Dataset<Row> keyed) {
    return keyed
        .groupBy(Variant.ID)
        .agg(
            min(Variant.TITLE_KEY).as(Variant.TITLE_KEY),
            BANDS_OF.apply(min(Variant.TITLE_KEY)).as(BANDS),
            min(MAIN_TITLE_KEY_OF.apply(col(RecordSchema.TITLE))).as(Variant.MAIN_TITLE_KEY),
            min(NUMBERS_OF.apply(col(RecordSchema.TITLE))).as(Variant.NUMBERS),
            min(Variant.FINGERPRINT).as(Variant.FINGERPRINT),
            min(RecordSchema.DOI).as(Variant.DOI),
            min(RecordSchema.ARXIV_ID).as(Variant.ARXIV_ID),
            count(lit(1)).as(Variant.SIGHTINGS));
  }

  /** One row per variant and block it is in. */
  private Dataset<Row> blocks() {
    Column title = col(Variant.TITLE_KEY);
    Column none = lit(null).cast(TEXT);
    Column blocks =
        array(
            block(TITLE_BLOCK, title),
            block("d", col(Variant.DOI)),
            block("a", col(Variant.ARXIV_ID)),
            block("m", title),
            block("m", col(Variant.MAIN_TITLE_KEY)));
    Column bands =
        when(
                length(title).geq(SHORTEST_NEAR_TITLE),
                transform(col(BANDS), b -> concat(lit("b"), b.cast(TEXT))))
            .otherwise(array(none));
    return variants
        .select(col(Variant.ID), explode(array_compact(concat(blocks, bands))).as(BLOCK))
        .distinct();
  }

  private static Column block(String kind, Column key) {
    return when(key.isNotNull(), concat(lit(kind), xxhash64(key).cast(TEXT)));
  }

  /** Pairs of variants that are one paper. */
  private JavaPairRDD<String, String> samePapers(Dataset<Row> keyed) {
    Dataset<Row> blocks = blocks();
    Dataset<Row> sizes = blocks.groupBy(BLOCK).agg(count(lit(1)).as("size"));
    int most = settings.maxAbstractsPerTitle();
    Dataset<Row> met = blocks.join(sizes.filter(col("size").between(2, most)), BLOCK);
    Dataset<Row> texts =
        keyed
            .join(met.select(Variant.ID).distinct(), Variant.ID)
            .groupBy(Variant.ID)
            .agg(
                min(RecordSchema.ABSTRACT).as("text"),
                min(Variant.NAME_PARTS).as(Variant.NAME_PARTS))
            .select(
                col(Variant.ID),
                WORDS_OF.apply(col("text")).as(Variant.WORDS),
                col(Variant.NAME_PARTS));
    SamePaper same = new SamePaper(settings);
    Dataset<Row> compared =
        met.select(Variant.ID, BLOCK)
            .join(variants, Variant.ID)
            .join(texts, Variant.ID)
            .groupBy(BLOCK)
            .agg(collect_list(struct(COMPARED)).as("variants"))
            .flatMap(
                (FlatMapFunction<Row, Row>)
                    row ->
                        Matching.pairs(
                                row.<Row>getList(1).stream().map(Variant::new).toList(),
                                row.getString(0).startsWith(TITLE_BLOCK),
                                same)
                            .stream()
                            .map(p -> RowFactory.create(p.get(0), p.get(1)))
                            .iterator(),
                Encoders.row(LABELS));
    Dataset<Row> tooMany =
        blocks
            .filter(col(BLOCK).startsWith(TITLE_BLOCK))
            .join(sizes.filter(col("size").gt(most)), BLOCK)
            .select(Variant.ID);
    return compared
        .union(equalAbstracts(tooMany))
        .javaRDD()
        .mapToPair(r -> new Tuple2<>(r.getString(0), r.getString(1)));
  }

  /** Joins variants of a title that has too many to compare, if their abstracts are equal. */
  private Dataset<Row> equalAbstracts(Dataset<Row> tooMany) {
    Dataset<Row> some =
        variants.join(tooMany, Variant.ID).filter(col(Variant.FINGERPRINT).isNotNull());
    Dataset<Row> least =
        some.groupBy(Variant.TITLE_KEY, Variant.FINGERPRINT).agg(min(Variant.ID).as(LABEL));
    return some.join(least, new String[] {Variant.TITLE_KEY, Variant.FINGERPRINT}, "inner")
        .select(col(Variant.ID).as(MEMBER), col(LABEL));
  }

  /** The paper ids of those variants whose id is not made from their own title alone. */
  private Dataset<Row> idsUnlikeTheirTitle(Dataset<Row> components) {
    Dataset<Row> labelled =
        variants
            .join(components, col(Variant.ID).equalTo(col(MEMBER)), "left")
            .select(
                col(Variant.ID).as(MEMBER),
                col(Variant.TITLE_KEY),
                col(Variant.FINGERPRINT),
                coalesce(col(LABEL), col(Variant.ID)).as(LABEL));
    Dataset<Row> papers =
        labelled
            .groupBy(LABEL)
            .agg(
                min(Variant.TITLE_KEY).as(KEY),
                coalesce(min(Variant.FINGERPRINT), min(MEMBER)).as("own"));
    Dataset<Row> shared =
        papers.groupBy(KEY).agg(countDistinct(LABEL).as("papers")).filter(col("papers").gt(1));
    Dataset<Row> identified =
        papers
            .join(shared, new String[] {KEY}, "left")
            .select(
                col(LABEL),
                when(col("papers").isNull(), hash(col(KEY)))
                    .otherwise(hash(concat_ws("\n", col(KEY), col("own"))))
                    .as(PapersTable.PAPER_ID));
    return labelled
        .join(identified, LABEL)
        .filter(col(PapersTable.PAPER_ID).notEqual(hash(col(Variant.TITLE_KEY))))
        .select(MEMBER, PapersTable.PAPER_ID);
  }
}
