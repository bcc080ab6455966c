package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorPeopleTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorPairsTable;
import io.github.ream.stats.Histogram;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Figures about people over the whole corpus: author_productivity, one row per number of papers,
 * and author_people, one row per measure.
 *
 * <p>Made from counts of counts, of which one task holds some hundreds.
 */
final class PeopleFigures implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String KIND = "kind";
  private static final String X = "x";
  private static final String N = "n";

  private final int hyperAuthoredAbove;
  private final int minGroupSize;
  private final int rounds;

  /**
   * Figures under some settings.
   *
   * @param rounds rounds that the components took
   */
  PeopleFigures(Settings.Authors settings, int rounds) {
    this.hyperAuthoredAbove = settings.hyperAuthoredAbove();
    this.minGroupSize = settings.minGroupSize();
    this.rounds = rounds;
  }

  /** How many authors have how many papers, in the columns of {@link TeamSizeFits}' input. */
  static Dataset<Row> papersPerAuthor(Dataset<Row> authors) {
    return authors
        .groupBy(col(AuthorsTable.N_PAPERS).cast("int").as(TeamSizes.N_AUTHORS))
        .agg(count(lit(1)).as(TeamSizes.N_PAPERS))
        .select(
            lit(TeamSizeFits.PAPERS_PER_AUTHOR).as(TeamSizes.DIMENSION),
            lit("all").as(TeamSizes.VALUE),
            col(TeamSizes.N_AUTHORS),
            col(TeamSizes.N_PAPERS));
  }

  Dataset<Row> productivity(Dataset<Row> papersPerAuthor) {
    return counted("authors", papersPerAuthor, TeamSizes.N_AUTHORS, TeamSizes.N_PAPERS)
        .groupByKey((MapFunction<Row, Integer>) r -> 0, Encoders.INT())
        .flatMapGroups(
            (FlatMapGroupsFunction<Integer, Row, Row>)
                (key, counts) -> productivity(byKind(counts).get("authors")),
            Encoders.row(AuthorProductivityTable.TABLE.schema()));
  }

  Dataset<Row> people(
      Dataset<Row> histogram,
      Dataset<Row> bylines,
      Dataset<Row> papersPerAuthor,
      Dataset<Row> pairs,
      Dataset<Row> componentSizes) {
    Dataset<Row> papers =
        bylines.where(col(Bylines.IS_FIRST)).groupBy(Bylines.N_NAMED).agg(count(lit(1)).as(N));
    Dataset<Row> cuts =
        histogram
            .where(col(TeamSizes.DIMENSION).equalTo("all"))
            .groupBy(col(TeamSizes.AT_LEAST).isNotNull().cast("int").as(X))
            .agg(sum(TeamSizes.N_PAPERS).as(N));
    return counted("papers", papers, Bylines.N_NAMED, N)
        .unionByName(counted("cuts", cuts, X, N))
        .unionByName(counted("authors", papersPerAuthor, TeamSizes.N_AUTHORS, TeamSizes.N_PAPERS))
        .unionByName(
            counted("pairs", pairs, CoauthorPairsTable.N_PAPERS, CoauthorPairsTable.N_PAIRS))
        .unionByName(
            counted(
                "components",
                componentSizes,
                AuthorComponentsTable.N_AUTHORS,
                AuthorComponentsTable.N_COMPONENTS))
        .groupByKey((MapFunction<Row, Integer>) r -> 0, Encoders.INT())
        .flatMapGroups(
            (FlatMapGroupsFunction<Integer, Row, Row>) (key, counts) -> people(byKind(counts)),
            Encoders.row(AuthorPeopleTable.TABLE.schema()));
  }

  private static Dataset<Row> counted(String kind, Dataset<Row> rows, String x, String n) {
    return rows.select(lit(kind).as(KIND), col(x).cast("int").as(X), col(n).cast("long").as(N));
  }

  private static Map<String, Histogram> byKind(Iterator<Row> counts) {
    Map<String, SortedMap<Integer, Long>> found = new TreeMap<>();
    for (String kind : List.of("papers", "cuts", "authors", "pairs", "components")) {
      found.put(kind, new TreeMap<>());
    }
    counts.forEachRemaining(r -> found.get(r.getString(0)).put(r.getInt(1), r.getLong(2)));
    Map<String, Histogram> histograms = new TreeMap<>();
    found.forEach((kind, histogram) -> histograms.put(kind, Histogram.of(histogram)));
    return histograms;
  }

  private Iterator<Row> productivity(Histogram authors) {
    Lotka lotka = authors.n() < minGroupSize ? null : Lotka.fit(authors);
    List<Row> rows = new ArrayList<>();
    long upTo = 0;
    for (int i = 0; i < authors.size(); i++) {
      upTo += authors.count(i);
      rows.add(
          new RowOf(AuthorProductivityTable.TABLE)
              .set(AuthorProductivityTable.N_PAPERS, (long) authors.value(i))
              .set(AuthorProductivityTable.N_AUTHORS, authors.count(i))
              .set(AuthorProductivityTable.SHARE, (double) authors.count(i) / authors.n())
              .set(AuthorProductivityTable.CUMULATIVE_SHARE, (double) upTo / authors.n())
              .set(
                  AuthorProductivityTable.LOTKA_SHARE,
                  lotka == null ? null : lotka.share(authors.value(i)))
              .build());
    }
    return rows.iterator();
  }

  private Iterator<Row> people(Map<String, Histogram> counts) {
    Histogram papers = counts.get("papers");
    Histogram authors = counts.get("authors");
    Histogram pairs = counts.get("pairs");
    List<RowOf> rows = new ArrayList<>();
    rows.add(row("n_papers", (double) papers.n(), papers.n(), null));
    long cut = counts.get("cuts").countOf(1);
    rows.add(
        row(
            "n_papers_cut",
            (double) cut,
            papers.n(),
            cut == 0
                ? null
                : "who stands beyond a cut is not known: papers per author, pairs and components"
                    + " are lower bounds"));
    rows.add(row("n_authors", (double) authors.n(), papers.n(), null));
    rows.add(row("documents_per_author", (double) papers.n() / authors.n(), papers.n(), null));
    rows.add(row("authors_per_document", (double) authors.n() / papers.n(), papers.n(), null));
    rows.add(row("coauthors_per_document", papers.mean(), papers.n(), null));
    addLotka(rows, authors);
    long repeated = pairs.countAbove(1);
    rows.add(row("n_pairs", (double) pairs.n(), papers.n(), null));
    rows.add(
        row(
            "repeated_pair_share",
            (double) repeated / pairs.n(),
            pairs.n(),
            pairs.isEmpty() ? "no paper with 2 to " + hyperAuthoredAbove + " authors" : null));
    rows.add(
        row(
            "n_papers_without_pairs",
            (double) papers.countAbove(hyperAuthoredAbove),
            papers.n(),
            "more than " + hyperAuthoredAbove + " authors"));
    addComponents(rows, counts.get("components"), papers.n(), authors.n());
    long leftOut = counts.get("cuts").n() - papers.n();
    return rows.stream()
        .map(row -> row.set(AuthorPeopleTable.N_LEFT_OUT, leftOut).build())
        .iterator();
  }

  private void addLotka(List<RowOf> rows, Histogram authors) {
    boolean enough = authors.n() >= minGroupSize;
    String note = enough ? null : "not fitted: fewer than " + minGroupSize + " authors";
    Lotka lotka = enough ? Lotka.fit(authors) : Lotka.UNKNOWN;
    String line =
        enough && authors.size() < 2 ? "all authors have the same number of papers" : note;
    rows.add(row("lotka_exponent", lotka.exponent(), authors.n(), note));
    rows.add(row("lotka_standard_error", lotka.standardError(), authors.n(), note));
    rows.add(row("lotka_ks_distance", lotka.distance(), authors.n(), note));
    rows.add(row("lotka_constant", lotka.constant(), authors.n(), note));
    rows.add(row("lotka_ols_exponent", lotka.olsExponent(), authors.n(), line));
    rows.add(row("lotka_ols_constant", lotka.olsConstant(), authors.n(), line));
    rows.add(row("lotka_ols_r_squared", lotka.olsRSquared(), authors.n(), line));
  }

  private void addComponents(List<RowOf> rows, Histogram sizes, long papers, long authors) {
    rows.add(row("n_components", (double) sizes.n(), papers, null));
    double largest = (double) sizes.max() / authors;
    rows.add(row("largest_component_share", largest, papers, null));
    rows.add(row("component_rounds", (double) rounds, papers, null));
  }

  private static RowOf row(String measure, double value, long n, String note) {
    return new RowOf(AuthorPeopleTable.TABLE)
        .set(AuthorPeopleTable.MEASURE, measure)
        .set(AuthorPeopleTable.VALUE, value)
        .set(AuthorPeopleTable.N, n)
        .set(AuthorPeopleTable.NOTE, note);
  }
}
