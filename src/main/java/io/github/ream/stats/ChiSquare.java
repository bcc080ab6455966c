package io.github.ream.stats;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/**
 * Pearson's chi-square test that the rows and columns of a table of counts are independent.
 *
 * @param statistic the sum of (observed - expected)^2 / expected
 * @param degreesOfFreedom (rows - 1) (columns - 1), not counting empty rows and columns
 * @param pValue by the chi-square distribution
 * @param n sum of the counts
 * @param cramersV effect size sqrt(statistic / (n min(rows - 1, columns - 1))), 0 to 1 (Cramér
 *     1946); NaN with fewer than 2 rows or columns
 * @param scale n min(rows - 1, columns - 1), by which the square of V is the statistic
 * @param smallestExpected smallest expected count; below 5 the p-value is rough (Cochran 1954)
 */
public record ChiSquare(
    double statistic,
    int degreesOfFreedom,
    double pValue,
    long n,
    double cramersV,
    double scale,
    double smallestExpected) {

  /** Smaller expected counts make the p-value rough (Cochran 1954). */
  private static final double ENOUGH_EXPECTED = 5;

  /** Whether the p-value is rough: an expected count is below 5 (Cochran 1954). */
  public boolean isRough() {
    return smallestExpected < ENOUGH_EXPECTED;
  }

  /** Tests a table of counts, each row of the same length. */
  public static ChiSquare of(long[][] counts) {
    long[] rowSums = Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
    long[] columnSums = new long[counts.length == 0 ? 0 : counts[0].length];
    for (long[] row : counts) {
      for (int j = 0; j < row.length; j++) {
        columnSums[j] += row[j];
      }
    }
    long n = Arrays.stream(rowSums).sum();
    int rows = (int) Arrays.stream(rowSums).filter(s -> s > 0).count();
    int columns = (int) Arrays.stream(columnSums).filter(s -> s > 0).count();
    double statistic = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < columnSums.length; j++) {
        double expected = (double) rowSums[i] * columnSums[j] / n;
        if (expected > 0) {
          double difference = counts[i][j] - expected;
          statistic += difference * difference / expected;
          smallest = Math.min(smallest, expected);
        }
      }
    }
    int degrees = (rows - 1) * (columns - 1);
    double p = degrees > 0 ? Gamma.regularizedGammaQ(degrees / 2.0, statistic / 2) : Double.NaN;
    double scale = n * (Math.min(rows, columns) - 1.0);
    return new ChiSquare(
        statistic, Math.max(0, degrees), p, n, Math.sqrt(statistic / scale), scale, smallest);
  }
}
