package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.graph.Communities;
import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorPeopleTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.CoauthorPairsTable;
import io.github.ream.schema.PeopleMeasure;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.math3.special.Gamma;
import org.apache.spark.sql.Row;

/**
 * Figures about people over the whole corpus: author_years, author_productivity, coauthor_pairs,
 * author_components, and author_people, one row per measure.
 */
final class PeopleFigures {
  private final int hyperAuthoredAbove;
  private final int minGroupSize;

  PeopleFigures(Settings.Authors settings) {
    this.hyperAuthoredAbove = settings.hyperAuthoredAbove();
    this.minGroupSize = settings.minGroupSize();
  }

  /**
   * The components of the co-author network.
   *
   * @param sizes how many components have how many authors
   * @param rounds passes over the network that it took to find them
   */
  record Components(Histogram sizes, int rounds) {}

  /** One row per publication year of the papers, whether they name their authors or not. */
  static List<Row> years(PeopleCounts people, List<GroupTally> papersOfYears) {
    Map<Integer, GroupTally> years =
        papersOfYears.stream()
            .collect(Collectors.toMap(papers -> papers.group().year(), Function.identity()));
    List<Row> rows = new ArrayList<>();
    years.forEach(
        (year, papers) -> {
          PeopleCounts.Year authors = people.year(year);
          Histogram named = papers.sizesOfNamed().from(2);
          rows.add(
              new RowOf(AuthorYearsTable.TABLE)
                  .set(AuthorYearsTable.PUBLISHED_YEAR, year)
                  .set(AuthorYearsTable.N_PAPERS, papers.naming())
                  .set(AuthorYearsTable.N_AUTHORS, authors.authors())
                  .set(AuthorYearsTable.N_NEW, authors.fresh())
                  .set(AuthorYearsTable.N_RETURNING, authors.authors() - authors.fresh())
                  .set(AuthorYearsTable.NEW_SHARE, (double) authors.fresh() / authors.authors())
                  .set(AuthorYearsTable.N_LEFT_OUT, papers.papers() - papers.naming())
                  .set(AuthorYearsTable.N_NEW_TIES, authors.newTies())
                  .set(AuthorYearsTable.N_REPEATED_TIES, authors.repeatedTies())
                  .set(
                      AuthorYearsTable.PAPERS_GROWTH_PERCENT,
                      growth(
                          years.containsKey(year - 1) ? years.get(year - 1).papers() : 0,
                          papers.papers()))
                  .set(
                      AuthorYearsTable.AUTHORS_GROWTH_PERCENT,
                      growth(people.year(year - 1).authors(), authors.authors()))
                  .set(AuthorYearsTable.N_BYLINES, named.n())
                  .set(AuthorYearsTable.N_ALPHABETICAL, papers.alphabetical())
                  .set(AuthorYearsTable.ALPHABETICAL_BY_CHANCE, alphabeticalByChance(named))
                  .build());
        });
    return rows;
  }

  /** In percent; not finite where there was nothing before. */
  private static double growth(long before, long now) {
    return before == 0 ? Double.NaN : 100.0 * (now - before) / before;
  }

  /**
   * Expected number of papers whose names are in alphabetical order by chance: the sum of 1 / n!,
   * since one of the n! orders is alphabetical.
   */
  private static double alphabeticalByChance(Histogram authors) {
    return authors.isEmpty()
        ? 0
        : authors.n() * authors.meanOf(n -> Math.exp(-Gamma.logGamma(n + 1.0)));
  }

  /** One row per number of papers that a pair of authors shares. */
  static List<Row> pairs(Histogram papersPerPair) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < papersPerPair.size(); i++) {
      rows.add(
          new RowOf(CoauthorPairsTable.TABLE)
              .set(CoauthorPairsTable.N_PAPERS, (long) papersPerPair.value(i))
              .set(CoauthorPairsTable.N_PAIRS, papersPerPair.count(i))
              .set(CoauthorPairsTable.SHARE, (double) papersPerPair.count(i) / papersPerPair.n())
              .build());
    }
    return rows;
  }

  /** One row per component size. */
  static List<Row> components(Histogram sizes) {
    long authors = 0;
    for (int i = 0; i < sizes.size(); i++) {
      authors += sizes.value(i) * sizes.count(i);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      long members = sizes.value(i) * sizes.count(i);
      rows.add(
          new RowOf(AuthorComponentsTable.TABLE)
              .set(AuthorComponentsTable.N_AUTHORS, (long) sizes.value(i))
              .set(AuthorComponentsTable.N_COMPONENTS, sizes.count(i))
              .set(AuthorComponentsTable.AUTHOR_SHARE, (double) members / authors)
              .build());
    }
    return rows;
  }

  /** One row per number of papers of an author. */
  List<Row> productivity(Histogram authors) {
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
    return rows;
  }

  /**
   * One row per measure.
   *
   * @param papers papers that name authors, by how many distinct ones
   */
  List<Row> people(GroupTally allPapers, Histogram papers, CountedPapers.CountedPeople people) {
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
      List<RowOf> rows, Components components, long papers, long authors) {
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
