package io.github.ream.stats;

import org.apache.commons.math3.special.Erf;

/**
 * Wilson's score interval of a share (Wilson 1927).
 *
 * @param low lower end
 * @param high upper end
 */
public record WilsonInterval(double low, double high) {

  /**
   * The interval of a share.
   *
   * @param hits observations counted
   * @param n all observations, at least 1
   * @param confidence 0 to 1
   */
  public static WilsonInterval of(long hits, long n, double confidence) {
    double z2 = 2 * Math.pow(Erf.erfInv(confidence), 2);
    double p = (double) hits / n;
    double centre = p + z2 / (2.0 * n);
    double half = Math.sqrt(z2 * (p * (1 - p) / n + z2 / (4.0 * n * n)));
    double scale = 1 + z2 / n;
    return new WilsonInterval(
        Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale));
  }
}
