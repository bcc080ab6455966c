package io.github.ream.topic;

/**
 * Measures how well a topic's top terms go together, by the papers that they share.
 *
 * <p>NPMI (Bouma 2009; Aletras and Stevenson 2013): the mean over pairs of ln(P(ij) / (P(i) P(j)))
 * / -ln P(ij), -1 for terms never together, 1 for terms in every paper (unless all are, which tells
 * nothing). UMass (Mimno, Wallach, Talley, Leenders and McCallum 2011): the sum over pairs of
 * ln((D(m, l) + 1) / D(l)), l ranked before m.
 */
public final class Coherence {

  private Coherence() {}

  /**
   * Mean NPMI of the pairs; NaN with fewer than two terms that occur, or if all of them are in
   * every paper.
   *
   * @param together papers with the i-th and j-th term; on the diagonal, with the i-th
   * @param papers all papers
   */
  public static double npmi(long[][] together, long papers) {
    double sum = 0;
    int pairs = 0;
    int telling = 0;
    for (int m = 1; m < together.length; m++) {
      for (int l = 0; l < m; l++) {
        if (together[m][m] > 0 && together[l][l] > 0) {
          sum += npmi(together[m][l], together[m][m], together[l][l], papers);
          pairs++;
          telling += together[m][l] < papers ? 1 : 0;
        }
      }
    }
    return telling == 0 ? Double.NaN : sum / pairs;
  }

  private static double npmi(long both, long one, long other, long papers) {
    if (both == 0) {
      return -1;
    }
    if (both == papers) {
      return 1;
    }
    double n = papers;
    double together = both / n;
    return Math.log(together / ((one / n) * (other / n))) / -Math.log(together);
  }

  /** UMass coherence; NaN with fewer than two terms that occur. */
  static double umass(long[][] together) {
    double sum = 0;
    int pairs = 0;
    for (int m = 1; m < together.length; m++) {
      for (int l = 0; l < m; l++) {
        if (together[l][l] > 0 && together[m][m] > 0) {
          sum += Math.log((together[m][l] + 1.0) / together[l][l]);
          pairs++;
        }
      }
    }
    return pairs == 0 ? Double.NaN : sum;
  }
}
