package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Values from SciPy 1.17.1, by the commands quoted. */
class CountModelTest {
  private static final Histogram A = HistogramTest.A;
  private static final Histogram B = HistogramTest.B;

  /** Papers per author. */
  private static final Histogram D =
      Histogram.of(Map.of(1, 709L, 2, 92L, 3, 24L, 4, 13L, 5, 6L, 6, 10L));

  /** Team sizes with one mode and a light tail. */
  private static final Histogram C = teamSizes();

  private static Histogram teamSizes() {
    int[] sizes = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20};
    long[] counts = {20, 35, 40, 38, 30, 22, 15, 10, 7, 5, 3, 2, 1};
    Map<Integer, Long> histogram = new HashMap<>();
    for (int i = 0; i < sizes.length; i++) {
      histogram.put(sizes[i], counts[i]);
    }
    return Histogram.of(histogram);
  }

  @Test
  void thePowerLawHasItsPublishedFit() {
    DiscretePowerLaw fit = DiscretePowerLaw.fit(D, 1);
    assertEquals(3.0349325551, fit.alpha(), 1e-6);
    assertEquals(0.0090602424, fit.distance(D), 1e-6);
    assertEquals(-564.2749016, fit.logLikelihood(D), 1e-6);
    DiscretePowerLaw tail = DiscretePowerLaw.fit(D, 2);
    assertEquals(145, D.from(2).n());
    assertEquals(3.2217484773, tail.alpha(), 1e-6);
    assertEquals(0.0427482685, tail.distance(D), 1e-6);
    assertEquals(-174.6248262, tail.logLikelihood(D.from(2)), 1e-6);
    // 1/sqrt(854*(f(a+h)-2*f(a)+f(a-h))/h**2), f = lambda a: np.log(scipy.special.zeta(a,1))
    assertEquals(0.08430394815, fit.standardError(854), 1e-5);
  }

  @Test
  void theTailStartsWhereTheDistanceIsLeast() {
    assertEquals(1, DiscretePowerLaw.fitTail(D).xMin());
    assertNull(DiscretePowerLaw.fitTail(Histogram.of(Map.of(4, 100L))));
    assertNull(DiscretePowerLaw.fitTail(Histogram.ofValues(1, 2, 3)));
  }

  @Test
  void aPlantedTailIsFound() {
    // A flat body to 9 and, from 10 on, a power law of exponent 2.5 drawn by inversion.
    SplittableRandom random = new SplittableRandom(11);
    Map<Integer, Long> counts = new HashMap<>();
    double scale = HurwitzZeta.of(2.5, 10);
    for (int i = 0; i < 20_000; i++) {
      int x = 1 + random.nextInt(9);
      if (i % 2 == 0) {
        double u = random.nextDouble();
        x = 10;
        for (double p = Math.pow(x, -2.5) / scale; u > p && x < 5000; ) {
          u -= p;
          x++;
          p = Math.pow(x, -2.5) / scale;
        }
      }
      counts.merge(x, 1L, Long::sum);
    }
    Histogram sample = Histogram.of(counts);
    DiscretePowerLaw fit = DiscretePowerLaw.fitTail(sample);
    assertTrue(fit.xMin() >= 10 && fit.xMin() <= 30, fit.toString());
    assertEquals(2.5, fit.alpha(), 4 * fit.standardError(sample.from(fit.xMin()).n()));
  }

  @Test
  void goodnessOfFitTellsAPowerLawFromAPoisson() {
    double plausible = DiscretePowerLaw.fitTail(D).goodnessOfFit(D, 100, new SplittableRandom(1));
    assertTrue(plausible > 0.1, "papers per author: " + plausible);
    DiscretePowerLaw wrong = DiscretePowerLaw.fit(C, 1);
    assertTrue(wrong.goodnessOfFit(C, 100, new SplittableRandom(1)) < 0.1);
  }

  /** scipy.special.zeta. */
  @Test
  void zetaAgrees() {
    assertEquals(1.1952856999571484, HurwitzZeta.of(3.0349, 1), 1e-13);
    assertEquals(98.50514757993088, HurwitzZeta.of(1.01, 5), 1e-10);
    assertEquals(1.8626597235130496e-09, HurwitzZeta.of(29, 2), 1e-21);
    assertEquals(Math.PI * Math.PI / 6, HurwitzZeta.of(2, 1), 1e-14);
  }

  @Test
  void poissonsHaveTheirPublishedFits() {
    ZeroTruncatedPoisson truncated = ZeroTruncatedPoisson.fit(A);
    assertEquals(2.2316118840, truncated.lambda(), 1e-8);
    assertEquals(-25.1247491230, truncated.logLikelihood(A), 1e-5);
    // (scipy.stats.poisson.logpmf(A, 2.2316118840) - np.log1p(-np.exp(-2.2316118840))).sum()
    assertEquals(-25.124748119985778, truncated.logLikelihood(A), 1e-9);
    // scipy.stats.poisson.logpmf(C-1, C.mean()-1).sum()
    ShiftedPoisson shifted = ShiftedPoisson.fit(C, 1);
    assertEquals(3.508771929824562, shifted.lambda(), 1e-12);
    assertEquals(-556.6772909346464, shifted.logLikelihood(C), 1e-8);
  }

  /** y = C[C>=4]-4, m = y.mean(): poisson.logpmf(y,m).sum(), of nbinom with s the maximum. */
  @Test
  void aTailHasItsOwnPoissonAndNegativeBinomial() {
    assertEquals(-304.83134385675186, ShiftedPoisson.fit(C, 4).logLikelihood(C.from(4)), 1e-8);
    // scipy.optimize.minimize_scalar of -nbinom.logpmf(y,exp(s),exp(s)/(exp(s)+m)).sum()
    ShiftedNegativeBinomial fit = ShiftedNegativeBinomial.fit(C, 4);
    assertEquals(2.1503759398496243, fit.mean(), 1e-12);
    assertEquals(1.220370369, fit.shape(), 1e-5);
    assertEquals(-261.395469383736, fit.logLikelihood(C.from(4)), 1e-8);
  }

  @Test
  void onlySingleAuthorsAreCertainUnderAPoisson() {
    Histogram ones = Histogram.of(Map.of(1, 50L));
    assertEquals(0, ShiftedPoisson.fit(ones, 1).logLikelihood(ones), 1e-12);
    assertEquals(0, ZeroTruncatedPoisson.fit(ones).logLikelihood(ones), 1e-6);
  }

  /**
   * scipy.optimize.minimize over (log shape, log mean) of
   * -(nbinom.logpmf(C,s,s/(s+m))-np.log1p(-nbinom.pmf(0,s,s/(s+m)))).sum(), Nelder-Mead.
   */
  @Test
  void theNegativeBinomialFindsTheMaximum() {
    ZeroTruncatedNegativeBinomial fit = ZeroTruncatedNegativeBinomial.fit(C);
    assertEquals(5.45055939, fit.shape(), 1e-4);
    assertEquals(4.32168136, fit.mean(), 1e-5);
    assertEquals(-518.6670513479295, fit.logLikelihood(C), 1e-8);
    // On the skewed sample it is at its logarithmic limit.
    assertEquals(-38.55875190, ZeroTruncatedNegativeBinomial.fit(B).logLikelihood(B), 1e-3);
  }

  @Test
  void theLognormalHasItsPublishedFit() {
    DiscreteLognormal fit = DiscreteLognormal.fit(B, 1);
    assertEquals(1.1386455, fit.mu(), 1e-5);
    assertEquals(1.5806200, fit.sigma(), 1e-5);
    assertEquals(-37.4537225, fit.logLikelihood(B), 1e-5);
    DiscreteLognormal c = DiscreteLognormal.fit(C, 1);
    assertEquals(1.3287195637, c.mu(), 1e-6);
    assertEquals(0.6135221854, c.sigma(), 1e-6);
    assertEquals(-519.8212839468, c.logLikelihood(C), 1e-8);
  }

  @Test
  void theLognormalHoldsFarOut() {
    DiscreteLognormal narrow = new DiscreteLognormal(1, 0, 0.05);
    assertTrue(Double.isFinite(narrow.logProbability(100)));
    assertTrue(narrow.logProbability(101) < narrow.logProbability(100));
  }

  @Test
  void probabilitiesSumToOne() {
    for (CountModel model :
        List.of(
            new ShiftedPoisson(1, 3),
            new ShiftedPoisson(4, 3),
            new ShiftedNegativeBinomial(4, 0.7, 3),
            new ZeroTruncatedPoisson(3),
            new ZeroTruncatedNegativeBinomial(2, 4),
            new DiscreteLognormal(3, 1, 0.8),
            new DiscretePowerLaw(2, 4))) {
      double sum = 0;
      for (int x = model.xMin(); x < 100_000; x++) {
        sum += Math.exp(model.logProbability(x));
      }
      assertEquals(1, sum, 1e-8, model.name());
    }
  }

  /** Papers per author of a corpus that sees nearly everyone once. */
  @Test
  void aParameterAtItsBoundIsNoFit() {
    assertEquals("shape", ZeroTruncatedNegativeBinomial.fit(B).parameterAtBound(B));
    Histogram once = Histogram.of(Map.of(1, 5_000L));
    assertEquals("alpha", DiscretePowerLaw.fit(once, 1).parameterAtBound(once));
    // A tail that falls as a power law drives mu to the least value it may have.
    Histogram powerLaw = Histogram.of(Map.of(10, 100L, 20, 18L, 40, 3L, 80, 1L));
    DiscreteLognormal steep = DiscreteLognormal.fit(powerLaw, 10);
    assertEquals("mu", steep.parameterAtBound(powerLaw), steep.toString());
    // Two neighbours: however narrow, a lognormal between them gives their shares.
    Histogram neighbours = Histogram.of(Map.of(7, 60L, 8, 40L));
    assertEquals("sigma", DiscreteLognormal.fit(neighbours, 1).parameterAtBound(neighbours));
    // Less spread than a Poisson number.
    Histogram narrow = Histogram.of(Map.of(4, 10L, 5, 80L, 6, 10L));
    assertEquals("shape", ShiftedNegativeBinomial.fit(narrow, 4).parameterAtBound(narrow));
    assertEquals("shape", ZeroTruncatedNegativeBinomial.fit(narrow).parameterAtBound(narrow));
  }

  @Test
  void fitsInsideTheirRangesAreNotAtABound() {
    for (CountModel model :
        List.of(
            DiscretePowerLaw.fit(D, 1),
            DiscreteLognormal.fit(C, 1),
            DiscreteLognormal.fit(B, 1),
            ZeroTruncatedNegativeBinomial.fit(C),
            ShiftedNegativeBinomial.fit(C, 1))) {
      Histogram observed =
          model instanceof DiscretePowerLaw ? D : model.equals(DiscreteLognormal.fit(B, 1)) ? B : C;
      assertNull(model.parameterAtBound(observed), model.toString());
    }
  }

  @Test
  void onePaperThatDecidesGivesNoPValue() {
    Histogram sizes = Histogram.of(Map.of(1, 200L, 2, 300L, 3, 250L, 4, 120L, 3_303, 1L));
    LikelihoodRatio test =
        LikelihoodRatio.of(ShiftedPoisson.fit(sizes, 1), DiscretePowerLaw.fit(sizes, 1), sizes);
    assertTrue(test.ratio() < -1_000, test.toString());
    assertEquals(3_303, test.decisive());
    assertTrue(Double.isNaN(test.pValue()));
  }

  @Test
  void theGoodnessOfFitIsNeverZero() {
    DiscretePowerLaw wrong = DiscretePowerLaw.fit(C, 1);
    assertEquals(1 / 21.0, wrong.goodnessOfFit(C, 20, new SplittableRandom(1)), 1e-12);
  }

  @Test
  void whatShrinksToNothingHasNoDoublingTime() {
    assertTrue(Double.isNaN(GrowthRate.of(0.5, 0, 3).doublingTime()));
    assertTrue(Double.isNaN(GrowthRate.of(2, 2, 3).doublingTime()));
    assertEquals(1, GrowthRate.of(2, 16, 3).doublingTime(), 1e-12);
    assertEquals(-1, GrowthRate.of(16, 2, 3).doublingTime(), 1e-12);
  }

  /** With l1, l2 the log-probabilities above: R = d.sum(), erfc(|R|/np.sqrt(2*n*d.var())). */
  @Test
  void vuongComparesTwoModels() {
    LikelihoodRatio test =
        LikelihoodRatio.of(ZeroTruncatedNegativeBinomial.fit(C), DiscreteLognormal.fit(C, 1), C);
    assertEquals(1.1542325989, test.ratio(), 1e-6);
    assertEquals(0.7801253372, test.pValue(), 1e-6);
    DiscretePowerLaw same = DiscretePowerLaw.fit(C, 1);
    assertEquals(1, LikelihoodRatio.of(same, same, C).pValue());
  }
}
