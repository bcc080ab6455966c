package io.github.ream.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Disjoint sets of longs, each known by its least member (Tarjan and van Leeuwen 1984, with path
 * halving): a hash table of vertices, and for each vertex the place of a lesser one in the same
 * set.
 */
public final class UnionFind {
  private static final int FIRST_PLACES = 1 << 10;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long[] vertices = new long[FIRST_PLACES];
  private int[] slots = new int[2 * FIRST_PLACES];
  private int[] parents = new int[FIRST_PLACES];
  private int size;

  /** Joins the sets of two vertices. */
  public void join(long a, long b) {
    int rootOfA = root(place(a));
    int rootOfB = root(place(b));
    if (vertices[rootOfA] < vertices[rootOfB]) {
      parents[rootOfB] = rootOfA;
    } else {
      parents[rootOfA] = rootOfB;
    }
  }

  /** The least vertex of a vertex's set; the vertex itself if it was never joined to another. */
  public long least(long vertex) {
    return vertices[root(place(vertex))];
  }

  /** The number of vertices that were joined. */
  int size() {
    return size;
  }

  /** Pairs of a vertex and the least of its set, in order of the vertices, in blocks. */
  List<long[]> labels() {
    long[] sorted = Arrays.copyOf(vertices, size);
    Arrays.sort(sorted);
    List<long[]> blocks = new ArrayList<>();
    for (int from = 0; from < size; from += PairBlocks.LENGTH / 2) {
      long[] block = new long[2 * Math.min(size - from, PairBlocks.LENGTH / 2)];
      for (int i = 0; i < block.length; i += 2) {
        block[i] = sorted[from + i / 2];
        block[i + 1] = vertices[root(place(block[i]))];
      }
      blocks.add(block);
    }
    return blocks;
  }

  private int root(int place) {
    int at = place;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The place of a vertex; a new one gets the next place. */
  private int place(long vertex) {
    int slot = slotOf(vertex);
    if (slots[slot] == 0) {
      if (size == vertices.length) {
        grow();
        slot = slotOf(vertex);
      }
      vertices[size] = vertex;
      parents[size] = size;
      size++;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  private int slotOf(long vertex) {
    int mask = slots.length - 1;
    int slot = (int) ((vertex * GOLDEN) >>> 32) & mask;
    while (slots[slot] != 0 && vertices[slots[slot] - 1] != vertex) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    vertices = Arrays.copyOf(vertices, 2 * size);
    parents = Arrays.copyOf(parents, 2 * size);
    slots = new int[4 * size];
    for (int i = 0; i < size; i++) {
      slots[slotOf(vertices[i])] = i + 1;
    }
  }
}
