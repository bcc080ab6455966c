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

  private final Iterator<AuthorProfile> authors;

  CoauthorEdges(Iterator<AuthorProfile> authors) {
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
      AuthorProfile author = authors.next();
      List<Tie> ties = author.strongestTies();
      if (n + 3 * ties.size() > block.length) {
        block = Arrays.copyOf(block, 2 * (n + 3 * ties.size()));
      }
      for (Tie tie : ties) {
        block[n++] = author.id();
        block[n++] = tie.authorId();
        block[n++] = tie.papers();
      }
    }
    return Arrays.copyOf(block, n);
  }
}
