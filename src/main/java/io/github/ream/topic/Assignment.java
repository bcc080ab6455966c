package io.github.ream.topic;

import java.util.Arrays;

/**
 * The pairing of rows and columns with the greatest sum of likeness: the Hungarian method (Kuhn
 * 1955; Munkres 1957) by shortest augmenting paths, k^3 steps. If several pairings are equally
 * good, it always gives the same one.
 */
final class Assignment {
  private Assignment() {}

  /** The column of each row of a square table. */
  static int[] greatest(double[][] likeness) {
    int size = likeness.length;
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    // Indexed by column; rows and columns count from 1, and column 0 holds the free row.
    int[] rowOf = new int[size + 1];
    int[] before = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rowOf[0] = row;
      double[] slack = new double[size + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      boolean[] reached = new boolean[size + 1];
      int column = 0;
      do {
        reached[column] = true;
        int from = rowOf[column];
        double least = Double.POSITIVE_INFINITY;
        int nearest = 0;
        for (int to = 1; to <= size; to++) {
          if (reached[to]) {
            continue;
          }
          double cost = -likeness[from - 1][to - 1] - rowPrice[from] - columnPrice[to];
          if (cost < slack[to]) {
            slack[to] = cost;
            before[to] = column;
          }
          if (slack[to] < least) {
            least = slack[to];
            nearest = to;
          }
        }
        for (int to = 0; to <= size; to++) {
          if (reached[to]) {
            rowPrice[rowOf[to]] += least;
            columnPrice[to] -= least;
          } else {
            slack[to] -= least;
          }
        }
        column = nearest;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[before[column]];
        column = before[column];
      }
    }
    int[] columnOf = new int[size];
    for (int column = 1; column <= size; column++) {
      columnOf[rowOf[column] - 1] = column - 1;
    }
    return columnOf;
  }
}
