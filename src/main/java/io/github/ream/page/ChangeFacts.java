package io.github.ream.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which topics are the main topic of more or fewer papers in the last years than in as many years
 * before them.
 *
 * @param before the earlier years, in order; empty if fewer than two years have enough papers
 * @param after the last years, in order
 * @param topics one entry per topic on the page; empty if there are no years to compare
 */
record ChangeFacts(List<Long> before, List<Long> after, List<Change> topics) {
  /** The most years on either side. */
  private static final int MAX_YEARS = 5;

  /**
   * The change of a topic: its share of the papers in the earlier years and in the last ones; see
   * {@link ShareChange}.
   */
  record Change(Long id, BigDecimal from, BigDecimal to, BigDecimal p, BigDecimal pHolm) {}

  static ChangeFacts of(TrendFacts trends) {
    List<Integer> solid =
        IntStream.range(0, trends.years().size())
            .filter(y -> trends.papers().get(y) >= PaperYears.FEW_PAPERS)
            .boxed()
            .toList();
    int n = Math.min(MAX_YEARS, solid.size() / 2);
    List<Integer> before = solid.subList(solid.size() - 2 * n, solid.size() - n);
    List<Integer> after = solid.subList(solid.size() - n, solid.size());
    return new ChangeFacts(
        before.stream().map(trends.years()::get).toList(),
        after.stream().map(trends.years()::get).toList(),
        n == 0 ? List.of() : changes(trends, before, after));
  }

  private static List<Change> changes(
      TrendFacts trends, List<Integer> before, List<Integer> after) {
    long allBefore = sum(trends.papers(), before);
    long allAfter = sum(trends.papers(), after);
    List<TrendFacts.Trend> topics = trends.topics();
    long[] from = topics.stream().mapToLong(t -> sum(t.papers(), before)).toArray();
    long[] to = topics.stream().mapToLong(t -> sum(t.papers(), after)).toArray();
    List<ShareChange> shares = ShareChange.of(from, allBefore, to, allAfter);
    List<Change> changes = new ArrayList<>();
    for (int t = 0; t < topics.size(); t++) {
      ShareChange share = shares.get(t);
      changes.add(
          new Change(topics.get(t).id(), share.from(), share.to(), share.p(), share.pHolm()));
    }
    return changes;
  }

  private static long sum(List<Long> papers, List<Integer> years) {
    return years.stream().map(papers::get).mapToLong(n -> n == null ? 0 : n).sum();
  }
}
