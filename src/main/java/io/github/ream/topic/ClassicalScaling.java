package io.github.ream.topic;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Points in the plane whose distances are near the given ones: classical multidimensional scaling
 * (Torgerson 1952), the two leading eigenvectors of the doubly centred squared distances. An axis
 * points where its largest coordinate, the first of equals, is positive; an axis without extent is
 * 0.
 *
 * @param points one point, x and y, per row of the distances
 * @param varianceShare share of the variance that the plane shows: of the sum of the positive
 *     eigenvalues, that of the two leading ones; NaN if there is no variance
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ClassicalScaling(double[][] points, double varianceShare) {
  private static final double NO_EXTENT = 1e-12;

  static ClassicalScaling of(double[][] distances) {
    int n = distances.length;
    double[][] points = new double[n][2];
    if (n < 2) {
      return new ClassicalScaling(points, Double.NaN);
    }
    EigenDecomposition eigen =
        new EigenDecomposition(new Array2DRowRealMatrix(centred(distances), false));
    double shown = 0;
    for (int axis = 0; axis < 2; axis++) {
      double value = eigen.getRealEigenvalue(axis); // They come in descending order.
      if (value > NO_EXTENT) {
        shown += value;
        double[] vector = eigen.getEigenvector(axis).toArray();
        double scale = Math.sqrt(value) * direction(vector);
        for (int i = 0; i < n; i++) {
          points[i][axis] = vector[i] * scale;
        }
      }
    }
    double all = Arrays.stream(eigen.getRealEigenvalues()).filter(value -> value > NO_EXTENT).sum();
    return new ClassicalScaling(points, shown / all);
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
