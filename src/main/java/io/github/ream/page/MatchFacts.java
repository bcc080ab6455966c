package io.github.ream.page;

import io.github.ream.schema.TopicChange;
import io.github.ream.schema.TopicMatchesTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the topics of an earlier model.
 *
 * @param counts how many rows there are of each status that occurs
 * @param matches the rows on the page: first those without a partner, split and merged ones, then
 *     the matched ones whose share changed most
 */
record MatchFacts(Map<String, Long> counts, List<Match> matches) {
  /** The most rows on the page. */
  static final int MAX_MATCHES = 300;

  private static final int LABEL = 90;
  private static final int STATUS = 20;

  private static final Comparator<PageRow> MOST_CHANGED =
      Comparator.comparing(MatchFacts::isMatched)
          .thenComparingDouble(m -> -change(m))
          .thenComparing(m -> m.whole(TopicMatchesTable.MATCH_ID));

  /**
   * A pair of an earlier topic and one of this report.
   *
   * @param earlier its label before, null for a new topic
   * @param id the topic now, null if it is gone
   * @param from its share before, null if it is not known
   */
  record Match(
      String status,
      Long earlierId,
      String earlier,
      Long id,
      String label,
      BigDecimal distance,
      BigDecimal from,
      BigDecimal to) {}

  static MatchFacts of(PageTables tables) {
    // One row or two per topic.
    List<PageRow> rows = new ArrayList<>(tables.rows(TopicMatchesTable.TABLE));
    rows.sort(MOST_CHANGED);
    Map<String, Long> counts = new TreeMap<>();
    rows.forEach(m -> counts.merge(m.text(TopicMatchesTable.STATUS, STATUS), 1L, Long::sum));
    return new MatchFacts(counts, rows.stream().limit(MAX_MATCHES).map(MatchFacts::match).toList());
  }

  private static boolean isMatched(PageRow m) {
    return TopicChange.MATCHED.code().equals(m.text(TopicMatchesTable.STATUS, STATUS));
  }

  /** How far the share moved; a share that is not known counts as 0. */
  private static double change(PageRow m) {
    double from = m.exact(TopicMatchesTable.EARLIER_SHARE);
    double to = m.exact(TopicMatchesTable.SHARE);
    return Math.abs((Double.isNaN(to) ? 0 : to) - (Double.isNaN(from) ? 0 : from));
  }

  private static Match match(PageRow m) {
    return new Match(
        m.text(TopicMatchesTable.STATUS, STATUS),
        m.whole(TopicMatchesTable.EARLIER_TOPIC_ID),
        m.text(TopicMatchesTable.EARLIER_LABEL, LABEL),
        m.whole(TopicMatchesTable.TOPIC_ID),
        m.text(TopicMatchesTable.LABEL, LABEL),
        m.number(TopicMatchesTable.DISTANCE),
        m.number(TopicMatchesTable.EARLIER_SHARE),
        m.number(TopicMatchesTable.SHARE));
  }
}
