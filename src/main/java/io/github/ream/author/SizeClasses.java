package io.github.ream.author;

import io.github.ream.schema.AuthorCountSizeClassesTable;
import io.github.ream.schema.RowOf;
import io.github.ream.stats.Histogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * Classes of author counts: 1, 2, 3-4, 5-9, 10-99, 100 and more.
 *
 * <p>Output: author_count_size_classes, one row per compared group and class. The rows are made on
 * the driver: at most six for each group; N papers have at most N / {@code authors.min-group-size}
 * such groups in a dimension.
 */
final class SizeClasses {
  private static final int[] LEAST = {1, 2, 3, 5, 10, 100};

  private SizeClasses() {}

  /** The papers of each class. */
  static long[] of(Histogram sizes) {
    long[] counts = new long[LEAST.length];
    for (int c = 0; c < counts.length; c++) {
      long above = c + 1 < counts.length ? sizes.countAbove(LEAST[c + 1] - 1) : 0;
      counts[c] = sizes.countAbove(LEAST[c] - 1) - above;
    }
    return counts;
  }

  /** The rows of the groups of a dimension. */
  static List<Row> rows(DimensionGroups dimensionGroups) {
    List<GroupTally> groups = dimensionGroups.groups();
    long[][] counts = groups.stream().map(g -> of(g.sizesUnshared())).toArray(long[][]::new);
    long[] ofClass = new long[LEAST.length];
    for (long[] group : counts) {
      Arrays.setAll(ofClass, c -> ofClass[c] + group[c]);
    }
    double n = Arrays.stream(ofClass).sum();
    List<Row> rows = new ArrayList<>();
    for (int g = 0; g < counts.length; g++) {
      double ofGroup = Arrays.stream(counts[g]).sum();
      for (int c = 0; c < LEAST.length; c++) {
        if (ofClass[c] > 0) {
          double expected = ofGroup * ofClass[c] / n;
          double variance = expected * (1 - ofGroup / n) * (1 - ofClass[c] / n);
          rows.add(
              new RowOf(AuthorCountSizeClassesTable.TABLE)
                  .set(AuthorCountSizeClassesTable.DIMENSION, dimensionGroups.dimension())
                  .set(AuthorCountSizeClassesTable.VALUE, groups.get(g).group().value())
                  .set(AuthorCountSizeClassesTable.MIN_AUTHORS, LEAST[c])
                  .set(
                      AuthorCountSizeClassesTable.MAX_AUTHORS,
                      c + 1 < LEAST.length ? LEAST[c + 1] - 1 : null)
                  .set(AuthorCountSizeClassesTable.N_PAPERS, counts[g][c])
                  .set(AuthorCountSizeClassesTable.SHARE, counts[g][c] / ofGroup)
                  .set(AuthorCountSizeClassesTable.EXPECTED, expected)
                  .set(
                      AuthorCountSizeClassesTable.RESIDUAL,
                      variance > 0 ? (counts[g][c] - expected) / Math.sqrt(variance) : Double.NaN)
                  .build());
        }
      }
    }
    return rows;
  }
}
