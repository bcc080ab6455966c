package io.github.ream.author;

import io.github.ream.config.Settings;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorTest;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.AdjustedPValues;
import io.github.ream.stats.ChiSquare;
import io.github.ream.stats.CliffsDelta;
import io.github.ream.stats.Histogram;
import io.github.ream.stats.NoncentralChiSquare;
import io.github.ream.stats.PooledRanks;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * Whether groups differ in author count: rows of author_count_tests, one per test and dimension,
 * and author_count_pairs, one per pair of groups.
 *
 * <p>Input: {@link DimensionGroups}.
 */
final class GroupComparisons {
  /**
   * Source formats are not compared: one paper is in several, so the groups are not independent.
   */
  static final List<Dimension> DIMENSIONS =
      List.of(Dimension.PUBLISHED_YEAR, Dimension.TOPIC, Dimension.ORGANIZATION, Dimension.VENUE);

  private final int minGroupSize;
  private final int maxComparedGroups;
  private final double confidence;

  GroupComparisons(Settings.Authors settings) {
    this.minGroupSize = settings.minGroupSize();
    this.maxComparedGroups = settings.maxComparedGroups();
    this.confidence = settings.confidence();
  }

  /** Rows of author_count_tests on a dimension, without the correction for their number. */
  List<RowOf> tests(DimensionGroups dimensionGroups) {
    List<GroupTally> groups = dimensionGroups.groups();
    RowOf kruskal = row(AuthorTest.KRUSKAL_WALLIS, dimensionGroups);
    RowOf chi = row(AuthorTest.CHI_SQUARE_SIZE_CLASS, dimensionGroups);
    if (groups.size() < 2) {
      String note =
          AuthorCountTestsTable.NOT_MADE
              + "fewer than 2 groups of at least "
              + minGroupSize
              + " papers";
      kruskal.set(AuthorCountTestsTable.NOTE, note);
      chi.set(AuthorCountTestsTable.NOTE, note);
    } else {
      List<Histogram> sizes = groups.stream().map(GroupTally::sizesUnshared).toList();
      PooledRanks.KruskalWallis test = new PooledRanks(sizes).kruskalWallis();
      kruskal.set(AuthorCountTestsTable.STATISTIC, test.h());
      kruskal.set(AuthorCountTestsTable.DEGREES_OF_FREEDOM, (double) test.degreesOfFreedom());
      kruskal.set(AuthorCountTestsTable.P_VALUE, test.pValue());
      kruskal.set(AuthorCountTestsTable.EFFECT_SIZE, test.epsilonSquared());
      if (test.h() > 0) {
        setInterval(
            kruskal,
            NoncentralChiSquare.effect(
                test.h(), test.degreesOfFreedom(), test.n() - 1.0, confidence));
      }
      kruskal.set(
          AuthorCountTestsTable.N_GROUPS_PAIRED, (long) Math.min(groups.size(), maxComparedGroups));
      if (groups.size() > maxComparedGroups) {
        kruskal.set(
            AuthorCountTestsTable.NOTE,
            "only the " + maxComparedGroups + " largest groups are compared two by two");
      }
      setSizeClasses(chi, sizes);
    }
    addShared(kruskal, dimensionGroups);
    addShared(chi, dimensionGroups);
    return List.of(kruskal, chi);
  }

  private static void setInterval(RowOf row, double[] interval) {
    row.set(AuthorCountTestsTable.EFFECT_SIZE_CI_LOW, interval[0])
        .set(AuthorCountTestsTable.EFFECT_SIZE_CI_HIGH, interval[1]);
  }

  private static void addShared(RowOf row, DimensionGroups groups) {
    if (groups.shared() > 0) {
      String before = (String) row.value(AuthorCountTestsTable.NOTE);
      row.set(
          AuthorCountTestsTable.NOTE,
          (before == null ? "" : before + "; ")
              + "only papers that are in one group: a test takes groups to share none");
    }
  }

  private static RowOf row(AuthorTest test, DimensionGroups dimensionGroups) {
    List<GroupTally> groups = dimensionGroups.groups();
    return new RowOf(AuthorCountTestsTable.TABLE)
        .set(AuthorCountTestsTable.TEST, test)
        .set(AuthorCountTestsTable.DIMENSION, dimensionGroups.dimension())
        .set(AuthorCountTestsTable.EFFECT_SIZE_NAME, test.effectSize())
        .set(AuthorCountTestsTable.N, groups.stream().mapToLong(g -> g.sizesUnshared().n()).sum())
        .set(AuthorCountTestsTable.N_GROUPS, (long) groups.size())
        .set(AuthorCountTestsTable.N_LEFT_OUT, dimensionGroups.leftOut())
        .set(AuthorCountTestsTable.N_IN_SEVERAL_GROUPS, dimensionGroups.shared())
        .set(AuthorCountTestsTable.N_TRUNCATED, dimensionGroups.truncated());
  }

  private void setSizeClasses(RowOf row, List<Histogram> groups) {
    ChiSquare test = ChiSquare.of(groups.stream().map(SizeClasses::of).toArray(long[][]::new));
    if (test.degreesOfFreedom() == 0) {
      row.set(
          AuthorCountTestsTable.NOTE,
          AuthorCountTestsTable.NOT_MADE + "all papers are of one size class");
      return;
    }
    row.set(AuthorCountTestsTable.STATISTIC, test.statistic());
    row.set(AuthorCountTestsTable.DEGREES_OF_FREEDOM, (double) test.degreesOfFreedom());
    row.set(AuthorCountTestsTable.P_VALUE, test.pValue());
    row.set(AuthorCountTestsTable.EFFECT_SIZE, test.cramersV());
    if (test.statistic() > 0) {
      double[] squares =
          NoncentralChiSquare.effect(
              test.statistic(), test.degreesOfFreedom(), test.scale(), confidence);
      setInterval(row, new double[] {Math.sqrt(squares[0]), Math.sqrt(squares[1])});
    }
    if (test.isRough()) {
      row.set(
          AuthorCountTestsTable.NOTE,
          "p_value is rough: a group and size class has an expected count below 5");
    }
  }

  /** Rows of author_count_pairs of a dimension. */
  List<Row> pairs(DimensionGroups dimensionGroups) {
    List<GroupTally> groups = dimensionGroups.largest(maxComparedGroups);
    List<Histogram> sizes = groups.stream().map(GroupTally::sizesUnshared).toList();
    PooledRanks ranks = new PooledRanks(sizes);
    List<RowOf> rows = new ArrayList<>();
    List<Double> pValues = new ArrayList<>();
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        Histogram sizesA = sizes.get(a);
        Histogram sizesB = sizes.get(b);
        PooledRanks.Dunn dunn = ranks.dunn(a, b);
        CliffsDelta delta = CliffsDelta.of(sizesA, sizesB, confidence);
        pValues.add(dunn.pValue());
        rows.add(
            new RowOf(AuthorCountPairsTable.TABLE)
                .set(AuthorCountPairsTable.DIMENSION, dimensionGroups.dimension())
                .set(AuthorCountPairsTable.VALUE_A, groups.get(a).group().value())
                .set(AuthorCountPairsTable.VALUE_B, groups.get(b).group().value())
                .set(AuthorCountPairsTable.N_A, sizesA.n())
                .set(AuthorCountPairsTable.N_B, sizesB.n())
                .set(AuthorCountPairsTable.N_UNKNOWN_A, groups.get(a).unknown())
                .set(AuthorCountPairsTable.N_UNKNOWN_B, groups.get(b).unknown())
                .set(AuthorCountPairsTable.MEAN_DIFFERENCE, sizesA.mean() - sizesB.mean())
                .set(AuthorCountPairsTable.Z, dunn.z())
                .set(AuthorCountPairsTable.P_VALUE, dunn.pValue())
                .set(AuthorCountPairsTable.CLIFFS_DELTA, delta.delta())
                .set(AuthorCountPairsTable.CLIFFS_DELTA_CI_LOW, delta.low())
                .set(AuthorCountPairsTable.CLIFFS_DELTA_CI_HIGH, delta.high()));
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
    return adjusted;
  }
}
