package io.github.ream.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.ream.config.Settings;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds the variants that are one paper. Those of one title are grouped ({@link TitleGroup}).
 * Variants of different titles meet in blocks: the same DOI, the same arXiv id, one's title as the
 * other's main title, or a band of MinHash of the title. Only those that meet are compared.
 */
final class Matches {
  /** Column: the id of a variant. */
  static final String MEMBER = "member";

  /** Column: the id of another one, which is the same paper. */
  static final String OTHER = "other";

  /** Pairs of ids. */
  static final StructType PAIRS =
      new StructType().add(MEMBER, DataTypes.StringType).add(OTHER, DataTypes.StringType);

  private static final int SHORTEST_NEAR_TITLE = 20;
  private static final String BLOCK = "block";
  private static final String TITLE = "title_hash";
  private static final String SIZE = "variants_of_title";

  private final Settings.Corpus settings;
  private final SamePaper same;

  Matches(Settings.Corpus settings) {
    this.settings = settings;
    this.same = new SamePaper(settings);
  }

  /**
   * Pairs of variants that are one paper, enough of them to connect all that are.
   *
   * @param variants {@link VariantKeys#variants}
   * @param shared {@link #sharedTitles}
   */
  Dataset<Row> of(Dataset<Row> variants, Dataset<Row> shared) {
    return titled(variants, shared)
        .union(equalAbstracts(variants, shared))
        .union(near(variants))
        .toDF(MEMBER, OTHER);
  }

  /** The titles that several variants have, and how many. */
  static Dataset<Row> sharedTitles(Dataset<Row> variants) {
    return variants.groupBy(Variant.TITLE_KEY).agg(count(lit(1)).as(SIZE)).filter(col(SIZE).gt(1));
  }

  private Dataset<Row> titled(Dataset<Row> variants, Dataset<Row> shared) {
    SamePaper same = this.same;
    return variants
        .join(shared.filter(col(SIZE).leq(most())), Variant.TITLE_KEY)
        .groupBy(Variant.TITLE_KEY)
        .agg(collect_list(VariantKeys.compared()).as("variants"))
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row ->
                    new TitleGroup(row.<Row>getList(1).stream().map(Variant::new).toList(), same)
                        .pairs().stream()
                            .map(p -> RowFactory.create(p.get(0), p.get(1)))
                            .iterator(),
            Encoders.row(PAIRS));
  }

  /** Joins variants of a title that has too many to compare, if their abstracts are equal. */
  private Dataset<Row> equalAbstracts(Dataset<Row> variants, Dataset<Row> shared) {
    Dataset<Row> some =
        variants
            .join(shared.filter(col(SIZE).gt(most())), Variant.TITLE_KEY)
            .filter(col(Variant.FINGERPRINT).isNotNull())
            .select(Variant.TITLE_KEY, Variant.FINGERPRINT, Variant.ID);
    Dataset<Row> least =
        some.groupBy(Variant.TITLE_KEY, Variant.FINGERPRINT).agg(min(Variant.ID).as(OTHER));
    return some.join(least, new String[] {Variant.TITLE_KEY, Variant.FINGERPRINT}, "inner")
        .select(col(Variant.ID), col(OTHER));
  }

  /** Pairs of variants of different titles. */
  private Dataset<Row> near(Dataset<Row> variants) {
    SamePaper same = this.same;
    // What is compared is made after the joins, for those that meet only.
    return met(variants)
        .join(variants, col(MEMBER).equalTo(col(Variant.ID)))
        .select(col(MEMBER), col(OTHER), VariantKeys.compared().as("one"))
        .join(variants, col(OTHER).equalTo(col(Variant.ID)))
        .select(col(MEMBER), col(OTHER), col("one"), VariantKeys.compared().as("two"))
        .filter(
            (FilterFunction<Row>)
                row ->
                    same.of(new Variant(row.getStruct(2)), new Variant(row.getStruct(3)))
                        == SamePaper.Verdict.YES)
        .select(MEMBER, OTHER);
  }

  /** Pairs of variants of different titles that meet in a block. */
  private Dataset<Row> met(Dataset<Row> variants) {
    Dataset<Row> blocks = blocks(variants);
    Dataset<Row> several =
        blocks
            .groupBy(BLOCK)
            .agg(count(lit(1)).as("size"), min(TITLE).as("least"), max(TITLE).as("greatest"))
            .filter(col("size").between(2, most()).and(col("least").notEqual(col("greatest"))))
            .select(BLOCK);
    return blocks
        .join(several, BLOCK)
        .groupBy(BLOCK)
        .agg(collect_list(struct(col(Variant.ID), col(TITLE))).as("variants"))
        .flatMap(
            (FlatMapFunction<Row, Row>) row -> pairs(row.<Row>getList(1)).iterator(),
            Encoders.row(PAIRS))
        .distinct();
  }

  private static List<Row> pairs(List<Row> block) {
    List<Row> pairs = new ArrayList<>();
    for (Row a : block) {
      for (Row b : block) {
        if (a.getLong(1) != b.getLong(1) && a.getString(0).compareTo(b.getString(0)) < 0) {
          pairs.add(RowFactory.create(a.getString(0), b.getString(0)));
        }
      }
    }
    return pairs;
  }

  /** One row per variant and block it is in; titles and blocks as hashes. */
  private static Dataset<Row> blocks(Dataset<Row> variants) {
    Column title = col(Variant.TITLE_KEY);
    Column blocks =
        array_compact(
            array(
                block("doi", col(Variant.DOI)),
                block("arxiv", col(Variant.ARXIV_ID)),
                block("title", title),
                block("title", col(Variant.MAIN_TITLE_KEY))));
    Column bands =
        when(length(title).geq(SHORTEST_NEAR_TITLE), col(VariantKeys.BANDS))
            .otherwise(array().cast("array<bigint>"));
    return variants
        .select(
            col(Variant.ID), xxhash64(title).as(TITLE), explode(concat(blocks, bands)).as(BLOCK))
        .distinct();
  }

  private static Column block(String kind, Column key) {
    return when(key.isNotNull(), xxhash64(lit(kind), key));
  }

  private int most() {
    return settings.maxAbstractsPerTitle();
  }
}
