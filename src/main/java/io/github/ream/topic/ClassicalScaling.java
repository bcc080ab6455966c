package io.github.ream.topic;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Points in the plane whose distances are near the given ones: classical multidimensional scaling
 * (Torgerson 1952), the two leading eigenvectors of the doubly centred squared distances. An axis
 * points where its largest coordinate, the first of equals, is positive; an axis without extent is
 * 0.
 */
final class ClassicalScaling {
  private static final double NO_EXTENT = 1e-12;

  private ClassicalScaling() {}

  /** One point, x and y, per row of the distances. */
  static double[][] of(double[][] distances) {
    int n = distances.length;
    double[][] points = new double[n][2];
    if (n < 2) {
      return points;
    }
    EigenDecomposition eigen =
        new EigenDecomposition(new Array2DRowRealMatrix(centred(distances), false));
    for (int axis = 0; axis < 2; axis++) {
      double value = eigen.getRealEigenvalue(axis); // They come in descending order.
      if (value > NO_EXTENT) {
        double[] vector = eigen.getEigenvector(axis).toArray();
        double scale = Math.sqrt(value) * direction(vector);
        for (int i = 0; i < n; i++) {
          points[i][axis] = vector[i] * scale;
        }
      }
    }
    return points;
  }

  private static double[][] centred(double[][] distances) {
    int n = distances.length;
    double[] means = new double[n];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        means[i] += distances[i][j] * distances[i][j] / n;
      }
      mean += means[i] / n;
    }
    double[][] centred = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double value = -(distances[i][j] * distances[i][j] - means[i] - means[j] + mean) / 2;
        centred[i][j] = value;
        centred[j][i] = value;
      }
    }
    return centred;
  }

  private static double direction(double[] vector) {
    int largest = 0;
    for (int i = 1; i < vector.length; i++) {
      // A little more than equal: two coordinates that differ by rounding alone are equal.
      if (Math.abs(vector[i]) > Math.abs(vector[largest]) + 1e-9) {
        largest = i;
      }
    }
    return Math.signum(vector[largest]);
  }
}
