package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values from SciPy 1.17.1, by the commands quoted. */
class GroupTestsTest {
  private static final Histogram G1 = Histogram.ofValues(1, 2, 2, 3, 4);
  private static final Histogram G2 = Histogram.ofValues(2, 3, 3, 4, 5, 6);
  private static final Histogram G3 = Histogram.ofValues(4, 5, 6, 7, 8, 12);
  private static final PooledRanks RANKS = new PooledRanks(List.of(G1, G2, G3));

  /** scipy.stats.kruskal([1,2,2,3,4],[2,3,3,4,5,6],[4,5,6,7,8,12]). */
  @Test
  void kruskalWallisCorrectsForTies() {
    PooledRanks.KruskalWallis test = RANKS.kruskalWallis();
    assertEquals(9.6013300083, test.h(), 1e-9);
    assertEquals(0.0082242761, test.pValue(), 1e-9);
    assertEquals(2, test.degreesOfFreedom());
    assertEquals(17, test.n());
    assertEquals(0.6000831255, test.epsilonSquared(), 1e-9);
    assertEquals(0.5429521435, test.etaSquared(), 1e-9);
  }

  @Test
  void equalObservationsShowNoDifference() {
    PooledRanks ranks =
        new PooledRanks(List.of(Histogram.ofValues(2, 2), Histogram.ofValues(2, 2, 2)));
    assertEquals(0, ranks.kruskalWallis().h());
    assertEquals(1, ranks.kruskalWallis().pValue());
    assertEquals(0, ranks.dunn(0, 1).z());
    assertEquals(1, ranks.dunn(0, 1).pValue());
  }

  /**
   * With rk = scipy.stats.rankdata(all) and T = sum(c**3-c) over tie sizes: (mean ranks'
   * difference)/sqrt((n*(n+1)/12-T/(12*(n-1)))*(1/na+1/nb)), 2*scipy.stats.norm.sf(abs(z)).
   */
  @Test
  void dunnUsesTheSameTies() {
    assertEquals(-1.2425368530468728, RANKS.dunn(0, 1).z(), 1e-12);
    assertEquals(0.21403855202906463, RANKS.dunn(0, 1).pValue(), 1e-12);
    assertEquals(-3.0568605765223955, RANKS.dunn(0, 2).z(), 1e-12);
    assertEquals(0.002236682855959446, RANKS.dunn(0, 2).pValue(), 1e-12);
    assertEquals(-1.9028787746261435, RANKS.dunn(1, 2).z(), 1e-12);
  }

  @Test
  void cliffsDeltaCountsWhoIsLarger() {
    assertEquals(0.9666666667, CliffsDelta.of(G3, G1), 1e-9);
    assertEquals(-0.9666666667, CliffsDelta.of(G1, G3), 1e-9);
    assertEquals(0, CliffsDelta.of(G2, G2), 1e-12);
  }

  /** scipy.stats.spearmanr([1,2,2,3,5,8,12,3],[10,4,7,9,15,22,30,3]). */
  @Test
  void spearmanTakesMiddleRanks() {
    double[] x = {1, 2, 2, 3, 5, 8, 12, 3};
    double[] y = {10, 4, 7, 9, 15, 22, 30, 3};
    Spearman test = Spearman.of(x, y, new long[] {1, 1, 1, 1, 1, 1, 1, 1});
    assertEquals(0.6506496352, test.rho(), 1e-9);
    assertEquals(0.0806147129, test.pValue(), 1e-9);
    Spearman doubled = Spearman.of(x, y, new long[] {2, 2, 2, 2, 2, 2, 2, 2});
    assertEquals(test.rho(), doubled.rho(), 0.02);
    assertEquals(16, doubled.n());
  }

  @Test
  void spearmanOfAConstantIsUndefined() {
    Spearman test = Spearman.of(new double[] {1, 1}, new double[] {1, 2}, new long[] {5, 5});
    assertTrue(Double.isNaN(test.rho()) && Double.isNaN(test.pValue()));
    Spearman perfect = Spearman.of(new double[] {1, 2}, new double[] {1, 2}, new long[] {5, 5});
    assertEquals(1, perfect.rho(), 1e-12);
  }

  /** scipy.stats.chi2_contingency([[10,20,30],[6,9,17]], correction=False). */
  @Test
  void chiSquareLeavesEmptyColumnsOut() {
    ChiSquare test = ChiSquare.of(new long[][] {{10, 20, 0, 30}, {6, 9, 0, 17}});
    assertEquals(0.27157465150403504, test.statistic(), 1e-12);
    assertEquals(0.873028283380073, test.pValue(), 1e-12);
    assertEquals(2, test.degreesOfFreedom());
    assertEquals(0.05433137570422292, test.cramersV(), 1e-12);
    assertEquals(5.56521739, test.smallestExpected(), 1e-8);
    assertTrue(Double.isNaN(ChiSquare.of(new long[][] {{1, 2}}).pValue()));
  }

  @Test
  void benjaminiHochbergHasItsPublishedValues() {
    assertArrayEquals(
        new double[] {.008, .032, .0672, .0672, .0672, .08, .0845714286, .205},
        AdjustedPValues.benjaminiHochberg(.001, .008, .039, .041, .042, .06, .074, .205),
        1e-9);
    assertArrayEquals(
        new double[] {.02, .04, .04, .02},
        AdjustedPValues.benjaminiHochberg(.01, .04, .03, .005),
        1e-12);
  }

  @Test
  void holmStepsDown() {
    // Sorted .005 .01 .03 .04, times 4 3 2 1, never falling.
    assertArrayEquals(
        new double[] {.03, .06, .06, .02}, AdjustedPValues.holm(.01, .04, .03, .005), 1e-12);
    assertArrayEquals(new double[] {1, 1}, AdjustedPValues.holm(.6, .7), 1e-12);
  }
}
