package io.github.ream.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Communities by the Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre 2008): each vertex
 * moves to the community where modularity grows most, until none does; then communities are the
 * vertices of a smaller graph, and so on.
 *
 * <p>Vertices move in ascending order. Of communities that are equally good a vertex stays in its
 * own, or else takes the one with the lowest number. Gains are whole numbers, so that equal ones
 * are equal. The method may leave a community in pieces (Traag, Waltman and van Eck 2019); its
 * pieces are communities of their own in the end, which never lowers modularity.
 */
final class Louvain {
  /** Twice the sum of weights at most: a gain is a difference of products up to its square. */
  private static final long MOST_TOTAL = 3_000_000_000L;

  private Louvain() {}

  /**
   * The community of each vertex, numbered from 0 by their first vertices.
   *
   * @throws IllegalArgumentException if the weights are so large that gains might overflow
   */
  static int[] communities(WeightedGraph graph) {
    int[] found = new int[graph.size()];
    Arrays.setAll(found, v -> v);
    WeightedGraph level = graph;
    while (true) {
      int[] moved = moved(level);
      int size = numbered(moved);
      for (int v = 0; v < found.length; v++) {
        found[v] = moved[found[v]];
      }
      if (size == level.size()) {
        return connected(graph, found);
      }
      level = level.grouped(moved, size);
    }
  }

  /** The community of each vertex after all moves; numbers are those of vertices. */
  private static int[] moved(WeightedGraph graph) {
    int n = graph.size();
    int[] communities = new int[n];
    long[] degrees = new long[n];
    long total = 0;
    for (int v = 0; v < n; v++) {
      communities[v] = v;
      degrees[v] = graph.degree(v);
      total += degrees[v];
    }
    if (total > MOST_TOTAL) {
      throw new IllegalArgumentException(
          "the weights of the edges come to " + total / 2 + ", more than " + MOST_TOTAL / 2);
    }
    long[] sums = degrees.clone();
    long[] to = new long[n];
    int[] met = new int[n];
    boolean any = true;
    while (any) {
      any = false;
      for (int v = 0; v < n; v++) {
        int many = 0;
        for (int i = graph.starts()[v]; i < graph.starts()[v + 1]; i++) {
          int community = communities[graph.neighbours()[i]];
          if (to[community] == 0) {
            met[many++] = community;
          }
          to[community] += graph.weights()[i];
        }
        int own = communities[v];
        sums[own] -= degrees[v];
        int best = own;
        // 2m^2 times what modularity gains over a vertex on its own; m: the sum of all weights.
        long most = total * to[own] - degrees[v] * sums[own];
        for (int i = 0; i < many; i++) {
          int community = met[i];
          long gain = total * to[community] - degrees[v] * sums[community];
          if (gain > most || (gain == most && best != own && community < best)) {
            best = community;
            most = gain;
          }
          to[community] = 0;
        }
        sums[best] += degrees[v];
        communities[v] = best;
        any |= best != own;
      }
    }
    return communities;
  }

  /** Numbers communities from 0 in order of their first vertices; says how many there are. */
  private static int numbered(int[] communities) {
    int[] numbers = new int[communities.length];
    Arrays.fill(numbers, -1);
    int size = 0;
    for (int v = 0; v < communities.length; v++) {
      if (numbers[communities[v]] < 0) {
        numbers[communities[v]] = size++;
      }
      communities[v] = numbers[communities[v]];
    }
    return size;
  }

  /** The connected pieces of communities, numbered by their first vertices. */
  private static int[] connected(WeightedGraph graph, int[] communities) {
    int[] pieces = new int[communities.length];
    Arrays.fill(pieces, -1);
    int size = 0;
    Deque<Integer> ahead = new ArrayDeque<>();
    for (int first = 0; first < pieces.length; first++) {
      if (pieces[first] >= 0) {
        continue;
      }
      pieces[first] = size;
      ahead.add(first);
      while (!ahead.isEmpty()) {
        int v = ahead.remove();
        for (int i = graph.starts()[v]; i < graph.starts()[v + 1]; i++) {
          int other = graph.neighbours()[i];
          if (pieces[other] < 0 && communities[other] == communities[first]) {
            pieces[other] = size;
            ahead.add(other);
          }
        }
      }
      size++;
    }
    return pieces;
  }
}
