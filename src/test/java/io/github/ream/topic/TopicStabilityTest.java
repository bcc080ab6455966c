package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Stability and effective words against values worked out by hand or with NumPy. */
class TopicStabilityTest {
  private static final double EXACT = 1e-8;

  private static int[] letters(String letters) {
    return letters.chars().toArray();
  }

  @Test
  void theAverageJaccardIndexWeighsTheTopMost() {
    assertEquals(
        0.6908302808, AverageJaccard.of(letters("abcdefghij"), letters("acbdxfyhzj")), EXACT);
    assertEquals(1, AverageJaccard.of(letters("abc"), letters("abc")), 0);
    assertEquals(0, AverageJaccard.of(letters("abc"), letters("xyz")), 0);
    // 0, then 1 of 3, then 2 of 4: together 5/6 over three depths.
    assertEquals(5.0 / 18, AverageJaccard.of(letters("abc"), letters("xab")), EXACT);
    // 1, then a longer list beside a short one: 1 of 2.
    assertEquals(0.75, AverageJaccard.of(letters("a"), letters("ab")), EXACT);
  }

  @Test
  void theBestPairingIsNotTheGreedyOne() {
    double[][] likeness = {{.9, .8, .1}, {.8, .2, .1}, {.3, .3, .3}};
    assertArrayEquals(new int[] {1, 0, 2}, Assignment.greatest(likeness));
    assertArrayEquals(new int[] {0}, Assignment.greatest(new double[][] {{0}}));
  }

  @Test
  void noPairingIsBetterThanTheBest() {
    Random random = new Random(3);
    for (int table = 0; table < 50; table++) {
      double[][] likeness = new double[5][5];
      for (double[] row : likeness) {
        for (int i = 0; i < row.length; i++) {
          row[i] = random.nextInt(4);
        }
      }
      int[] columns = Assignment.greatest(likeness);
      double sum = 0;
      for (int row = 0; row < 5; row++) {
        sum += likeness[row][columns[row]];
      }
      assertEquals(best(likeness, 0, 0), sum, 0);
    }
  }

  private static double best(double[][] likeness, int row, int used) {
    if (row == likeness.length) {
      return 0;
    }
    double best = 0;
    for (int column = 0; column < likeness.length; column++) {
      if (((used >> column) & 1) == 0) {
        best =
            Math.max(best, likeness[row][column] + best(likeness, row + 1, used | (1 << column)));
      }
    }
    return best;
  }

  @Test
  void topicsInAnotherOrderAreAsStable() {
    int[][] topics = {letters("abc"), letters("xyz")};
    int[][] turned = {letters("xyz"), letters("abc")};
    int[][] halfNew = {letters("xyz"), letters("xab")};
    assertArrayEquals(new double[] {1, 1}, TopicStability.of(topics, List.<int[][]>of(turned)), 0);
    assertArrayEquals(
        new double[] {(1 + 5.0 / 18) / 2, 1},
        TopicStability.of(topics, List.<int[][]>of(turned, halfNew)),
        EXACT);
  }

  @Test
  void effectiveWordsCountEquallyProbableOnes() {
    double[] even = {.25, .25, .25, .25, 0};
    assertEquals(4, EffectiveWords.byEntropy(even), EXACT);
    assertEquals(4, EffectiveWords.bySimpson(even), EXACT);
    double[] topic = {.40, .30, .20, .06, .03, .01};
    assertEquals(3.9339688368, EffectiveWords.byEntropy(topic), 1e-6);
    assertEquals(1 / 0.2946, EffectiveWords.bySimpson(topic), EXACT);
  }
}
