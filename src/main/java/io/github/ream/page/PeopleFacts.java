package io.github.ream.page;

import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.CodePoints;
import io.github.ream.schema.CollaborationSharesTable;
import io.github.ream.schema.CountriesTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Who wrote the papers and where.
 *
 * @param shares how many papers are joint work of countries and of organisations
 * @param totalCountries countries the report has
 * @param countries the countries with most papers
 * @param totalProductivity numbers of papers that the report has
 * @param productivity how many authors have one paper, two, and so on, the smallest numbers first
 */
record PeopleFacts(
    List<Share> shares,
    long totalCountries,
    List<Country> countries,
    long totalProductivity,
    List<Productivity> productivity) {
  /** The most countries on the page, those with most papers. */
  static final int MAX_COUNTRIES = 30;

  /** The most numbers of papers on the page, the smallest numbers first. */
  static final int MAX_PRODUCTIVITY = 200;

  private static final int NAME = 60;

  /** A share of joint papers with its interval. */
  record Share(String measure, Long papers, BigDecimal share, BigDecimal low, BigDecimal high) {}

  /** The papers of a country: of it alone, and with others. */
  record Country(String name, Long papers, Long alone, Long joint, BigDecimal fractional) {}

  /**
   * The authors with a number of papers.
   *
   * @param lotka their share by Lotka's law (1926) as fitted, null if it is not
   */
  record Productivity(Long papers, Long authors, BigDecimal share, BigDecimal lotka) {}

  static PeopleFacts of(PageTables tables) {
    Best<PageRow> countries =
        new Best<>(
            MAX_COUNTRIES,
            Comparator.<PageRow>comparingLong(r -> -r.whole(CountriesTable.N_PAPERS))
                .thenComparing(r -> r.text(CountriesTable.COUNTRY_CODE, NAME), CodePoints.ORDER));
    long[] totalCountries = {0};
    tables.forEach(
        CountriesTable.TABLE,
        r -> {
          totalCountries[0]++;
          countries.add(r);
        });
    Best<PageRow> productivity =
        new Best<>(
            MAX_PRODUCTIVITY,
            Comparator.comparingLong(r -> r.whole(AuthorProductivityTable.N_PAPERS)));
    long[] totalProductivity = {0};
    tables.forEach(
        AuthorProductivityTable.TABLE,
        r -> {
          totalProductivity[0]++;
          productivity.add(r);
        });
    return new PeopleFacts(
        tables.rows(CollaborationSharesTable.TABLE).stream().map(PeopleFacts::share).toList(),
        totalCountries[0],
        countries.rows().stream().map(PeopleFacts::country).toList(),
        totalProductivity[0],
        productivity.rows().stream().map(PeopleFacts::productivity).toList());
  }

  private static Share share(PageRow r) {
    return new Share(
        r.text(CollaborationSharesTable.MEASURE, NAME),
        r.whole(CollaborationSharesTable.N_PAPERS),
        r.number(CollaborationSharesTable.SHARE),
        r.number(CollaborationSharesTable.SHARE_CI_LOW),
        r.number(CollaborationSharesTable.SHARE_CI_HIGH));
  }

  private static Country country(PageRow r) {
    return new Country(
        r.text(CountriesTable.COUNTRY, NAME),
        r.whole(CountriesTable.N_PAPERS),
        r.whole(CountriesTable.N_SINGLE_COUNTRY),
        r.whole(CountriesTable.N_MULTI_COUNTRY),
        r.number(CountriesTable.N_PAPERS_FRACTIONAL));
  }

  private static Productivity productivity(PageRow r) {
    return new Productivity(
        r.whole(AuthorProductivityTable.N_PAPERS),
        r.whole(AuthorProductivityTable.N_AUTHORS),
        r.number(AuthorProductivityTable.SHARE),
        r.number(AuthorProductivityTable.LOTKA_SHARE));
  }
}
