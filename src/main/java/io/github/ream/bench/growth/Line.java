package io.github.ream.bench.growth;

import java.util.List;

/**
 * A cost with a part that does not grow and one that does.
 *
 * @param fixed the cost of nothing
 * @param rate what each unit adds
 */
record Line(double fixed, double rate) {

  /** A measured cost, above 0, of so many units. */
  record Point(double units, double cost) {}

  /**
   * The line, neither part of it negative, with the least sum of squared relative errors.
   *
   * @throws IllegalArgumentException if there is no point
   */
  static Line through(List<Point> points) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a line through nothing");
    }
    double ones = 0;
    double units = 0;
    double squares = 0;
    double costs = 0;
    double products = 0;
    for (Point p : points) {
      double weight = 1 / (p.cost() * p.cost());
      ones += weight;
      units += weight * p.units();
      squares += weight * p.units() * p.units();
      costs += weight * p.cost();
      products += weight * p.units() * p.cost();
    }
    double determinant = ones * squares - units * units;
    if (determinant > 1e-9 * ones * squares) {
      double fixed = (costs * squares - products * units) / determinant;
      double rate = (ones * products - units * costs) / determinant;
      if (fixed >= 0 && rate >= 0) {
        return new Line(fixed, rate);
      }
      if (fixed < 0) {
        return new Line(0, products / squares);
      }
    }
    return new Line(costs / ones, 0);
  }

  double at(double units) {
    return fixed + rate * units;
  }
}
