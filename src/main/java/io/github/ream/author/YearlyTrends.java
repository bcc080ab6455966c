package io.github.ream.author;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.stats.GrowthRate;
import io.github.ream.stats.Histogram;
import io.github.ream.stats.MannKendall;
import io.github.ream.stats.SenSlope;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Whether teams grow over the years, overall and by topic: rows of author_count_trends, one per
 * measure and group.
 *
 * <p>Input: {@link TeamSizes}. A task holds one group's years.
 */
final class YearlyTrends implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int FEWEST_YEARS = 3;
  private static final String ALL = "all";

  private final int minGroupSize;
  private final double confidence;

  YearlyTrends(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
    this.confidence = settings.confidence();
  }

  Dataset<Row> of(Dataset<Row> histogram) {
    // Grouped with "all", so that it has its rows, and their note, even without any year.
    Dataset<Row> trends =
        histogram
            .sparkSession()
            .createDataset(List.of(ALL), Encoders.STRING())
            .groupByKey((MapFunction<String, String>) all -> all, Encoders.STRING())
            .cogroup(
                histogram
                    .where(col(TeamSizes.DIMENSION).isin("published_year", "topic_year"))
                    .groupByKey((MapFunction<Row, String>) YearlyTrends::group, Encoders.STRING()),
                (CoGroupFunction<String, String, Row, Row>)
                    (group, all, bins) -> trendsOf(group, bins),
                Encoders.row(AuthorCountTrendsTable.TABLE.schema()));
    return AuthorCountTrendsTable.TABLE.select(
        BenjaminiHochberg.within(
            trends,
            AuthorCountTrendsTable.P_VALUE,
            AuthorCountTrendsTable.P_BENJAMINI_HOCHBERG,
            AuthorCountTrendsTable.MEASURE,
            AuthorCountTrendsTable.DIMENSION));
  }

  /** The overall trend of the mean as a row of author_count_tests. */
  static Dataset<Row> asTest(Dataset<Row> trends) {
    return trends
        .where(
            col(AuthorCountTrendsTable.MEASURE)
                .equalTo("mean")
                .and(col(AuthorCountTrendsTable.DIMENSION).equalTo("all")))
        .select(
            lit("mann_kendall").as(AuthorCountTestsTable.TEST),
            lit("published_year").as(AuthorCountTestsTable.DIMENSION),
            col(AuthorCountTrendsTable.MANN_KENDALL_S)
                .cast("double")
                .as(AuthorCountTestsTable.STATISTIC),
            lit(null).cast("double").as(AuthorCountTestsTable.DEGREES_OF_FREEDOM),
            col(AuthorCountTrendsTable.P_VALUE).as(AuthorCountTestsTable.P_VALUE),
            col(AuthorCountTrendsTable.N_PAPERS).as(AuthorCountTestsTable.N),
            col(AuthorCountTrendsTable.KENDALL_TAU).as(AuthorCountTestsTable.EFFECT_SIZE),
            lit("tau_b").as(AuthorCountTestsTable.EFFECT_SIZE_NAME),
            lit(null).cast("double").as(AuthorCountTestsTable.P_BENJAMINI_HOCHBERG),
            col(AuthorCountTrendsTable.N_YEARS).as(AuthorCountTestsTable.N_GROUPS),
            col(AuthorCountTrendsTable.N_LEFT_OUT).as(AuthorCountTestsTable.N_LEFT_OUT),
            col(AuthorCountTrendsTable.N_TRUNCATED).as(AuthorCountTestsTable.N_TRUNCATED),
            col(AuthorCountTrendsTable.NOTE).as(AuthorCountTestsTable.NOTE));
  }

  private static String group(Row bin) {
    return bin.isNullAt(bin.fieldIndex(TeamSizes.TOPIC_ID))
        ? ALL
        : Integer.toString(bin.getAs(TeamSizes.TOPIC_ID));
  }

  private Iterator<Row> trendsOf(String group, Iterator<Row> bins) {
    Map<Integer, Map<Integer, Long>> counts = new TreeMap<>();
    long leftOut = 0;
    long truncated = 0;
    while (bins.hasNext()) {
      Row bin = bins.next();
      long papers = bin.getAs(TeamSizes.N_PAPERS);
      Integer size = bin.getAs(TeamSizes.N_AUTHORS);
      if (size == null) {
        leftOut += papers;
        truncated += bin.isNullAt(bin.fieldIndex(TeamSizes.AT_LEAST)) ? 0 : papers;
      } else {
        counts
            .computeIfAbsent(bin.getAs(TeamSizes.YEAR), y -> new TreeMap<>())
            .merge(size, papers, Long::sum);
      }
    }
    Map<Integer, Histogram> years = new TreeMap<>();
    for (Map.Entry<Integer, Map<Integer, Long>> year : counts.entrySet()) {
      Histogram sizes = Histogram.of(year.getValue());
      if (sizes.n() >= minGroupSize) {
        years.put(year.getKey(), sizes);
      } else {
        leftOut += sizes.n();
      }
    }
    List<RowOf> rows =
        List.of(
            trend("mean", group, years, Histogram::mean),
            trend(
                "single_author_share",
                group,
                years,
                sizes -> (double) sizes.countOf(1) / sizes.n()));
    for (RowOf row : rows) {
      row.set(AuthorCountTrendsTable.N_LEFT_OUT, leftOut)
          .set(AuthorCountTrendsTable.N_TRUNCATED, truncated);
    }
    return rows.stream().map(RowOf::build).iterator();
  }

  private RowOf trend(
      String measure,
      String group,
      Map<Integer, Histogram> years,
      ToDoubleFunction<Histogram> value) {
    double[] times = years.keySet().stream().mapToDouble(Integer::doubleValue).toArray();
    double[] values = years.values().stream().mapToDouble(value).toArray();
    boolean isAll = group.equals(ALL);
    RowOf row =
        new RowOf(AuthorCountTrendsTable.TABLE)
            .set(AuthorCountTrendsTable.MEASURE, measure)
            .set(AuthorCountTrendsTable.DIMENSION, isAll ? ALL : "topic")
            .set(AuthorCountTrendsTable.VALUE, group)
            .set(AuthorCountTrendsTable.TOPIC_ID, isAll ? null : Integer.valueOf(group))
            .set(AuthorCountTrendsTable.N_YEARS, (long) times.length)
            .set(
                AuthorCountTrendsTable.N_PAPERS,
                years.values().stream().mapToLong(Histogram::n).sum());
    if (times.length > 0) {
      row.set(AuthorCountTrendsTable.FIRST_YEAR, (int) times[0])
          .set(AuthorCountTrendsTable.LAST_YEAR, (int) times[times.length - 1]);
    }
    SenSlope slope = SenSlope.of(times, values, confidence);
    row.set(AuthorCountTrendsTable.SLOPE, slope.slope())
        .set(AuthorCountTrendsTable.SLOPE_CI_LOW, slope.low())
        .set(AuthorCountTrendsTable.SLOPE_CI_HIGH, slope.high());
    if (times.length > 1) {
      int last = times.length - 1;
      GrowthRate growth = GrowthRate.of(values[0], values[last], times[last] - times[0]);
      row.set(AuthorCountTrendsTable.GROWTH_PERCENT, growth.percentPerYear())
          .set(AuthorCountTrendsTable.DOUBLING_YEARS, growth.doublingTime());
    }
    if (times.length < FEWEST_YEARS) {
      return row.set(
          AuthorCountTrendsTable.NOTE,
          "no test: fewer than "
              + FEWEST_YEARS
              + " years with at least "
              + minGroupSize
              + " papers");
    }
    MannKendall test = MannKendall.of(values);
    return row.set(AuthorCountTrendsTable.MANN_KENDALL_S, test.s())
        .set(AuthorCountTrendsTable.Z, test.z())
        .set(AuthorCountTrendsTable.KENDALL_TAU, test.tauB())
        .set(AuthorCountTrendsTable.P_VALUE, test.pValue());
  }
}
