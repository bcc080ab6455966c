package io.github.ream.page;

import io.github.ream.stats.AdjustedPValues;
import io.github.ream.stats.ChiSquare;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A share of the papers of earlier years and of those of later years.
 *
 * @param p by Pearson's chi-square test that both shares are the same; null if there are too few
 *     papers for it
 * @param pHolm the p-value corrected for all that were tested (Holm 1979)
 */
record ShareChange(BigDecimal from, BigDecimal to, BigDecimal p, BigDecimal pHolm) {

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
    return test.isRough() ? Double.NaN : test.pValue();
  }

  private static BigDecimal share(long papers, long all) {
    return PageRow.rounded((double) papers / all);
  }
}
