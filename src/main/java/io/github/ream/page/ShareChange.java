package io.github.ream.page;

import io.github.ream.stats.AdjustedPValues;
import io.github.ream.stats.ChiSquare;
import io.github.ream.stats.FisherExact;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A share of the papers of earlier years and of those of later years.
 *
 * @param p that both shares are the same: by Fisher's exact test, by Pearson's chi-square test
 *     where all expected numbers of papers are {@link #MANY_EXPECTED} or more; null if one is below
 *     5
 * @param pHolm the p-value corrected for all that were tested (Holm 1979)
 */
record ShareChange(BigDecimal from, BigDecimal to, BigDecimal p, BigDecimal pHolm) {
  /**
   * From this expected count on the chi-square test is close enough. Counts from 5 up allow it near
   * a p-value of 0.05; Holm's correction for thousands of terms asks for one near 0.00001.
   */
  private static final double MANY_EXPECTED = 100;

  /**
   * The changes of numbers of papers, in their order.
   *
   * @param before the papers of each before, of {@code allBefore}
   * @param after the papers of each after, of {@code allAfter}
   */
  static List<ShareChange> of(long[] before, long allBefore, long[] after, long allAfter) {
    double[] p = new double[before.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = pValue(before[i], allBefore, after[i], allAfter);
    }
    double[] corrected = AdjustedPValues.holm(p);
    return IntStream.range(0, p.length)
        .mapToObj(
            i ->
                new ShareChange(
                    share(before[i], allBefore),
                    share(after[i], allAfter),
                    PageRow.rounded(p[i]),
                    PageRow.rounded(corrected[i])))
        .toList();
  }

  private static double pValue(long before, long allBefore, long after, long allAfter) {
    ChiSquare test =
        ChiSquare.of(new long[][] {{before, allBefore - before}, {after, allAfter - after}});
    if (test.isRough()) {
      return Double.NaN;
    }
    return test.smallestExpected() >= MANY_EXPECTED || allBefore + allAfter > Integer.MAX_VALUE
        ? test.pValue()
        : FisherExact.pValue(before, allBefore, after, allAfter);
  }

  private static BigDecimal share(long papers, long all) {
    return PageRow.rounded((double) papers / all);
  }
}
