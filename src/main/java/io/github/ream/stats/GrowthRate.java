package io.github.ream.stats;

/**
 * Compound growth from the first to the last of several years.
 *
 * @param percentPerYear ((last / first)^(1 / years) - 1) 100, as bibliometrix defines it; NaN if
 *     the first value is 0 or there is only one year
 */
public record GrowthRate(double percentPerYear) {

  /** The rate from one value to another. */
  public static GrowthRate of(double first, double last, double years) {
    return new GrowthRate(
        first > 0 && years > 0 ? 100 * Math.expm1(Math.log(last / first) / years) : Double.NaN);
  }

  /**
   * Years in which the value doubles at this rate; negative if it shrinks; NaN if the value falls
   * to 0 or does not change, because no doubling time exists.
   */
  public double doublingTime() {
    return percentPerYear <= -100 || percentPerYear == 0
        ? Double.NaN
        : Math.log(2) / Math.log1p(percentPerYear / 100);
  }
}
