package io.github.ream.stats;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * The ranks of the observations of several groups among all observations, with tied observations at
 * their middle rank. The Kruskal-Wallis test and Dunn's follow-up tests use them.
 */
public final class PooledRanks {
  private final List<Histogram> groups;
  private final Map<Integer, Double> rankOf = new TreeMap<>();
  private final double n;
  private final double tieSum;

  public PooledRanks(List<Histogram> groups) {
    this.groups = List.copyOf(groups);
    TreeMap<Integer, Long> pooled = new TreeMap<>();
    for (Histogram group : groups) {
      for (int i = 0; i < group.size(); i++) {
        pooled.merge(group.value(i), group.count(i), Long::sum);
      }
    }
    double below = 0;
    double ties = 0;
    for (Map.Entry<Integer, Long> e : pooled.entrySet()) {
      double count = e.getValue();
      rankOf.put(e.getKey(), below + (count + 1) / 2);
      below += count;
      ties += count * count * count - count;
    }
    this.n = below;
    this.tieSum = ties;
  }

  private double meanRank(Histogram group) {
    return group.meanOf(rankOf::get);
  }

  /**
   * The Kruskal-Wallis test that all groups have one distribution, corrected for ties (Kruskal and
   * Wallis 1952).
   *
   * @param h the statistic; 0 where all observations are equal
   * @param degreesOfFreedom number of groups minus 1
   * @param pValue by the chi-square distribution
   * @param n observations
   * @param epsilonSquared effect size h (n + 1) / (n^2 - 1), 0 to 1 (Tomczak and Tomczak 2014)
   */
  public record KruskalWallis(
      double h, int degreesOfFreedom, double pValue, long n, double epsilonSquared) {}

  /** The test over all groups, of which there are at least 2. */
  public KruskalWallis kruskalWallis() {
    int k = groups.size();
    double sum = 0;
    for (Histogram group : groups) {
      // Distances to the common mean rank: the same statistic, with less cancellation.
      double distance = meanRank(group) - (n + 1) / 2;
      sum += group.n() * distance * distance;
    }
    double correction = 1 - tieSum / (n * n * n - n);
    double h = correction > 0 ? 12 / (n * (n + 1)) * sum / correction : 0;
    double p = Gamma.regularizedGammaQ((k - 1) / 2.0, h / 2);
    return new KruskalWallis(h, k - 1, p, (long) n, h * (n + 1) / (n * n - 1));
  }

  /**
   * Dunn's follow-up test of two groups (Dunn 1964).
   *
   * @param z difference of the mean ranks in standard errors, with the tie correction; 0 where all
   *     observations are equal
   * @param pValue two-sided, not yet corrected for the number of pairs
   */
  public record Dunn(double z, double pValue) {}

  /** Compares two groups, given by their positions in the list. */
  public Dunn dunn(int a, int b) {
    Histogram groupA = groups.get(a);
    Histogram groupB = groups.get(b);
    double variance = n * (n + 1) / 12 - tieSum / (12 * (n - 1));
    double error = Math.sqrt(variance * (1.0 / groupA.n() + 1.0 / groupB.n()));
    double z = variance > 0 ? (meanRank(groupA) - meanRank(groupB)) / error : 0;
    return new Dunn(z, Erf.erfc(Math.abs(z) / Math.sqrt(2)));
  }
}
