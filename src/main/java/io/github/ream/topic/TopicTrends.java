package io.github.ream.topic;

import io.github.ream.schema.RowOf;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.stats.AdjustedPValues;
import io.github.ream.stats.MannKendall;
import io.github.ream.stats.SenSlope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

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
    double[] slopes = new double[topics];
    MannKendall[] tests = new MannKendall[topics];
    for (int topic = 0; topic < topics; topic++) {
      int id = topic;
      double[] values =
          trendYears.stream().mapToDouble(y -> shares.byYear().get(y).share(id)).toArray();
      slopes[topic] = SenSlope.of(times, values, CONFIDENCE).slope();
      tests[topic] = MannKendall.of(values);
    }
    boolean tested = trendYears.size() >= FEWEST_YEARS_FOR_A_TEST;
    double[] corrected =
        AdjustedPValues.benjaminiHochberg(
            Arrays.stream(tests).mapToDouble(MannKendall::pValue).toArray());
    List<Row> rows = new ArrayList<>();
    for (int topic = 0; topic < topics; topic++) {
      for (int year : years) {
        TopicShares.Year of = shares.byYear().get(year);
        rows.add(
            new RowOf(TopicTrendsTable.TABLE)
                .set(TopicTrendsTable.TOPIC_ID, topic)
                .set(TopicTrendsTable.PUBLISHED_YEAR, year)
                .set(TopicTrendsTable.N_PAPERS, of.dominant()[topic])
                .set(TopicTrendsTable.SHARE, of.share(topic))
                .set(TopicTrendsTable.SLOPE, slopes[topic])
                .set(TopicTrendsTable.KENDALL_TAU, tested ? tests[topic].tauB() : null)
                .set(TopicTrendsTable.P_VALUE, tested ? tests[topic].pValue() : null)
                .set(TopicTrendsTable.P_BENJAMINI_HOCHBERG, tested ? corrected[topic] : null)
                .build());
      }
    }
    return rows;
  }

  private static List<Integer> trendYears(TopicShares shares, List<Integer> years) {
    List<Integer> enough =
        years.stream().filter(y -> shares.byYear().get(y).papers() >= ENOUGH_PAPERS).toList();
    return enough.size() >= FEWEST_YEARS_FOR_A_TEST ? enough : years;
  }
}
