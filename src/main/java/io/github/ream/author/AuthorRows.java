package io.github.ream.author;

import io.github.ream.graph.Communities;
import io.github.ream.schema.AuthorsTable;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.sql.Row;

/**
 * Rows of authors, from authors in the order of their ids and the components of those of them who
 * have co-authors.
 */
final class AuthorRows implements Iterator<Row> {
  private final Iterator<AuthorFigures> authors;
  private final Communities communities;

  /** The authors who have co-authors, ascending. */
  private final long[] linked;

  private final long[] components;
  private int next;

  /**
   * Rows of the authors in a range of ids.
   *
   * @param labels author id and component, in any order; all are held, in 16 bytes each. For Spark
   *     to sort them it would lend 64 MB for each range in a file, however few they are
   * @param communities null if they are not known
   */
  AuthorRows(Iterator<AuthorFigures> authors, Iterator<Row> labels, Communities communities) {
    this.authors = authors;
    this.communities = communities;
    long[] ids = new long[64];
    long[] ofIds = new long[64];
    int n = 0;
    while (labels.hasNext()) {
      if (n == ids.length) {
        ids = Arrays.copyOf(ids, 2 * n);
        ofIds = Arrays.copyOf(ofIds, 2 * n);
      }
      Row label = labels.next();
      ids[n] = label.getLong(0);
      ofIds[n++] = label.getLong(1);
    }
    linked = Arrays.copyOf(ids, n);
    Arrays.sort(linked);
    components = new long[n];
    for (int i = 0; i < n; i++) {
      components[Arrays.binarySearch(linked, ids[i])] = ofIds[i];
    }
  }

  @Override
  public boolean hasNext() {
    return authors.hasNext();
  }

  @Override
  public Row next() {
    AuthorFigures author = authors.next();
    boolean isLinked = next < linked.length && linked[next] == author.id();
    return author
        .row(communities == null ? null : communities.of(author.id()))
        // An author without co-authors is a component of one.
        .set(AuthorsTable.COMPONENT_ID, isLinked ? components[next++] : author.id())
        .build();
  }
}
