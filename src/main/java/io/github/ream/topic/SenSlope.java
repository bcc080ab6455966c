package io.github.ream.topic;

import java.util.Arrays;

/** Sen's slope: the median of the slopes between all pairs of points (Sen 1968). */
final class SenSlope {

  private SenSlope() {}

  /** Change of value per unit of time; NaN with fewer than two points. Times are distinct. */
  static double of(double[] times, double[] values) {
    int n = times.length;
    if (n < 2) {
      return Double.NaN;
    }
    double[] slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[next++] = (values[j] - values[i]) / (times[j] - times[i]);
      }
    }
    Arrays.sort(slopes);
    int middle = slopes.length / 2;
    return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
  }
}
