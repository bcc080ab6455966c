package io.github.ream.stats;

/** Hurwitz's zeta function: the sum of (q + k)^-s over k = 0, 1, ... */
final class HurwitzZeta {
  private static final int SUMMED = 12;

  /** B(2j) / (2j)! for j = 1, 2, ... */
  private static final double[] BERNOULLI = {
    1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1209600, 1.0 / 47900160, -691.0 / 1307674368000.0
  };

  private HurwitzZeta() {}

  /**
   * The sum for s above 1 and q above 0: {@value #SUMMED} terms, and the rest by the
   * Euler-Maclaurin formula.
   */
  static double of(double s, double q) {
    double sum = 0;
    for (int k = 0; k < SUMMED; k++) {
      sum += Math.pow(q + k, -s);
    }
    double a = q + SUMMED;
    double power = Math.pow(a, -s);
    sum += a * power / (s - 1) + power / 2;
    double term = s * power / a;
    for (int j = 0; j < BERNOULLI.length; j++) {
      sum += BERNOULLI[j] * term;
      term *= (s + 2 * j + 1) * (s + 2 * j + 2) / (a * a);
    }
    return sum;
  }
}
