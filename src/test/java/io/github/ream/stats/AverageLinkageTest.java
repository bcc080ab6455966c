package io.github.ream.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Values from SciPy's scipy.cluster.hierarchy.linkage(d, method="average"). */
class AverageLinkageTest {
  private static final double[][] BELOW_THE_DIAGONAL = {
    {},
    {0.74},
    {0.75, 0.51},
    {0.33, 0.14, 0.41},
    {0.43, 0.14, 0.14, 0.9},
    {0.62, 0.29, 0.45, 0.88, 0.82},
    {0.78, 0.41, 0.49, 0.64, 0.15, 0.54},
    {0.32, 0.8, 0.15, 0.64, 0.8, 0.28, 0.82},
    {0.8, 0.11, 0.67, 0.1, 0.5, 0.45, 0.26, 0.36}
  };

  private static double[][] whole(double[][] below) {
    double[][] distances = new double[below.length][below.length];
    for (int i = 0; i < below.length; i++) {
      for (int j = 0; j < i; j++) {
        distances[i][j] = below[i][j];
        distances[j][i] = below[i][j];
      }
    }
    return distances;
  }

  @Test
  void theNearestClustersAreJoinedFirst() {
    double[][] expected = {
      {3, 8, 0.1, 2},
      {1, 9, 0.125, 3},
      {2, 4, 0.14, 2},
      {5, 7, 0.28, 2},
      {6, 11, 0.32, 3},
      {0, 12, 0.47, 3},
      {10, 13, 0.49333333333333335, 6},
      {14, 15, 0.6016666666666667, 9}
    };
    List<AverageLinkage.Merge> merges = AverageLinkage.of(whole(BELOW_THE_DIAGONAL));
    assertEquals(expected.length, merges.size());
    for (int i = 0; i < expected.length; i++) {
      AverageLinkage.Merge merge = merges.get(i);
      assertEquals((int) expected[i][0], merge.first(), "merge " + i);
      assertEquals((int) expected[i][1], merge.second(), "merge " + i);
      assertEquals(expected[i][2], merge.height(), 1e-12, "merge " + i);
      assertEquals((int) expected[i][3], merge.size(), "merge " + i);
    }
  }

  @Test
  void equalDistancesJoinTheLowerNumbersFirst() {
    double[][] below = {{}, {1}, {1, 1}, {1, 1, 1}};
    assertEquals(
        List.of(
            new AverageLinkage.Merge(0, 1, 1, 2),
            new AverageLinkage.Merge(2, 4, 1, 3),
            new AverageLinkage.Merge(3, 5, 1, 4)),
        AverageLinkage.of(whole(below)));
  }

  @Test
  void oneItemAndNoneHaveNothingToJoin() {
    assertTrue(AverageLinkage.of(new double[1][1]).isEmpty());
    assertTrue(AverageLinkage.of(new double[0][0]).isEmpty());
  }
}
