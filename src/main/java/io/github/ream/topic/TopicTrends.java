package io.github.ream.topic;

import io.github.ream.schema.RowOf;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.stats.AdjustedPValues;
import io.github.ream.stats.Bursts;
import io.github.ream.stats.MannKendall;
import io.github.ream.stats.SenSlope;
import io.github.ream.stats.WeightedSlope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The rows of {@code topic_trends}: one per topic and year with papers that have topics.
 *
 * <p>A trend rests on the years with at least {@value #ENOUGH_PAPERS} papers, since the topics of a
 * few papers are mostly chance; if there are fewer than {@value #FEWEST_YEARS_FOR_A_TEST} such
 * years, on all.
 */
final class TopicTrends {
  private static final int ENOUGH_PAPERS = 10;
  private static final int FEWEST_YEARS_FOR_A_TEST = 3;
  private static final int RECENT_YEARS = 5;

  /** The confidence of the slope's interval, which this table does not show. */
  private static final double CONFIDENCE = 0.95;

  private TopicTrends() {}

  static List<Row> rows(TopicShares shares, int topics) {
    List<Integer> years = List.copyOf(shares.known().keySet());
    List<Integer> trendYears = trendYears(shares, years);
    double[] times = trendYears.stream().mapToDouble(Integer::doubleValue).toArray();
    double[] papers = trendYears.stream().mapToDouble(y -> papersOf(shares, y)).toArray();
    int first = Math.max(0, times.length - RECENT_YEARS);
    List<RowOf> rows = new ArrayList<>();
    double[] slopes = new double[topics];
    WeightedSlope[] weighted = new WeightedSlope[topics];
    WeightedSlope[] recent = new WeightedSlope[topics];
    MannKendall[] tests = new MannKendall[topics];
    for (int topic = 0; topic < topics; topic++) {
      int id = topic;
      double[] values =
          trendYears.stream().mapToDouble(y -> shares.byPeriod().get(y).share(id)).toArray();
      slopes[topic] = SenSlope.of(times, values, CONFIDENCE).slope();
      tests[topic] = MannKendall.of(values);
      weighted[topic] = WeightedSlope.of(times, values, papers);
      recent[topic] =
          WeightedSlope.of(
              Arrays.copyOfRange(times, first, times.length),
              Arrays.copyOfRange(values, first, times.length),
              Arrays.copyOfRange(papers, first, times.length));
    }
    boolean tested = trendYears.size() >= FEWEST_YEARS_FOR_A_TEST;
    double[] corrected =
        AdjustedPValues.benjaminiHochberg(
            Arrays.stream(tests).mapToDouble(MannKendall::pValue).toArray());
    double[] correctedWeighted =
        AdjustedPValues.benjaminiHochberg(
            Arrays.stream(weighted).mapToDouble(WeightedSlope::pValue).toArray());
    for (int topic = 0; topic < topics; topic++) {
      int id = topic;
      Bursts bursts =
          Bursts.of(
              years.stream().mapToLong(y -> shares.byPeriod().get(y).dominant()[id]).toArray(),
              years.stream().mapToLong(y -> papersOf(shares, y)).toArray());
      for (int i = 0; i < years.size(); i++) {
        int year = years.get(i);
        TopicShares.Period of = shares.byPeriod().get(year);
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
                .set(TopicTrendsTable.WEIGHTED_SLOPE, weighted[topic].slope())
                .set(TopicTrendsTable.WEIGHTED_SLOPE_P, weighted[topic].pValue())
                .set(TopicTrendsTable.WEIGHTED_SLOPE_P_BENJAMINI_HOCHBERG, correctedWeighted[topic])
                .set(TopicTrendsTable.RECENT_SLOPE, recent[topic].slope())
                .set(TopicTrendsTable.RECENT_SLOPE_P, recent[topic].pValue())
                .set(TopicTrendsTable.IN_BURST, bursts.inBurst()[i])
                .set(TopicTrendsTable.BURST_WEIGHT, bursts.weights()[i]));
      }
    }
    return rows.stream().map(RowOf::build).toList();
  }

  private static long papersOf(TopicShares shares, int year) {
    return shares.byPeriod().get(year).papers();
  }

  private static List<Integer> trendYears(TopicShares shares, List<Integer> years) {
    List<Integer> enough =
        years.stream().filter(y -> shares.byPeriod().get(y).papers() >= ENOUGH_PAPERS).toList();
    return enough.size() >= FEWEST_YEARS_FOR_A_TEST ? enough : years;
  }
}
