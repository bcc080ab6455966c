package io.github.ream.graph;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The communities of an undirected, weighted graph, found on the driver ({@link Louvain}). They
 * depend on the edges alone, not on their order or on where they are. Each is known by its least
 * vertex. A vertex without edges is in none.
 */
public final class Communities implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] vertices;
  private final int[] communities;
  private final Community[] all;
  private final long edges;

  /**
   * A community.
   *
   * @param id its least vertex
   * @param edges edges between its vertices
   * @param inside their weights
   * @param outside weights of edges to other communities
   * @param modularity what it adds to the modularity of the graph
   */
  public record Community(long id, long edges, long inside, long outside, double modularity)
      implements Serializable {}

  private Communities(long[] vertices, WeightedGraph graph, int[] communities) {
    this.vertices = vertices;
    this.communities = communities;
    int size = Arrays.stream(communities).max().orElse(-1) + 1;
    long[] ids = new long[size];
    long[] edges = new long[size];
    long[] inside = new long[size];
    long[] outside = new long[size];
    // Backwards, so that the least vertex stays.
    for (int v = vertices.length - 1; v >= 0; v--) {
      int community = communities[v];
      ids[community] = vertices[v];
      for (int i = graph.starts()[v]; i < graph.starts()[v + 1]; i++) {
        if (communities[graph.neighbours()[i]] != community) {
          outside[community] += graph.weights()[i];
        } else if (graph.neighbours()[i] > v) {
          inside[community] += graph.weights()[i];
          edges[community]++;
        }
      }
    }
    long ends = 0;
    for (int c = 0; c < size; c++) {
      ends += 2 * inside[c] + outside[c];
    }
    this.edges = graph.neighbours().length / 2;
    this.all = new Community[size];
    for (int c = 0; c < size; c++) {
      double share = (2.0 * inside[c] + outside[c]) / ends;
      all[c] =
          new Community(
              ids[c], edges[c], inside[c], outside[c], 2.0 * inside[c] / ends - share * share);
    }
  }

  /**
   * Finds the communities of a graph.
   *
   * @param edges two vertices, which differ, and the weight of the edge between them, from 1 to
   *     2^31 - 1, all together at most 1.5e9, one edge after the other in each array; an edge may
   *     stand once from either end
   */
  public static Communities of(List<long[]> edges) {
    int n = 0;
    for (long[] block : edges) {
      n += block.length / 3;
    }
    long[] ids = new long[2 * n];
    int[] weights = new int[n];
    int at = 0;
    for (long[] block : edges) {
      for (int i = 0; i < block.length; i += 3) {
        ids[2 * at] = block[i];
        ids[2 * at + 1] = block[i + 1];
        weights[at++] = Math.toIntExact(block[i + 2]);
      }
    }
    long[] vertices = Arrays.stream(ids).sorted().distinct().toArray();
    int[] ends = new int[2 * n];
    Arrays.setAll(ends, i -> Arrays.binarySearch(vertices, ids[i]));
    WeightedGraph graph = WeightedGraph.of(vertices.length, ends, weights);
    return new Communities(vertices, graph, Louvain.communities(graph));
  }

  /** The communities, by their ids. */
  public Community[] all() {
    return all.clone();
  }

  /** The community of a vertex; null if the vertex has no edge. */
  public Community of(long vertex) {
    int place = Arrays.binarySearch(vertices, vertex);
    return place < 0 ? null : all[communities[place]];
  }

  /** The number of edges, however often each was given. */
  public long edges() {
    return edges;
  }

  /**
   * The modularity of the graph (Newman 2004), NaN without edges. It is not below 0, as no two
   * communities have more weight between them than by chance.
   */
  public double modularity() {
    return all.length == 0
        ? Double.NaN
        : Math.max(0, Arrays.stream(all).mapToDouble(Community::modularity).sum());
  }
}
