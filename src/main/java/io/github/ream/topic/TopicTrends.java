package io.github.ream.topic;

import io.github.ream.stats.MannKendall;
import io.github.ream.stats.SenSlope;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The rows of {@code topic_trends}: one per topic and year that papers with topics are from.
 *
 * <p>A trend rests on the years with at least {@value #ENOUGH_PAPERS} papers, since the topics of a
 * few papers are mostly chance; if there are fewer than {@value #FEWEST_YEARS_FOR_A_TEST} such
 * years, on all.
 */
final class TopicTrends {
  private static final int ENOUGH_PAPERS = 10;
  private static final int FEWEST_YEARS_FOR_A_TEST = 3;

  /** Of the slope's interval, which this table does not show. */
  private static final double CONFIDENCE = 0.95;

  private TopicTrends() {}

  static List<Row> rows(TopicShares shares, int topics) {
    List<Integer> years = List.copyOf(shares.known().keySet());
    List<Integer> trendYears = trendYears(shares, years);
    double[] times = trendYears.stream().mapToDouble(Integer::doubleValue).toArray();
    List<Row> rows = new ArrayList<>();
    for (int topic = 0; topic < topics; topic++) {
      int id = topic;
      double[] values =
          trendYears.stream().mapToDouble(y -> shares.byYear().get(y).share(id)).toArray();
      Double slope = finite(SenSlope.of(times, values, CONFIDENCE).slope());
      Double tau = null;
      Double p = null;
      if (values.length >= FEWEST_YEARS_FOR_A_TEST) {
        MannKendall test = MannKendall.of(values);
        tau = finite(test.tauB());
        p = test.pValue();
      }
      for (int year : years) {
        TopicShares.Year of = shares.byYear().get(year);
        rows.add(
            RowFactory.create(topic, year, of.dominant()[topic], of.share(topic), slope, tau, p));
      }
    }
    return rows;
  }

  private static List<Integer> trendYears(TopicShares shares, List<Integer> years) {
    List<Integer> enough =
        years.stream().filter(y -> shares.byYear().get(y).papers() >= ENOUGH_PAPERS).toList();
    return enough.size() >= FEWEST_YEARS_FOR_A_TEST ? enough : years;
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
