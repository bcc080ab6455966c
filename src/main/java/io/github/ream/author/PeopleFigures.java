package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorComponentsTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.AuthorYearsTable;
import io.github.ream.schema.CoauthorPairsTable;
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
 * Figures about people over the whole corpus: author_years, author_productivity, coauthor_pairs and
 * author_components.
 */
final class PeopleFigures {
  private final int minGroupSize;

  PeopleFigures(Settings.Authors settings) {
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
}
