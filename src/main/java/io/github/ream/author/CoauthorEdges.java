package io.github.ream.author;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The pairs of coauthor_edges with their joint papers, in blocks as {@link
 * io.github.ream.graph.Communities} takes them: author, co-author, papers.
 */
final class CoauthorEdges extends Ahead<long[]> {
  private static final int AUTHORS_OF_BLOCK = 4_096;

  private final Iterator<AuthorFigures> authors;

  CoauthorEdges(Iterator<AuthorFigures> authors) {
    this.authors = authors;
  }

  @Override
  long[] make() {
    if (!authors.hasNext()) {
      return null;
    }
    long[] block = new long[64];
    int n = 0;
    for (int i = 0; i < AUTHORS_OF_BLOCK && authors.hasNext(); i++) {
      AuthorFigures author = authors.next();
      List<AuthorFigures.Edge> edges = author.edges();
      if (n + 3 * edges.size() > block.length) {
        block = Arrays.copyOf(block, 2 * (n + 3 * edges.size()));
      }
      for (AuthorFigures.Edge edge : edges) {
        block[n++] = author.id();
        block[n++] = edge.coauthor();
        block[n++] = edge.papers();
      }
    }
    return Arrays.copyOf(block, n);
  }
}
