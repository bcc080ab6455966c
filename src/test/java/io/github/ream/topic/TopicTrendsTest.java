package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.text.PublishedMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TopicTrendsTest {
  private static final double UNIT = 1L << 32;

  private static TopicShares.Period year(long papers, double share) {
    long weight = Math.round(share * papers * UNIT);
    return new TopicShares.Period(
        new long[] {weight, Math.round(papers * UNIT) - weight}, new long[] {papers, 0});
  }

  @Test
  void yearsOfFewPapersDoNotMakeATrend() {
    TreeMap<Integer, TopicShares.Period> years = new TreeMap<>();
    years.put(1980, year(2, 0.9));
    years.put(1990, year(3, 0.8));
    years.put(2000, year(10, 0.1));
    years.put(2001, year(100, 0.2));
    years.put(2002, year(100, 0.3));
    years.put(PublishedMonth.NONE, year(100, 0.9));
    List<Row> rows = TopicTrends.rows(new TopicShares(years), 2);
    assertEquals(10, rows.size());
    assertEquals(0.1, rows.get(0).getDouble(4), 1e-9);
    assertEquals(1.0, rows.get(0).getDouble(5), 1e-9);
    assertEquals(-0.1, rows.get(5).getDouble(4), 1e-9);
    assertEquals(1 / 3.0, rows.get(0).<Double>getAs("p_value"), 1e-9);
    assertEquals(1 / 3.0, rows.get(0).<Double>getAs("p_benjamini_hochberg"), 1e-9);
  }

  /** A topic that goes from 0.3 % to 7 % of the papers within two of ten years. */
  @Test
  void aTopicThatBurstsIsSaidToBurst() {
    TreeMap<Integer, TopicShares.Period> years = new TreeMap<>();
    for (int y = 2015; y < 2025; y++) {
      long about = y < 2023 ? 3 : y == 2023 ? 40 : 72;
      years.put(
          y,
          new TopicShares.Period(
              new long[] {Math.round(about * UNIT), Math.round((1000 - about) * UNIT)},
              new long[] {about, 1000 - about}));
    }
    List<Row> rows = TopicTrends.rows(new TopicShares(years), 2);
    assertEquals(
        "false false false false false false false false true true",
        rows.stream()
            .limit(10)
            .map(r -> String.valueOf(r.<Boolean>getAs("in_burst")))
            .collect(Collectors.joining(" ")));
    assertTrue(rows.get(9).<Double>getAs("burst_weight") > 10);
    assertEquals(0, rows.get(0).<Double>getAs("burst_weight"));
    double recent = rows.get(0).getAs("recent_slope");
    assertTrue(recent > 0.015 && recent > 2 * rows.get(0).<Double>getAs("weighted_slope"));
    assertTrue(rows.get(0).<Double>getAs("weighted_slope_p") < 0.05);
  }

  @Test
  void fewYearsOfManyPapersTakeAllYears() {
    TreeMap<Integer, TopicShares.Period> years = new TreeMap<>();
    years.put(2000, year(2, 0.3));
    years.put(2001, year(20, 0.2));
    years.put(2002, year(3, 0.1));
    assertEquals(-0.1, TopicTrends.rows(new TopicShares(years), 2).get(0).getDouble(4), 1e-9);
    years.remove(2000);
    Row two = TopicTrends.rows(new TopicShares(years), 2).get(0);
    assertEquals(-0.1, two.getDouble(4), 1e-9);
    assertNull(two.get(5));
  }
}
