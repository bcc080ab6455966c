package io.github.ream.author;

import static org.apache.spark.sql.functions.col;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.stats.AdjustedPValues;
import io.github.ream.stats.ChiSquare;
import io.github.ream.stats.CliffsDelta;
import io.github.ream.stats.Histogram;
import io.github.ream.stats.PooledRanks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;

/**
 * Whether groups differ in author count: rows of author_count_tests, one per test and dimension,
 * and author_count_pairs, one per pair of groups.
 *
 * <p>Input: {@link TeamSizes}. Each dimension is one task, see {@link DimensionGroups}.
 */
final class GroupComparisons implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * Source formats are not compared: one paper is in several, so the groups are not independent.
   */
  static final List<String> DIMENSIONS =
      List.of("published_year", "topic", "organization", "venue");

  /** Least author count of each size class. */
  private static final int[] SIZE_CLASSES = {1, 2, 3, 5, 10};

  private final int minGroupSize;
  private final int maxComparedGroups;

  GroupComparisons(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
    this.maxComparedGroups = settings.maxComparedGroups();
  }

  /** Rows of author_count_tests, without the correction for their number. */
  Dataset<Row> tests(Dataset<Row> histogram) {
    // Grouped with the names of the dimensions, so that one without papers still has its rows.
    return histogram
        .sparkSession()
        .createDataset(DIMENSIONS, Encoders.STRING())
        .groupByKey((MapFunction<String, String>) d -> d, Encoders.STRING())
        .cogroup(
            byDimension(histogram),
            (CoGroupFunction<String, String, Row, Row>)
                (dimension, names, bins) -> testsOf(dimension, bins),
            Encoders.row(AuthorCountTestsTable.TABLE.schema()));
  }

  /** Rows of author_count_pairs. */
  Dataset<Row> pairs(Dataset<Row> histogram) {
    return byDimension(histogram)
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) this::pairsOf,
            Encoders.row(AuthorCountPairsTable.TABLE.schema()));
  }

  private static KeyValueGroupedDataset<String, Row> byDimension(Dataset<Row> histogram) {
    return histogram
        .where(col(TeamSizes.DIMENSION).isin(DIMENSIONS.toArray()))
        .groupByKey(
            (MapFunction<Row, String>) bin -> bin.getAs(TeamSizes.DIMENSION), Encoders.STRING());
  }

  private Iterator<Row> testsOf(String dimension, Iterator<Row> bins) {
    DimensionGroups dimensionGroups = new DimensionGroups(bins, minGroupSize);
    List<DimensionGroups.Group> groups = dimensionGroups.groups();
    RowOf kruskal = row("kruskal_wallis", dimension, "epsilon_squared", dimensionGroups);
    RowOf chi = row("chi_square_size_class", dimension, "cramers_v", dimensionGroups);
    if (groups.size() < 2) {
      String note = "not made: fewer than 2 groups of at least " + minGroupSize + " papers";
      kruskal.set(AuthorCountTestsTable.NOTE, note);
      chi.set(AuthorCountTestsTable.NOTE, note);
    } else {
      PooledRanks.KruskalWallis test =
          new PooledRanks(groups.stream().map(DimensionGroups.Group::sizes).toList())
              .kruskalWallis();
      kruskal.set(AuthorCountTestsTable.STATISTIC, test.h());
      kruskal.set(AuthorCountTestsTable.DEGREES_OF_FREEDOM, (double) test.degreesOfFreedom());
      kruskal.set(AuthorCountTestsTable.P_VALUE, test.pValue());
      kruskal.set(AuthorCountTestsTable.EFFECT_SIZE, test.epsilonSquared());
      setSizeClasses(chi, groups);
    }
    return List.of(kruskal.build(), chi.build()).iterator();
  }

  private static RowOf row(
      String test, String dimension, String effect, DimensionGroups dimensionGroups) {
    List<DimensionGroups.Group> groups = dimensionGroups.groups();
    return new RowOf(AuthorCountTestsTable.TABLE)
        .set(AuthorCountTestsTable.TEST, test)
        .set(AuthorCountTestsTable.DIMENSION, dimension)
        .set(AuthorCountTestsTable.EFFECT_SIZE_NAME, effect)
        .set(AuthorCountTestsTable.N, groups.stream().mapToLong(g -> g.sizes().n()).sum())
        .set(AuthorCountTestsTable.N_GROUPS, (long) groups.size())
        .set(AuthorCountTestsTable.N_LEFT_OUT, dimensionGroups.leftOut())
        .set(AuthorCountTestsTable.N_TRUNCATED, dimensionGroups.truncated());
  }

  private static void setSizeClasses(RowOf row, List<DimensionGroups.Group> groups) {
    ChiSquare test =
        ChiSquare.of(
            groups.stream()
                .map(DimensionGroups.Group::sizes)
                .map(GroupComparisons::sizeClasses)
                .toArray(long[][]::new));
    if (test.degreesOfFreedom() == 0) {
      row.set(AuthorCountTestsTable.NOTE, "not made: all papers are of one size class");
      return;
    }
    row.set(AuthorCountTestsTable.STATISTIC, test.statistic());
    row.set(AuthorCountTestsTable.DEGREES_OF_FREEDOM, (double) test.degreesOfFreedom());
    row.set(AuthorCountTestsTable.P_VALUE, test.pValue());
    row.set(AuthorCountTestsTable.EFFECT_SIZE, test.cramersV());
    if (test.smallestExpected() < 5) {
      row.set(
          AuthorCountTestsTable.NOTE,
          "p_value is rough: a group and size class has an expected count below 5");
    }
  }

  private static long[] sizeClasses(Histogram sizes) {
    long[] counts = new long[SIZE_CLASSES.length];
    for (int c = 0; c < counts.length; c++) {
      long above = c + 1 < counts.length ? sizes.countAbove(SIZE_CLASSES[c + 1] - 1) : 0;
      counts[c] = sizes.countAbove(SIZE_CLASSES[c] - 1) - above;
    }
    return counts;
  }

  private Iterator<Row> pairsOf(String dimension, Iterator<Row> bins) {
    List<DimensionGroups.Group> groups =
        new DimensionGroups(bins, minGroupSize).largest(maxComparedGroups);
    PooledRanks ranks = new PooledRanks(groups.stream().map(DimensionGroups.Group::sizes).toList());
    List<RowOf> rows = new ArrayList<>();
    List<Double> pValues = new ArrayList<>();
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        Histogram sizesA = groups.get(a).sizes();
        Histogram sizesB = groups.get(b).sizes();
        PooledRanks.Dunn dunn = ranks.dunn(a, b);
        pValues.add(dunn.pValue());
        rows.add(
            new RowOf(AuthorCountPairsTable.TABLE)
                .set(AuthorCountPairsTable.DIMENSION, dimension)
                .set(AuthorCountPairsTable.VALUE_A, groups.get(a).value())
                .set(AuthorCountPairsTable.VALUE_B, groups.get(b).value())
                .set(AuthorCountPairsTable.N_A, sizesA.n())
                .set(AuthorCountPairsTable.N_B, sizesB.n())
                .set(AuthorCountPairsTable.N_UNKNOWN_A, groups.get(a).unknown())
                .set(AuthorCountPairsTable.N_UNKNOWN_B, groups.get(b).unknown())
                .set(AuthorCountPairsTable.MEAN_DIFFERENCE, sizesA.mean() - sizesB.mean())
                .set(AuthorCountPairsTable.Z, dunn.z())
                .set(AuthorCountPairsTable.P_VALUE, dunn.pValue())
                .set(AuthorCountPairsTable.CLIFFS_DELTA, CliffsDelta.of(sizesA, sizesB)));
      }
    }
    double[] p = pValues.stream().mapToDouble(Double::doubleValue).toArray();
    double[] holm = AdjustedPValues.holm(p);
    double[] hochberg = AdjustedPValues.benjaminiHochberg(p);
    List<Row> adjusted = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      rows.get(i).set(AuthorCountPairsTable.P_HOLM, holm[i]);
      rows.get(i).set(AuthorCountPairsTable.P_BENJAMINI_HOCHBERG, hochberg[i]);
      adjusted.add(rows.get(i).build());
    }
    return adjusted.iterator();
  }
}
