package io.github.ream.lda;

/** Computes the logarithm of a product of many numbers by taking one logarithm. */
final class LogProduct {
  private static final double SMALL = 0x1p-600;
  private static final double LARGE = 0x1p600;
  private static final double LOG_OF_SCALE = 600 * StrictMath.log(2);

  private double product = 1;
  private int scalings;

  void clear() {
    product = 1;
    scalings = 0;
  }

  void times(float factor) {
    // Not Math.max: its treatment of zeros and NaN costs more than the product.
    product *= factor > Float.MIN_NORMAL ? factor : Float.MIN_NORMAL;
    if (product < SMALL) {
      product *= LARGE;
      scalings++;
    } else if (product > LARGE) {
      // In a long document a topic can have many tokens, which gives masses above one.
      product *= SMALL;
      scalings--;
    }
  }

  void times(float factor, int count) {
    for (int n = 0; n < count; n++) {
      times(factor);
    }
  }

  /**
   * The logarithm, the same on every machine: it uses {@code StrictMath}, and the factors were
   * multiplied in the order they came.
   */
  double log() {
    return StrictMath.log(product) - scalings * LOG_OF_SCALE;
  }
}
