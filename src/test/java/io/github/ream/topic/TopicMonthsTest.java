package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.text.PublishedMonth;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TopicMonthsTest {
  private static final TopicShares SHARES = TopicShares.none();

  static {
    SHARES.add(PublishedMonth.of(2024, 12), TopicShares.units(new double[] {0.75, 0.25}), 0);
    SHARES.add(PublishedMonth.of(2024, 12), TopicShares.units(new double[] {0.25, 0.75}), 1);
    SHARES.add(PublishedMonth.of(2025, 1), TopicShares.units(new double[] {1, 0}), 0);
    SHARES.add(PublishedMonth.of(2025, null), TopicShares.units(new double[] {0, 1}), 1);
    SHARES.add(PublishedMonth.of(null, null), TopicShares.units(new double[] {0, 1}), 1);
  }

  @Test
  void eachTopicHasARowForEachMonthWithPapers() {
    List<String> rows = TopicMonths.rows(SHARES, 2).stream().map(Row::toString).toList();
    assertEquals(
        List.of(
            "[0,2024-12-01,1,2,0.5]",
            "[0,2025-01-01,1,1,1.0]",
            "[1,2024-12-01,1,2,0.5]",
            "[1,2025-01-01,0,1,0.0]"),
        rows);
  }

  @Test
  void theMonthsOfAYearMakeTheYear() {
    TopicShares years = SHARES.byYear();
    assertEquals(List.of(2024, 2025), List.copyOf(years.known().keySet()));
    assertEquals(2, years.known().get(2025).papers());
    assertEquals(0.5, years.known().get(2025).share(0));
    assertEquals(5, years.total(2).papers());
  }
}
