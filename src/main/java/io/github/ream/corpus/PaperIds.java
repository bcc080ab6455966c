package io.github.ream.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import io.github.ream.config.Settings;
import io.github.ream.graph.ConnectedComponents;
import io.github.ream.schema.PapersTable;
import org.apache.spark.sql.Column;
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
    Dataset<Row> components =
        ConnectedComponents.of(
                matches.select(vertex(col(Matches.MEMBER)), vertex(col(Matches.OTHER))))
            .labels();
    Dataset<Row> ids = idsUnlikeTheirTitle(variants, shared, components);
    return VariantKeys.withoutKeys(
        keyed
            .join(ids, new String[] {Variant.ID}, "left")
            .withColumn(
                PapersTable.PAPER_ID,
                coalesce(col(PapersTable.PAPER_ID), VariantKeys.hash(col(Variant.TITLE_KEY))))
            .drop(Variant.ID));
  }

  /** The first 64 bits of an id. */
  private static Column vertex(Column id) {
    return conv(substring(id, 1, 16), 16, -10).cast("bigint");
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
            .withColumn(ConnectedComponents.VERTEX, vertex(col(Variant.ID)))
            .join(components, new String[] {ConnectedComponents.VERTEX}, "left")
            .filter(col("is_shared").isNotNull().or(col(ConnectedComponents.COMPONENT).isNotNull()))
            .withColumn(
                ConnectedComponents.COMPONENT,
                coalesce(col(ConnectedComponents.COMPONENT), col(ConnectedComponents.VERTEX)));
    Dataset<Row> papers =
        labelled
            .groupBy(ConnectedComponents.COMPONENT)
            .agg(
                min(Variant.TITLE_KEY).as(KEY),
                coalesce(min(Variant.FINGERPRINT), min(Variant.ID)).as(OWN));
    Dataset<Row> homonyms =
        papers
            .groupBy(KEY)
            .agg(countDistinct(ConnectedComponents.COMPONENT).as(PAPERS))
            .filter(col(PAPERS).gt(1));
    Dataset<Row> identified =
        papers
            .join(homonyms, new String[] {KEY}, "left")
            .select(
                col(ConnectedComponents.COMPONENT),
                when(col(PAPERS).isNull(), VariantKeys.hash(col(KEY)))
                    .otherwise(VariantKeys.hash(concat_ws("\n", col(KEY), col(OWN))))
                    .as(PapersTable.PAPER_ID));
    return labelled
        .join(identified, ConnectedComponents.COMPONENT)
        .select(Variant.ID, PapersTable.PAPER_ID);
  }
}
