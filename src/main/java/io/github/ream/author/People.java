package io.github.ream.author;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.ream.graph.ConnectedComponents;
import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorPairsTable;
import io.github.ream.schema.PapersTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The people behind the papers, from {@link Bylines} with each paper's year: authors, years, pairs
 * and components. Everything stays distributed; authors may be as many as papers.
 */
final class People {
  private static final double BILLION = 1e9;
  private static final String YEAR = PapersTable.PUBLISHED_YEAR;
  private static final String COMPONENT = AuthorsTable.COMPONENT_ID;

  private People() {}

  /** One row per author. */
  static Dataset<Row> authors(Dataset<Row> bylines, ConnectedComponents components) {
    // A cut list names fewer than the paper has.
    Column team =
        greatest(
            col(Bylines.N_NAMED),
            coalesce(col(PapersTable.N_AUTHORS), col(PapersTable.N_AUTHORS_AT_LEAST), lit(1)));
    Column several = team.gt(1);
    Column isLast = col(Bylines.IS_LAST).and(col(PapersTable.N_AUTHORS_AT_LEAST).isNull());
    // Summed as whole billionths, so that the order of the papers does not show in the last digits.
    Column fraction = round(lit(BILLION).divide(team)).cast("long");
    Dataset<Row> authors =
        bylines
            .groupBy(Bylines.AUTHOR_ID)
            .agg(
                min(Bylines.AUTHOR_KEY).as(AuthorsTable.AUTHOR_KEY),
                max_by(
                        col(Bylines.AUTHOR_NAME),
                        struct(length(col(Bylines.AUTHOR_NAME)), col(Bylines.AUTHOR_NAME)))
                    .as(AuthorsTable.AUTHOR_NAME),
                count(lit(1)).as(AuthorsTable.N_PAPERS),
                sum(fraction).divide(BILLION).as(AuthorsTable.FRACTIONAL_PAPERS),
                count_if(several.unary_$bang()).as(AuthorsTable.N_SINGLE),
                count_if(several.and(col(Bylines.IS_FIRST))).as(AuthorsTable.N_FIRST),
                count_if(several.and(isLast)).as(AuthorsTable.N_LAST),
                min(YEAR).as(AuthorsTable.FIRST_YEAR),
                max(YEAR).as(AuthorsTable.LAST_YEAR));
    Column together = col(AuthorsTable.N_PAPERS).minus(col(AuthorsTable.N_SINGLE));
    Dataset<Row> ranked =
        authors.withColumn(
            AuthorsTable.DOMINANCE_FACTOR,
            when(together.gt(0), col(AuthorsTable.N_FIRST).divide(together)));
    Dataset<Row> placed =
        ranked
            .join(
                components
                    .labels()
                    .select(
                        col(ConnectedComponents.VERTEX).as(Bylines.AUTHOR_ID),
                        col(ConnectedComponents.COMPONENT).as(COMPONENT)),
                PaperFacts.columns(Bylines.AUTHOR_ID),
                "left")
            // An author who never wrote with another one is alone.
            .withColumn(COMPONENT, coalesce(col(COMPONENT), col(Bylines.AUTHOR_ID)));
    return AuthorsTable.TABLE.select(placed);
  }

  /** One row per publication year in which papers name their authors. */
  static Dataset<Row> years(Dataset<Row> bylines, Dataset<Row> histogram) {
    Dataset<Row> all =
        histogram
            .where(col(TeamSizes.DIMENSION).equalTo("published_year"))
            .groupBy(col(TeamSizes.YEAR).as(YEAR))
            .agg(sum(TeamSizes.N_PAPERS).as("n_all"));
    Dataset<Row> dated = bylines.where(col(YEAR).isNotNull());
    Dataset<Row> papers =
        dated
            .where(col(Bylines.IS_FIRST))
            .groupBy(YEAR)
            .agg(count(lit(1)).as(AuthorYearsTable.N_PAPERS));
    Dataset<Row> people =
        dated
            .select(col(Bylines.AUTHOR_ID), col(YEAR))
            .distinct()
            .withColumn("since", min(YEAR).over(Window.partitionBy(Bylines.AUTHOR_ID)))
            .groupBy(YEAR)
            .agg(
                count(lit(1)).as(AuthorYearsTable.N_AUTHORS),
                count_if(col("since").equalTo(col(YEAR))).as(AuthorYearsTable.N_NEW))
            .withColumn(
                AuthorYearsTable.N_RETURNING,
                col(AuthorYearsTable.N_AUTHORS).minus(col(AuthorYearsTable.N_NEW)))
            .withColumn(
                AuthorYearsTable.NEW_SHARE,
                col(AuthorYearsTable.N_NEW).divide(col(AuthorYearsTable.N_AUTHORS)));
    return AuthorYearsTable.TABLE.select(
        people
            .join(papers, PaperFacts.columns(YEAR), "inner")
            .join(all, PaperFacts.columns(YEAR), "inner")
            .withColumn(
                AuthorYearsTable.N_LEFT_OUT, col("n_all").minus(col(AuthorYearsTable.N_PAPERS))));
  }

  /** One row per number of papers that a pair of authors shares. */
  static Dataset<Row> pairs(Dataset<Row> bylines, int hyperAuthoredAbove) {
    Dataset<Row> names =
        bylines
            .where(col(Bylines.N_NAMED).between(2, hyperAuthoredAbove))
            .select(Bylines.PAPER_ID, Bylines.AUTHOR_ID);
    Dataset<Row> partners = names.withColumnRenamed(Bylines.AUTHOR_ID, "partner");
    Dataset<Row> counts =
        names
            .join(partners, PaperFacts.columns(Bylines.PAPER_ID), "inner")
            .where(col(Bylines.AUTHOR_ID).lt(col("partner")))
            .groupBy(Bylines.AUTHOR_ID, "partner")
            .agg(count(lit(1)).as(CoauthorPairsTable.N_PAPERS))
            .groupBy(CoauthorPairsTable.N_PAPERS)
            .agg(count(lit(1)).as(CoauthorPairsTable.N_PAIRS));
    return CoauthorPairsTable.TABLE.select(
        withShare(counts, CoauthorPairsTable.N_PAIRS, CoauthorPairsTable.SHARE));
  }

  /**
   * The components of the co-author network, each paper linking its authors through one of them.
   */
  static ConnectedComponents components(Dataset<Row> bylines) {
    return ConnectedComponents.of(
        bylines
            .where(col(Bylines.N_NAMED).gt(1))
            .select(
                col(Bylines.AUTHOR_ID),
                min(Bylines.AUTHOR_ID).over(Window.partitionBy(Bylines.PAPER_ID)).as("first")));
  }

  /** One row per component size. */
  static Dataset<Row> componentSizes(Dataset<Row> authors) {
    Dataset<Row> sizes =
        authors
            .where(col(COMPONENT).isNotNull())
            .groupBy(COMPONENT)
            .agg(count(lit(1)).as(AuthorComponentsTable.N_AUTHORS))
            .groupBy(AuthorComponentsTable.N_AUTHORS)
            .agg(count(lit(1)).as(AuthorComponentsTable.N_COMPONENTS))
            .withColumn(
                "members",
                col(AuthorComponentsTable.N_AUTHORS)
                    .multiply(col(AuthorComponentsTable.N_COMPONENTS)));
    return AuthorComponentsTable.TABLE.select(
        withShare(sizes, "members", AuthorComponentsTable.AUTHOR_SHARE));
  }

  /** A column's share of its sum over all rows, of which there are at most thousands. */
  static Dataset<Row> withShare(Dataset<Row> rows, String part, String share) {
    Column total = sum(part).over(Window.partitionBy());
    return rows.withColumn(share, col(part).cast("double").divide(total));
  }
}
