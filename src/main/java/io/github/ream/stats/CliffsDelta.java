package io.github.ream.stats;

/** Cliff's delta (Cliff 1993): how much more often the value of one group is the larger one. */
public final class CliffsDelta {
  private CliffsDelta() {}

  /** The share of pairs with x above y minus the share with x below y: -1 to 1. */
  public static double of(Histogram x, Histogram y) {
    double sum = 0;
    double below = 0;
    int j = 0;
    for (int i = 0; i < x.size(); i++) {
      while (j < y.size() && y.value(j) < x.value(i)) {
        below += y.count(j++);
      }
      double equal = j < y.size() && y.value(j) == x.value(i) ? y.count(j) : 0;
      sum += x.count(i) * (below - (y.n() - below - equal));
    }
    return sum / ((double) x.n() * y.n());
  }
}
