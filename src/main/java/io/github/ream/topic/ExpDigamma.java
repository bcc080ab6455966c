package io.github.ream.topic;

/**
 * The exponential of the digamma function, to which variational inference turns a Dirichlet's
 * parameters.
 *
 * <p>The digamma function of a small number comes from that of a larger one by its recurrence,
 * psi(x) = psi(x + 1) - 1 / x; from {@value #LARGE} on, its asymptotic series is exact to 15 digits
 * (Abramowitz and Stegun 1964, 6.3.18). The logarithm of the series cancels against the exponential
 * function.
 */
final class ExpDigamma {
  private static final double LARGE = 8;

  private ExpDigamma() {}

  /** exp(psi(x)) for x above 0; 0 where it is too small for a double. */
  static double of(double x) {
    double below = 0;
    double y = x;
    while (y < LARGE) {
      below += 1 / y;
      y++;
    }
    double z = 1 / (y * y);
    double series =
        z
            * (1.0 / 12
                - z
                    * (1.0 / 120
                        - z
                            * (1.0 / 252
                                - z
                                    * (1.0 / 240
                                        - z * (1.0 / 132 - z * (691.0 / 32760 - z / 12))))));
    return y * Math.exp(-0.5 / y - series - below);
  }
}
