package io.github.ream.lda;

/**
 * Learns the asymmetric document prior from histograms of sampled counts, by Minka's fixed point
 * (Minka 2000, Estimating a Dirichlet distribution, eq. 55; Wallach, Mimno and McCallum 2009).
 */
final class DocumentPrior {
  private static final int STEPS = 20;
  private static final double LEAST = 1e-5;

  private DocumentPrior() {}

  /**
   * Improves a prior in place; a value of 0 stays 0.
   *
   * @param atLeast {@code atLeast[k * bins + i]}: documents with more than i tokens of topic k
   * @param longer documents with more than i tokens
   */
  static void improve(double[] alpha, int[] atLeast, int bins, long[] longer) {
    for (int step = 0; step < STEPS; step++) {
      double sum = 0;
      for (double a : alpha) {
        sum += a;
      }
      double below = 0;
      for (int i = 0; i < longer.length && longer[i] > 0; i++) {
        below += longer[i] / (sum + i);
      }
      if (below == 0) {
        return;
      }
      for (int k = 0; k < alpha.length; k++) {
        if (alpha[k] == 0) {
          continue;
        }
        double above = 0;
        for (int i = 0; i < bins && atLeast[k * bins + i] > 0; i++) {
          above += atLeast[k * bins + i] / (alpha[k] + i);
        }
        alpha[k] = Math.max(LEAST, alpha[k] * above / below);
      }
    }
  }
}
