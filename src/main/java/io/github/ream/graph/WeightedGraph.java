package io.github.ream.graph;

import java.util.Arrays;

/**
 * An undirected graph in memory: vertices in ascending order, for each its neighbours in ascending
 * order with the weights of the edges. A vertex may have a loop, the weight inside of what it
 * stands for.
 *
 * @param starts where the neighbours of each vertex begin; one more for the end
 * @param neighbours numbers of vertices
 * @param weights weights of the edges to them
 * @param loops weight of each vertex's loop
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record WeightedGraph(int[] starts, int[] neighbours, long[] weights, long[] loops) {

  int size() {
    return loops.length;
  }

  /** The weights of a vertex's edges, a loop from both of its ends. */
  long degree(int vertex) {
    long degree = 2 * loops[vertex];
    for (int i = starts[vertex]; i < starts[vertex + 1]; i++) {
      degree += weights[i];
    }
    return degree;
  }

  /**
   * A graph of edges, each given from one of its ends or from both.
   *
   * @param vertices how many vertices there are
   * @param ends numbers of two vertices, one edge after the other; the ends differ
   * @param weights the weight of each edge, the same from both ends
   */
  static WeightedGraph of(int vertices, int[] ends, int[] weights) {
    int[] starts = new int[vertices + 1];
    for (int end : ends) {
      starts[end + 1]++;
    }
    for (int v = 0; v < vertices; v++) {
      starts[v + 1] += starts[v];
    }
    // Neighbour and weight in one number, so that both are sorted together.
    long[] links = new long[ends.length];
    int[] next = Arrays.copyOf(starts, vertices);
    for (int e = 0; e < weights.length; e++) {
      links[next[ends[2 * e]]++] = (long) ends[2 * e + 1] << Integer.SIZE | weights[e];
      links[next[ends[2 * e + 1]]++] = (long) ends[2 * e] << Integer.SIZE | weights[e];
    }
    int n = 0;
    int[] once = new int[vertices + 1];
    for (int v = 0; v < vertices; v++) {
      Arrays.sort(links, starts[v], starts[v + 1]);
      for (int i = starts[v]; i < starts[v + 1]; i++) {
        if (i == starts[v] || links[i] != links[i - 1]) {
          links[n++] = links[i];
        }
      }
      once[v + 1] = n;
    }
    int[] neighbours = new int[n];
    long[] weighted = new long[n];
    for (int i = 0; i < n; i++) {
      neighbours[i] = (int) (links[i] >>> Integer.SIZE);
      weighted[i] = (int) links[i];
    }
    return new WeightedGraph(once, neighbours, weighted, new long[vertices]);
  }

  /**
   * The graph whose vertices are groups of this one's.
   *
   * @param groups the group of each vertex, from 0
   * @param size how many groups there are
   */
  WeightedGraph grouped(int[] groups, int size) {
    int[] order = byGroup(groups, size);
    int[] starts = new int[size + 1];
    int[] neighbours = new int[this.neighbours.length];
    long[] weights = new long[this.neighbours.length];
    long[] loops = new long[size];
    long[] to = new long[size];
    int[] met = new int[size];
    int n = 0;
    int at = 0;
    for (int group = 0; group < size; group++) {
      int many = 0;
      for (; at < order.length && groups[order[at]] == group; at++) {
        int vertex = order[at];
        loops[group] += 2 * this.loops[vertex];
        for (int i = this.starts[vertex]; i < this.starts[vertex + 1]; i++) {
          int other = groups[this.neighbours[i]];
          if (other == group) {
            loops[group] += this.weights[i];
            continue;
          }
          if (to[other] == 0) {
            met[many++] = other;
          }
          to[other] += this.weights[i];
        }
      }
      // An edge inside was met from both of its ends.
      loops[group] /= 2;
      Arrays.sort(met, 0, many);
      for (int i = 0; i < many; i++) {
        neighbours[n] = met[i];
        weights[n++] = to[met[i]];
        to[met[i]] = 0;
      }
      starts[group + 1] = n;
    }
    return new WeightedGraph(
        starts, Arrays.copyOf(neighbours, n), Arrays.copyOf(weights, n), loops);
  }

  /** The vertices, those of one group together, in ascending order within it. */
  private static int[] byGroup(int[] groups, int size) {
    int[] next = new int[size + 1];
    for (int group : groups) {
      next[group + 1]++;
    }
    for (int group = 0; group < size; group++) {
      next[group + 1] += next[group];
    }
    int[] order = new int[groups.length];
    for (int v = 0; v < groups.length; v++) {
      order[next[groups[v]]++] = v;
    }
    return order;
  }
}
