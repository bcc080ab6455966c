package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures of topics against values worked out with NumPy for the same three topics. */
class TopicMeasuresTest {
  private static final double[][] PHI = {
    {.40, .30, .20, .06, .03, .01},
    {.05, .10, .35, .30, .15, .05},
    {.02, .03, .05, .10, .30, .50}
  };
  private static final double[] TOPIC_SHARES = {.5, .3, .2};
  private static final double EXACT = 1e-8;

  private static double[] termShares() {
    return IntStream.range(0, 6)
        .mapToDouble(
            term -> IntStream.range(0, 3).mapToDouble(k -> TOPIC_SHARES[k] * PHI[k][term]).sum())
        .toArray();
  }

  @Test
  void diversityIsTheShareOfDistinctTopTerms() {
    int[][] top = new TopicTerms(PHI).top(3);
    assertArrayEquals(new int[] {0, 1, 2}, top[0]);
    assertArrayEquals(new int[] {2, 3, 4}, top[1]);
    assertEquals(2.0 / 3, TopicDiversity.of(top), EXACT);
  }

  @Test
  void equallyProbableTermsComeByTheirId() {
    TopicTerms terms = new TopicTerms(new double[][] {{.2, .3, .2, .3}});
    assertArrayEquals(new int[] {1, 3, 0}, terms.top(3)[0]);
  }

  @Test
  void relevanceWeighsProbabilityAndLift() {
    double[] share = termShares();
    double[] expected = {-.308817, -.531169, -.994591, -2.026966, -2.658452, -3.757065};
    for (int term = 0; term < 6; term++) {
      assertEquals(expected[term], Relevance.of(PHI[0][term], share[term]), 1e-6);
    }
    int[] order =
        IntStream.range(0, 6)
            .boxed()
            .sorted(
                java.util.Comparator.comparingDouble(
                    (Integer t) -> -Relevance.of(PHI[1][t], share[t])))
            .mapToInt(Integer::intValue)
            .toArray();
    assertArrayEquals(new int[] {3, 2, 4, 1, 5, 0}, order);
  }

  @Test
  void frexIsTheHarmonicMeanOfRanks() {
    double[] expected = {.30303, .5, .877193, .943396, .666667, .185185};
    for (int term = 0; term < 6; term++) {
      int[][] alone = {{0}, {term}, {0}};
      assertEquals(expected[term], Exclusivity.of(PHI, alone)[1], 1e-6);
    }
    assertArrayEquals(
        new double[] {2.5, 2.487256, 2.5}, Exclusivity.of(PHI, new TopicTerms(PHI).top(3)), 1e-6);
  }

  @Test
  void distancesAreRootsOfTheJensenShannonDivergenceInNats() {
    double[][] distances = JensenShannon.distances(new TopicTerms(PHI));
    assertEquals(Math.sqrt(.1867670796), distances[0][1], 1e-6);
    assertEquals(distances[0][1], distances[1][0], 0);
    assertEquals(0, distances[2][2], 0);
  }

  /** With 600 terms each at its own rate, no 500 of them stand for all. */
  @Test
  void distancesTellAllTermsApart() {
    double[][] phi = new double[3][1_500];
    for (int topic = 0; topic < phi.length; topic++) {
      double sum = 0;
      for (int term = 0; term < phi[topic].length; term++) {
        phi[topic][term] = 1 + (term * (topic + 7) + topic * 31) % 97;
        sum += phi[topic][term];
      }
      for (int term = 0; term < phi[topic].length; term++) {
        phi[topic][term] /= sum;
      }
    }
    double exact = Math.sqrt(JensenShannon.divergence(phi[0], phi[2]));
    assertEquals(exact, JensenShannon.distances(new TopicTerms(phi))[0][2], 1e-6);
    double lumped = JensenShannon.distances(new TopicTerms(phi), 100)[0][2];
    assertTrue(lumped < 0.95 * exact, lumped + " of " + exact);
  }

  /** numpy.linalg.eigvalsh of the centred squares of a regular tetrahedron: three equal ones. */
  @Test
  void theMapSaysHowMuchItShows() {
    double[][] tetrahedron = {{0, 1, 1, 1}, {1, 0, 1, 1}, {1, 1, 0, 1}, {1, 1, 1, 0}};
    assertEquals(2 / 3.0, ClassicalScaling.of(tetrahedron).varianceShare(), EXACT);
  }

  @Test
  void documentCompletionFoldsInOneHalfAndScoresTheOther() {
    DocumentCompletion completion = new DocumentCompletion(PHI, new double[] {.1, .1, .1});
    int[] observed = {0, 0, 1, 2};
    assertArrayEquals(
        new double[] {0.92294262, 0.05102283, 0.02603455}, completion.theta(observed), 1e-6);
    DocumentCompletion.Score score = completion.score(observed, new int[] {0, 3, 1});
    assertEquals(-4.8647017623, score.logLikelihood(), 1e-5);
    assertEquals(5.0610160020, score.perplexity(), 1e-5);
  }

  @Test
  void expOfDigammaIsExactForSmallAndLargeNumbers() {
    double euler = 0.5772156649015329;
    double harmonic = 0;
    for (int n = 1; n <= 200; n++) {
      assertEquals(1, ExpDigamma.of(n) / Math.exp(harmonic - euler), 1e-13, "at " + n);
      harmonic += 1.0 / n;
    }
    assertEquals(1, ExpDigamma.of(0.5) / Math.exp(-1.9635100260214235), 1e-13);
    for (double x : new double[] {0.01, 0.07, 0.3, 2.5, 7.9, 7.1e6}) {
      assertEquals(1, ExpDigamma.of(x + 1) / (ExpDigamma.of(x) * Math.exp(1 / x)), 1e-13);
    }
    assertEquals(0, ExpDigamma.of(1e-4), 0);
  }

  @Test
  void theTwoHalvesOfAPaperHoldAllItsTokens() {
    int[] terms = {3, 7, 40};
    int[] counts = {20, 1, 30};
    TokenSplit split = TokenSplit.of("paper", terms, counts, 1);
    assertEquals(51, split.observed().length + split.held().length);
    assertTrue(split.held().length > 12 && split.observed().length > 12);
    assertArrayEquals(split.held(), TokenSplit.of("paper", terms, counts, 1).held());
  }

  @Test
  void scalingKeepsDistancesInThePlane() {
    ClassicalScaling map = ClassicalScaling.of(new double[][] {{0, 3, 5}, {3, 0, 4}, {5, 4, 0}});
    assertEquals(1, map.varianceShare(), EXACT, "a triangle is flat");
    double[][] points = map.points();
    assertEquals(3, distance(points[0], points[1]), EXACT);
    assertEquals(5, distance(points[0], points[2]), EXACT);
    assertEquals(4, distance(points[1], points[2]), EXACT);
  }

  @Test
  void scalingOfEqualOrSingleTopicsIsZero() {
    assertArrayEquals(new double[][] {{0, 0}}, ClassicalScaling.of(new double[][] {{0}}).points());
    assertArrayEquals(
        new double[][] {{0, 0}, {0, 0}},
        ClassicalScaling.of(new double[][] {{0, 0}, {0, 0}}).points());
    double[][] two = ClassicalScaling.of(new double[][] {{0, 2}, {2, 0}}).points();
    assertArrayEquals(new double[] {1, 0}, two[0], EXACT);
    assertArrayEquals(new double[] {-1, 0}, two[1], EXACT);
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }
}
