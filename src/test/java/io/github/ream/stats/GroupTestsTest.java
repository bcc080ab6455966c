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
    assertEquals(0.9666666667, CliffsDelta.of(G3, G1, 0.95).delta(), 1e-9);
    assertEquals(-0.9666666667, CliffsDelta.of(G1, G3, 0.95).delta(), 1e-9);
    assertEquals(0, CliffsDelta.of(G2, G2, 0.95).delta(), 1e-12);
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
  void aTestThatWasNotMadeDoesNotCount() {
    assertArrayEquals(
        new double[] {.02, Double.NaN, .04, .04, .02},
        AdjustedPValues.benjaminiHochberg(.01, Double.NaN, .04, .03, .005),
        1e-12);
    assertArrayEquals(
        new double[] {.03, .06, .06, Double.NaN, .02},
        AdjustedPValues.holm(.01, .04, .03, Double.NaN, .005),
        1e-12);
  }

  @Test
  void holmStepsDown() {
    // Sorted .005 .01 .03 .04, times 4 3 2 1, never falling.
    assertArrayEquals(
        new double[] {.03, .06, .06, .02}, AdjustedPValues.holm(.01, .04, .03, .005), 1e-12);
    assertArrayEquals(new double[] {1, 1}, AdjustedPValues.holm(.6, .7), 1e-12);
  }

  /**
   * NumPy, with d the matrix of signs: v = ((m-1)*d.mean(1).var(ddof=1) +
   * (n-1)*d.mean(0).var(ddof=1) + ((d-d.mean())**2).sum()/((n-1)*(m-1)))/(n*m), and Feng and
   * Cliff's interval.
   */
  @Test
  void cliffsDeltaHasAnInterval() {
    CliffsDelta far = CliffsDelta.of(G3, G1, 0.95);
    assertEquals(0.6124870642379721, far.low(), 1e-9);
    assertEquals(0.9976120943106744, far.high(), 1e-9);
    CliffsDelta near = CliffsDelta.of(G1, G2, 0.95);
    assertEquals(-0.892814716198603, near.low(), 1e-9);
    assertEquals(0.14930783041379733, near.high(), 1e-9);
    CliffsDelta apart =
        CliffsDelta.of(Histogram.ofValues(5, 6, 7, 8), Histogram.ofValues(1, 2), 0.95);
    assertEquals(1, apart.high());
    assertTrue(apart.low() < 0, "two papers show little: " + apart);
    assertTrue(
        Double.isNaN(CliffsDelta.of(G1, Histogram.ofValues(2), 0.95).low()), "of a single paper");
  }

  /** scipy.optimize.brentq of scipy.stats.ncx2.cdf(x, df, l) - p. */
  @Test
  void effectSizesHaveIntervals() {
    double[] epsilon = NoncentralChiSquare.effect(9.6013300083, 2, 16, 0.95);
    assertEquals(0.042844850797800156, epsilon[0], 1e-9);
    assertEquals(1, epsilon[1], "a share is at most 1");
    double[] square = NoncentralChiSquare.effect(11.144444444444, 8, 34, 0.95);
    assertEquals(0, square[0]);
    assertEquals(0.7501713713704284, Math.sqrt(square[1]), 1e-9);
    assertEquals(4679.331360690049, NoncentralChiSquare.noncentrality(5000, 49, 0.975), 1e-5);
    assertEquals(5232.360695209848, NoncentralChiSquare.noncentrality(5000, 49, 0.025), 1e-5);
    assertEquals(0.6441370937117837, NoncentralChiSquare.cumulative(5000, 49, 4900), 1e-10);
  }

  /** Of the six orders of three values two agree perfectly, forwards or backwards. */
  @Test
  void threePairsThatAgreeAreNoProof() {
    double[] three = {1, 2, 3};
    assertEquals(1 / 3.0, Spearman.of(three, three, new long[] {1, 1, 1}).pValue(), 1e-12);
    assertEquals(
        1 / 10.0,
        Spearman.of(new double[] {1, 2}, new double[] {5, 4}, new long[] {3, 3}).pValue(),
        1e-12);
  }

  /** np.tanh(np.arctanh(r) -/+ norm.ppf(.975)*np.sqrt((1+r*r/2)/5)). */
  @Test
  void rhoHasAnInterval() {
    double[] interval = new Spearman(0.6506496352, 0.08, 8).interval(0.95);
    assertEquals(-0.18621804128271013, interval[0], 1e-9);
    assertEquals(0.9403732134313557, interval[1], 1e-9);
    assertTrue(Double.isNaN(new Spearman(1, 0, 8).interval(0.95)[0]));
  }
}
