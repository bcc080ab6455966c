package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.graph.Communities;
import io.github.ream.schema.AuthorPeopleTable;
import io.github.ream.schema.PeopleMeasure;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** Measures of people over the whole corpus. Output: author_people, one row per measure. */
final class PeopleMeasures {
  private final int hyperAuthoredAbove;
  private final int minGroupSize;

  PeopleMeasures(Settings.Authors settings) {
    this.hyperAuthoredAbove = settings.hyperAuthoredAbove();
    this.minGroupSize = settings.minGroupSize();
  }

  /**
   * One row per measure.
   *
   * @param papers papers that name authors, by how many distinct ones
   */
  List<Row> rows(GroupTally allPapers, Histogram papers, CountedPapers.CountedPeople people) {
    Histogram authors = people.counts().papersPerAuthor();
    Histogram pairs = people.counts().papersPerPair();
    List<RowOf> rows = new ArrayList<>();
    rows.add(row(PeopleMeasure.N_PAPERS, (double) papers.n(), papers.n(), null));
    long cut = allPapers.truncated();
    rows.add(
        row(
            PeopleMeasure.N_PAPERS_CUT,
            (double) cut,
            papers.n(),
            cut == 0
                ? null
                : "who stands beyond a cut is not known: papers per author, pairs and components"
                    + " are lower bounds"));
    rows.add(row(PeopleMeasure.N_AUTHORS, (double) authors.n(), papers.n(), null));
    rows.add(
        row(
            PeopleMeasure.DOCUMENTS_PER_AUTHOR,
            (double) papers.n() / authors.n(),
            papers.n(),
            null));
    rows.add(
        row(
            PeopleMeasure.AUTHORS_PER_DOCUMENT,
            (double) authors.n() / papers.n(),
            papers.n(),
            null));
    rows.add(row(PeopleMeasure.COAUTHORS_PER_DOCUMENT, papers.mean(), papers.n(), null));
    addConcentration(rows, authors);
    addLotka(rows, authors);
    long repeated = pairs.countAbove(1);
    rows.add(row(PeopleMeasure.N_PAIRS, (double) pairs.n(), papers.n(), null));
    rows.add(
        row(
            PeopleMeasure.REPEATED_PAIR_SHARE,
            (double) repeated / pairs.n(),
            pairs.n(),
            pairs.isEmpty() ? "no paper with 2 to " + hyperAuthoredAbove + " authors" : null));
    rows.add(
        row(
            PeopleMeasure.N_PAPERS_WITHOUT_PAIRS,
            (double) papers.countAbove(hyperAuthoredAbove),
            papers.n(),
            "more than " + hyperAuthoredAbove + " authors"));
    addComponents(rows, people.components(), papers.n(), authors.n());
    addCommunities(rows, people);
    long leftOut = allPapers.papers() - papers.n();
    return rows.stream()
        .map(row -> row.set(AuthorPeopleTable.N_LEFT_OUT, leftOut).build())
        .toList();
  }

  private static void addConcentration(List<RowOf> rows, Histogram authors) {
    double of = authors.isEmpty() ? Double.NaN : authors.gini();
    rows.add(row(PeopleMeasure.PRODUCTIVITY_GINI, of, authors.n(), null));
    long top = (authors.n() + 99) / 100;
    double share =
        top == 0 ? Double.NaN : authors.sumOfLargest(top) / (authors.mean() * authors.n());
    rows.add(
        row(
            PeopleMeasure.TOP_PERCENT_SHARE,
            share,
            authors.n(),
            authors.n() < 100 ? "fewer than 100 authors: the share of the one with most" : null));
  }

  private void addLotka(List<RowOf> rows, Histogram authors) {
    boolean enough = authors.n() >= minGroupSize;
    String note = enough ? null : "not fitted: fewer than " + minGroupSize + " authors";
    Lotka lotka = enough ? Lotka.fit(authors) : Lotka.UNKNOWN;
    if (enough && Double.isNaN(lotka.exponent())) {
      note =
          "the likelihood has no maximum within the exponent's range, 1.01 to 30: nearly every"
              + " author has one paper";
    }
    String line =
        enough ? authors.size() < 2 ? "all authors have the same number of papers" : null : note;
    rows.add(row(PeopleMeasure.LOTKA_EXPONENT, lotka.exponent(), authors.n(), note));
    rows.add(row(PeopleMeasure.LOTKA_STANDARD_ERROR, lotka.standardError(), authors.n(), note));
    rows.add(row(PeopleMeasure.LOTKA_KS_DISTANCE, lotka.distance(), authors.n(), note));
    rows.add(row(PeopleMeasure.LOTKA_CONSTANT, lotka.constant(), authors.n(), note));
    rows.add(row(PeopleMeasure.LOTKA_OLS_EXPONENT, lotka.olsExponent(), authors.n(), line));
    rows.add(row(PeopleMeasure.LOTKA_OLS_CONSTANT, lotka.olsConstant(), authors.n(), line));
    rows.add(row(PeopleMeasure.LOTKA_OLS_R_SQUARED, lotka.olsRSquared(), authors.n(), line));
  }

  private static void addComponents(
      List<RowOf> rows, PeopleFigures.Components components, long papers, long authors) {
    Histogram sizes = components.sizes();
    rows.add(row(PeopleMeasure.N_COMPONENTS, (double) sizes.n(), papers, null));
    double largest = sizes.isEmpty() ? Double.NaN : (double) sizes.max() / authors;
    rows.add(row(PeopleMeasure.LARGEST_COMPONENT_SHARE, largest, papers, null));
    rows.add(row(PeopleMeasure.COMPONENT_ROUNDS, (double) components.rounds(), papers, null));
  }

  private static void addCommunities(List<RowOf> rows, CountedPapers.CountedPeople people) {
    double found = Double.NaN;
    double modularity = Double.NaN;
    long pairs = 0;
    String note =
        "coauthor_edges has " + people.counts().edges() + " rows: too many for the driver";
    if (people.communities().isPresent()) {
      Communities communities = people.communities().orElseThrow();
      found = communities.all().length;
      modularity = communities.modularity();
      pairs = communities.edges();
      note = pairs == 0 ? "no pairs" : null;
    }
    rows.add(row(PeopleMeasure.N_COMMUNITIES, found, pairs, note));
    rows.add(row(PeopleMeasure.MODULARITY, modularity, pairs, note));
  }

  private static RowOf row(PeopleMeasure measure, double value, long n, String note) {
    return new RowOf(AuthorPeopleTable.TABLE)
        .set(AuthorPeopleTable.MEASURE, measure)
        .set(AuthorPeopleTable.VALUE, value)
        .set(AuthorPeopleTable.N, n)
        .set(AuthorPeopleTable.NOTE, note);
  }
}
