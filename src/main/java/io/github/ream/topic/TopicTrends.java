package io.github.ream.topic;

import io.github.ream.stats.MannKendall;
import io.github.ream.stats.SenSlope;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of {@code topic_trends}: one per topic and year that papers with topics are from. */
final class TopicTrends {
  private static final int FEWEST_YEARS_FOR_A_TEST = 3;

  /** Of the slope's interval, which this table does not show. */
  private static final double CONFIDENCE = 0.95;

  private TopicTrends() {}

  static List<Row> rows(TopicShares shares, int topics) {
    List<Integer> years = shares.byYear().keySet().stream().filter(y -> y != null).toList();
    double[] times = years.stream().mapToDouble(Integer::doubleValue).toArray();
    List<Row> rows = new ArrayList<>();
    for (int topic = 0; topic < topics; topic++) {
      int id = topic;
      double[] values = years.stream().mapToDouble(y -> shares.byYear().get(y).share(id)).toArray();
      Double slope = finite(SenSlope.of(times, values, CONFIDENCE).slope());
      Double tau = null;
      Double p = null;
      if (values.length >= FEWEST_YEARS_FOR_A_TEST) {
        MannKendall test = MannKendall.of(values);
        tau = finite(test.tauB());
        p = test.pValue();
      }
      for (int i = 0; i < values.length; i++) {
        long papers = shares.byYear().get(years.get(i)).dominant()[topic];
        rows.add(RowFactory.create(topic, years.get(i), papers, values[i], slope, tau, p));
      }
    }
    return rows;
  }

  private static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
