package io.github.ream.stats;

import org.apache.commons.math3.special.Gamma;

/**
 * Bursts: batches in which a topic has more papers than its overall share predicts (Kleinberg 2002,
 * section 4, the two-state automaton over batches). In the burst state the share is {@value
 * #SCALING} times that of all batches, at most {@value #MOST}; entering the burst state costs
 * log(batches); staying and leaving cost nothing. The states are the cheapest sequence from the
 * base state, the base state on a tie.
 *
 * @param inBurst whether each batch is in the burst state
 * @param weights of each batch in the burst state, how much better the burst state fits it than the
 *     base state, in nats; 0 for the others
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Bursts(boolean[] inBurst, double[] weights) {
  private static final double SCALING = 2;
  private static final double MOST = 0.9999;

  /**
   * The bursts of a series.
   *
   * @param relevant papers of each batch that are about the topic
   * @param all papers of each batch, at least 1
   */
  public static Bursts of(long[] relevant, long[] all) {
    int n = relevant.length;
    double sum = 0;
    double total = 0;
    for (int t = 0; t < n; t++) {
      sum += relevant[t];
      total += all[t];
    }
    double base = sum / total;
    boolean[] inBurst = new boolean[n];
    double[] weights = new double[n];
    if (n == 0 || sum == 0 || base >= MOST) {
      return new Bursts(inBurst, weights);
    }
    double burst = Math.min(base * SCALING, MOST);
    double up = Math.log(n);
    double[] gain = new double[n];
    boolean[] cameFromBase = new boolean[n];
    boolean[] baseCameFromBurst = new boolean[n];
    double costBase = 0;
    double costBurst = Double.POSITIVE_INFINITY;
    for (int t = 0; t < n; t++) {
      double ofBase = cost(relevant[t], all[t], base);
      double ofBurst = cost(relevant[t], all[t], burst);
      gain[t] = ofBase - ofBurst;
      baseCameFromBurst[t] = costBurst < costBase;
      cameFromBase[t] = costBase + up <= costBurst;
      double nextBase = Math.min(costBase, costBurst) + ofBase;
      double nextBurst = Math.min(costBase + up, costBurst) + ofBurst;
      costBase = nextBase;
      costBurst = nextBurst;
    }
    boolean at = costBurst < costBase;
    for (int t = n - 1; t >= 0; t--) {
      inBurst[t] = at;
      weights[t] = at ? gain[t] : 0;
      at = at ? !cameFromBase[t] : baseCameFromBurst[t];
    }
    return new Bursts(inBurst, weights);
  }

  private static double cost(long relevant, long all, double share) {
    double choices =
        Gamma.logGamma(all + 1.0)
            - Gamma.logGamma(relevant + 1.0)
            - Gamma.logGamma(all - relevant + 1.0);
    return -(choices + relevant * Math.log(share) + (all - relevant) * Math.log1p(-share));
  }
}
