package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.AuthorTest;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.RowOf;
import io.github.ream.schema.TrendMeasure;
import io.github.ream.stats.GrowthRate;
import io.github.ream.stats.Histogram;
import io.github.ream.stats.MannKendall;
import io.github.ream.stats.SenSlope;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Whether teams grow over the years, overall and by topic: rows of author_count_trends, one per
 * measure and group.
 *
 * <p>Input: the years and the topics' years of {@link Tallies}.
 */
final class YearlyTrends {
  private static final int FEWEST_YEARS = 3;

  private final int minGroupSize;
  private final double confidence;

  YearlyTrends(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
    this.confidence = settings.confidence();
  }

  /** The trends over all papers and of each topic, corrected within measure and dimension. */
  List<RowOf> of(Tallies papers) {
    List<RowOf> rows = new ArrayList<>(trendsOf(null, papers.groups(Dimension.PUBLISHED_YEAR)));
    List<RowOf> ofTopics = new ArrayList<>();
    papers.groups(Dimension.TOPIC_YEAR).stream()
        .collect(Collectors.groupingBy(g -> g.group().topicId(), TreeMap::new, Collectors.toList()))
        .forEach((topic, years) -> ofTopics.addAll(trendsOf(topic, years)));
    for (TrendMeasure measure : TrendMeasure.values()) {
      correct(rows, measure);
      correct(ofTopics, measure);
    }
    rows.addAll(ofTopics);
    return rows;
  }

  private static void correct(List<RowOf> trends, TrendMeasure measure) {
    Corrections.benjaminiHochberg(
        trends.stream()
            .filter(t -> measure.code().equals(t.value(AuthorCountTrendsTable.MEASURE)))
            .toList(),
        AuthorCountTrendsTable.P_VALUE,
        AuthorCountTrendsTable.P_BENJAMINI_HOCHBERG);
  }

  /** The overall trend of the mean as a row of author_count_tests. */
  static RowOf asTest(List<RowOf> trends) {
    RowOf trend =
        trends.stream()
            .filter(t -> TrendMeasure.MEAN.code().equals(t.value(AuthorCountTrendsTable.MEASURE)))
            .filter(t -> Dimension.ALL.code().equals(t.value(AuthorCountTrendsTable.DIMENSION)))
            .findFirst()
            .orElseThrow();
    Long s = (Long) trend.value(AuthorCountTrendsTable.MANN_KENDALL_S);
    return new RowOf(AuthorCountTestsTable.TABLE)
        .set(AuthorCountTestsTable.TEST, AuthorTest.MANN_KENDALL)
        .set(AuthorCountTestsTable.DIMENSION, Dimension.PUBLISHED_YEAR)
        .set(AuthorCountTestsTable.STATISTIC, s == null ? null : Double.valueOf(s))
        .set(AuthorCountTestsTable.P_VALUE, trend.value(AuthorCountTrendsTable.P_VALUE))
        .set(AuthorCountTestsTable.N, trend.value(AuthorCountTrendsTable.N_PAPERS))
        .set(AuthorCountTestsTable.EFFECT_SIZE, trend.value(AuthorCountTrendsTable.KENDALL_TAU))
        .set(AuthorCountTestsTable.EFFECT_SIZE_NAME, AuthorTest.MANN_KENDALL.effectSize())
        .set(AuthorCountTestsTable.N_GROUPS, trend.value(AuthorCountTrendsTable.N_YEARS))
        .set(AuthorCountTestsTable.N_LEFT_OUT, trend.value(AuthorCountTrendsTable.N_LEFT_OUT))
        .set(AuthorCountTestsTable.N_IN_SEVERAL_GROUPS, 0L)
        .set(AuthorCountTestsTable.N_TRUNCATED, trend.value(AuthorCountTrendsTable.N_TRUNCATED))
        .set(AuthorCountTestsTable.NOTE, trend.value(AuthorCountTrendsTable.NOTE));
  }

  /** The trends of a topic, or of all papers without one, from the years' papers. */
  private List<RowOf> trendsOf(Integer topic, List<GroupTally> papersOfYears) {
    SortedMap<Integer, Histogram> years = new TreeMap<>();
    DimensionGroups enough = new DimensionGroups(Dimension.PUBLISHED_YEAR, minGroupSize);
    papersOfYears.forEach(enough::add);
    enough.groups().forEach(g -> years.put(g.group().year(), g.sizes()));
    List<RowOf> rows =
        List.of(
            trend(TrendMeasure.MEAN, topic, years, Histogram::mean),
            trend(
                TrendMeasure.SINGLE_AUTHOR_SHARE,
                topic,
                years,
                sizes -> (double) sizes.countOf(1) / sizes.n()));
    for (RowOf row : rows) {
      row.set(AuthorCountTrendsTable.N_LEFT_OUT, enough.leftOut())
          .set(AuthorCountTrendsTable.N_TRUNCATED, enough.truncated());
    }
    return rows;
  }

  private RowOf trend(
      TrendMeasure measure,
      Integer topic,
      SortedMap<Integer, Histogram> years,
      ToDoubleFunction<Histogram> value) {
    double[] times = years.keySet().stream().mapToDouble(Integer::doubleValue).toArray();
    double[] values = years.values().stream().mapToDouble(value).toArray();
    RowOf row =
        new RowOf(AuthorCountTrendsTable.TABLE)
            .set(AuthorCountTrendsTable.MEASURE, measure)
            .set(AuthorCountTrendsTable.DIMENSION, topic == null ? Dimension.ALL : Dimension.TOPIC)
            .set(
                AuthorCountTrendsTable.VALUE,
                topic == null ? Dimension.ALL.code() : topic.toString())
            .set(AuthorCountTrendsTable.TOPIC_ID, topic)
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
