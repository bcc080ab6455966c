package io.github.ream.page;

import io.github.ream.schema.CodePoints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Terms over the years, by the papers that have them among their ten most telling ones.
 *
 * @param tested the terms that are tested for a change: those with papers enough in the years that
 *     {@link ChangeFacts} compares
 * @param rose how many of them are in more papers than before, beyond chance
 * @param fell how many are in fewer, beyond chance
 * @param changed those of them that change beyond chance, {@link #MAX_CHANGED} at most that are in
 *     more papers than before and as many that are in fewer, the largest change first
 * @param papers the papers with terms in each year of {@link TrendFacts}
 * @param ofYear how many terms of most papers of each of these years there are at most
 * @param terms the terms of most papers of any of these years, in their order
 */
record TermFacts(
    long tested,
    long rose,
    long fell,
    List<Change> changed,
    List<Integer> papers,
    int ofYear,
    List<OverYears> terms) {
  /** The most terms that rise, and that fall. */
  static final int MAX_CHANGED = 50;

  /** The most terms of a year; many are those of another year too. */
  static final int MAX_OF_YEAR = 100;

  /** The most terms of all years, for the size of the page. */
  private static final int MAX_OF_YEARS = 4_000;

  private static final double SIGNIFICANT = 0.05;
  private static final int TERM = 60;

  private static final Comparator<Change> LARGEST_FIRST =
      Comparator.<Change, BigDecimal>comparing(c -> c.from.subtract(c.to).abs())
          .reversed()
          .thenComparing(Change::term, CodePoints.ORDER);

  /** The change of a term; see {@link ShareChange}. */
  record Change(String term, BigDecimal from, BigDecimal to, BigDecimal p, BigDecimal pHolm) {
    /** Whether it goes up (1) or down (-1). */
    private boolean changes(int way) {
      return to.compareTo(from) == way;
    }
  }

  /** The papers of a term in each year of {@link TrendFacts}. */
  record OverYears(String term, List<Integer> papers) {}

  static TermFacts of(TermYears years, TrendFacts trends, ChangeFacts changes) {
    List<Map.Entry<String, int[]>> terms = List.copyOf(years.papers().entrySet());
    List<Change> tested =
        changes.before().isEmpty()
            ? List.of()
            : changes(terms, years.all(), trends, changes).stream()
                .filter(c -> c.pHolm != null)
                .toList();
    List<Change> beyond =
        tested.stream()
            .filter(c -> c.pHolm.doubleValue() < SIGNIFICANT)
            .sorted(LARGEST_FIRST)
            .toList();
    int ofYear = Math.min(MAX_OF_YEAR, MAX_OF_YEARS / Math.max(1, trends.years().size()));
    return new TermFacts(
        tested.size(),
        beyond.stream().filter(c -> c.changes(1)).count(),
        beyond.stream().filter(c -> c.changes(-1)).count(),
        Stream.of(1, -1)
            .flatMap(way -> beyond.stream().filter(c -> c.changes(way)).limit(MAX_CHANGED))
            .toList(),
        IntStream.of(years.all()).boxed().toList(),
        ofYear,
        leading(terms, trends.years().size(), ofYear));
  }

  private static List<Change> changes(
      List<Map.Entry<String, int[]>> terms, int[] all, TrendFacts trends, ChangeFacts changes) {
    int[] before = places(trends, changes.before());
    int[] after = places(trends, changes.after());
    List<ShareChange> shares =
        ShareChange.of(
            terms.stream().mapToLong(t -> sum(t.getValue(), before)).toArray(),
            sum(all, before),
            terms.stream().mapToLong(t -> sum(t.getValue(), after)).toArray(),
            sum(all, after));
    List<Change> named = new ArrayList<>();
    for (int t = 0; t < shares.size(); t++) {
      ShareChange share = shares.get(t);
      named.add(
          new Change(
              PageRow.shortened(terms.get(t).getKey(), TERM),
              share.from(),
              share.to(),
              share.p(),
              share.pHolm()));
    }
    return named;
  }

  private static int[] places(TrendFacts trends, List<Long> years) {
    return years.stream().mapToInt(trends.years()::indexOf).toArray();
  }

  private static long sum(int[] papers, int[] places) {
    return IntStream.of(places).mapToLong(y -> papers[y]).sum();
  }

  private static List<OverYears> leading(
      List<Map.Entry<String, int[]>> terms, int years, int most) {
    TreeSet<Integer> leading = new TreeSet<>();
    for (int year = 0; year < years; year++) {
      int y = year;
      Best<Integer> ofYear =
          new Best<>(
              most,
              Comparator.<Integer>comparingInt(t -> -terms.get(t).getValue()[y])
                  .thenComparing(Comparator.naturalOrder()));
      for (int t = 0; t < terms.size(); t++) {
        if (terms.get(t).getValue()[y] > 0) {
          ofYear.add(t);
        }
      }
      leading.addAll(ofYear.rows());
    }
    return leading.stream()
        .map(terms::get)
        .map(
            t ->
                new OverYears(
                    PageRow.shortened(t.getKey(), TERM),
                    IntStream.of(t.getValue()).boxed().toList()))
        .toList();
  }
}
