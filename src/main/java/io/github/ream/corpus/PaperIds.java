package io.github.ream.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import io.github.ream.config.Settings;
import io.github.ream.schema.PapersTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives each sighting the id of its paper, one row per sighting as before. The package's
 * documentation states the rule.
 *
 * <p>Sightings are put together into {@link Variant}s, variants that are one paper are paired
 * ({@link Matches}), and the connected components of the pairs are the papers.
 */
final class PaperIds {
  private static final String KEY = "paper_key";
  private static final String OWN = "own_key";
  private static final String PAPERS = "papers_of_title";

  private final Settings.Corpus settings;
  private final RowStore store;

  PaperIds(Settings.Corpus settings, RowStore store) {
    this.settings = settings;
    this.store = store;
  }

  /** The sightings with {@code paper_id}. */
  Dataset<Row> withPaperIds(Dataset<Row> sightings) {
    Dataset<Row> keyed = VariantKeys.withKeys(sightings);
    Dataset<Row> variants = store.keep("variants", VariantKeys.variants(keyed));
    Dataset<Row> shared = store.keep("shared-titles", Matches.sharedTitles(variants));
    Dataset<Row> matches = store.keep("matches", new Matches(settings).of(variants, shared));
    Dataset<Row> ids =
        idsUnlikeTheirTitle(variants, shared, ConnectedComponents.of(matches, store));
    return VariantKeys.withoutKeys(
        keyed
            .join(ids, col(Variant.ID).equalTo(col(ConnectedComponents.VERTEX)), "left")
            .withColumn(
                PapersTable.PAPER_ID,
                coalesce(col(PapersTable.PAPER_ID), VariantKeys.hash(col(Variant.TITLE_KEY))))
            .drop(ConnectedComponents.VERTEX, Variant.ID));
  }

  /**
   * The paper ids of those variants whose id is not made from their own title alone: they are
   * matched with others, or others have that title.
   */
  private static Dataset<Row> idsUnlikeTheirTitle(
      Dataset<Row> variants, Dataset<Row> shared, Dataset<Row> components) {
    Dataset<Row> labelled =
        variants
            .select(Variant.ID, Variant.TITLE_KEY, Variant.FINGERPRINT)
            .join(
                shared.select(col(Variant.TITLE_KEY), lit(true).as("is_shared")),
                new String[] {Variant.TITLE_KEY},
                "left")
            .withColumnRenamed(Variant.ID, ConnectedComponents.VERTEX)
            .join(components, new String[] {ConnectedComponents.VERTEX}, "left")
            .filter(col("is_shared").isNotNull().or(col(ConnectedComponents.LABEL).isNotNull()))
            .withColumn(
                ConnectedComponents.LABEL,
                coalesce(col(ConnectedComponents.LABEL), col(ConnectedComponents.VERTEX)));
    Dataset<Row> papers =
        labelled
            .groupBy(ConnectedComponents.LABEL)
            .agg(
                min(Variant.TITLE_KEY).as(KEY),
                coalesce(min(Variant.FINGERPRINT), min(ConnectedComponents.VERTEX)).as(OWN));
    Dataset<Row> homonyms =
        papers
            .groupBy(KEY)
            .agg(countDistinct(ConnectedComponents.LABEL).as(PAPERS))
            .filter(col(PAPERS).gt(1));
    Dataset<Row> identified =
        papers
            .join(homonyms, new String[] {KEY}, "left")
            .select(
                col(ConnectedComponents.LABEL),
                when(col(PAPERS).isNull(), VariantKeys.hash(col(KEY)))
                    .otherwise(VariantKeys.hash(concat_ws("\n", col(KEY), col(OWN))))
                    .as(PapersTable.PAPER_ID));
    return labelled
        .join(identified, ConnectedComponents.LABEL)
        .select(ConnectedComponents.VERTEX, PapersTable.PAPER_ID);
  }
}
