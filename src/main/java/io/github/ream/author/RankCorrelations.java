package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorTest;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.Spearman;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether author count goes with another figure of a paper: a row of author_count_tests.
 *
 * <p>Input: {@link FigureTally}.
 */
final class RankCorrelations {
  private final int minGroupSize;
  private final double confidence;

  RankCorrelations(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
    this.confidence = settings.confidence();
  }

  /** The row of author_count_tests, without the correction for the number of tests. */
  RowOf of(FigureTally figure) {
    List<Double> sizes = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    long n = 0;
    for (var value : figure.pairs().entrySet()) {
      for (var size : value.getValue().entrySet()) {
        sizes.add((double) size.getKey());
        values.add(value.getKey());
        counts.add(size.getValue());
        n += size.getValue();
      }
    }
    RowOf row =
        new RowOf(AuthorCountTestsTable.TABLE)
            .set(AuthorCountTestsTable.TEST, AuthorTest.SPEARMAN)
            .set(AuthorCountTestsTable.DIMENSION, figure.figure())
            .set(AuthorCountTestsTable.EFFECT_SIZE_NAME, AuthorTest.SPEARMAN.effectSize())
            .set(AuthorCountTestsTable.N, n)
            .set(AuthorCountTestsTable.N_LEFT_OUT, figure.leftOut())
            .set(AuthorCountTestsTable.N_IN_SEVERAL_GROUPS, 0L)
            .set(AuthorCountTestsTable.N_TRUNCATED, figure.truncated());
    if (n < minGroupSize) {
      return row.set(
          AuthorCountTestsTable.NOTE,
          AuthorCountTestsTable.NOT_MADE
              + "fewer than "
              + minGroupSize
              + " papers have both figures");
    }
    Spearman test = Spearman.of(doubles(sizes), doubles(values), longs(counts));
    if (Double.isNaN(test.rho())) {
      row.set(
          AuthorCountTestsTable.NOTE,
          AuthorCountTestsTable.NOT_MADE + "one of the figures is the same everywhere");
    } else if (n > 2) {
      row.set(AuthorCountTestsTable.DEGREES_OF_FREEDOM, n - 2.0);
    }
    double[] interval = test.interval(confidence);
    return row.set(AuthorCountTestsTable.EFFECT_SIZE_CI_LOW, interval[0])
        .set(AuthorCountTestsTable.EFFECT_SIZE_CI_HIGH, interval[1])
        .set(AuthorCountTestsTable.STATISTIC, test.rho())
        .set(AuthorCountTestsTable.P_VALUE, test.pValue())
        .set(AuthorCountTestsTable.EFFECT_SIZE, test.rho());
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static long[] longs(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
