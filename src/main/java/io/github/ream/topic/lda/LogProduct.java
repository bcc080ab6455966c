package io.github.ream.topic.lda;

/** The logarithm of a product of many small numbers, with few logarithms taken. */
final class LogProduct {
  private static final double SMALL = 1e-200;

  private double product = 1;
  private double log;

  void clear() {
    product = 1;
    log = 0;
  }

  void times(float factor) {
    product *= Math.max(factor, Float.MIN_NORMAL);
    if (product < SMALL) {
      log += StrictMath.log(product);
      product = 1;
    }
  }

  /** The same on every machine: {@code StrictMath}, and factors in the order they came. */
  double log() {
    return log + StrictMath.log(product);
  }
}
