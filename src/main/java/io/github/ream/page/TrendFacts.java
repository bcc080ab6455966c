package io.github.ream.page;

import io.github.ream.schema.TopicTrendsTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Topics over the years.
 *
 * @param firstYear the earliest year in the report; earlier than the first of {@code years} if
 *     there are more years than the page shows or the first ones have few papers
 * @param years the years shown, in order
 * @param papers the papers with a main topic in each year shown, those of topics not on the page
 *     too
 * @param topics one entry per topic on the page
 */
record TrendFacts(Long firstYear, List<Long> years, List<Long> papers, List<Trend> topics) {
  /** The most years on the page, the latest ones. */
  static final int MAX_YEARS = 60;

  /** The most topics times years; with many topics fewer years are shown. */
  static final int MAX_POINTS = 30_000;

  /**
   * A topic's trend.
   *
   * @param shares its share in each year shown, null where the year has no paper
   * @param papers its papers in each year shown
   * @param slope its change a year over all years
   * @param recentSlope its change a year over the last five years
   * @param pAdjusted the Mann-Kendall p-value corrected for all topics (Benjamini and Hochberg
   *     1995)
   * @param bursts the years in which the topic bursts (Kleinberg 2002)
   */
  record Trend(
      Long id,
      List<BigDecimal> shares,
      List<Long> papers,
      BigDecimal slope,
      BigDecimal recentSlope,
      BigDecimal p,
      BigDecimal pAdjusted,
      List<Long> bursts) {}

  /**
   * The trends.
   *
   * @param from the first year shown unless fewer than two would be left, null for all
   */
  static TrendFacts of(PageTables tables, TopicFacts topics, Long from) {
    if (topics.topics().isEmpty()) {
      return new TrendFacts(null, List.of(), List.of(), List.of());
    }
    int limit = Math.max(2, Math.min(MAX_YEARS, MAX_POINTS / topics.topics().size()));
    // Topics times years at most.
    List<PageRow> rows = tables.rows(TopicTrendsTable.TABLE);
    List<Long> allYears =
        rows.stream()
            .map(r -> r.whole(TopicTrendsTable.PUBLISHED_YEAR))
            .distinct()
            .sorted()
            .toList();
    if (allYears.isEmpty()) {
      return new TrendFacts(null, List.of(), List.of(), List.of());
    }
    Long firstYear = allYears.get(0);
    List<Long> solid = allYears.stream().filter(y -> from == null || y >= from).toList();
    List<Long> wanted = solid.size() < 2 ? allYears : solid;
    List<Long> years = wanted.subList(Math.max(0, wanted.size() - limit), wanted.size());
    Set<Long> shown =
        topics.topics().stream().map(TopicFacts.Topic::id).collect(Collectors.toSet());
    Map<Long, Map<Long, PageRow>> cells = new LinkedHashMap<>();
    Map<Long, Long> papers = new HashMap<>();
    for (PageRow row : rows) {
      Long topic = row.whole(TopicTrendsTable.TOPIC_ID);
      Long year = row.whole(TopicTrendsTable.PUBLISHED_YEAR);
      papers.merge(year, row.whole(TopicTrendsTable.N_PAPERS), Long::sum);
      if (shown.contains(topic) && year >= years.get(0)) {
        cells.computeIfAbsent(topic, t -> new HashMap<>()).put(year, row);
      }
    }
    return new TrendFacts(
        firstYear, years, years.stream().map(papers::get).toList(), trends(topics, cells, years));
  }

  private static List<Trend> trends(
      TopicFacts topics, Map<Long, Map<Long, PageRow>> cells, List<Long> years) {
    List<Trend> trends = new ArrayList<>();
    for (TopicFacts.Topic topic : topics.topics()) {
      Map<Long, PageRow> row = cells.getOrDefault(topic.id(), Map.of());
      PageRow any = row.isEmpty() ? null : row.values().iterator().next();
      trends.add(
          new Trend(
              topic.id(),
              listOf(
                  years,
                  y -> row.containsKey(y) ? row.get(y).number(TopicTrendsTable.SHARE) : null),
              listOf(
                  years,
                  y -> row.containsKey(y) ? row.get(y).whole(TopicTrendsTable.N_PAPERS) : null),
              any == null ? null : any.number(TopicTrendsTable.SLOPE),
              any == null ? null : any.number(TopicTrendsTable.RECENT_SLOPE),
              any == null ? null : any.number(TopicTrendsTable.P_VALUE),
              any == null ? null : any.number(TopicTrendsTable.P_BENJAMINI_HOCHBERG),
              years.stream()
                  .filter(y -> row.containsKey(y) && row.get(y).isTrue(TopicTrendsTable.IN_BURST))
                  .toList()));
    }
    return trends;
  }

  private static <T> List<T> listOf(List<Long> years, Function<Long, T> value) {
    List<T> values = new ArrayList<>();
    years.forEach(year -> values.add(value.apply(year)));
    return values;
  }
}
