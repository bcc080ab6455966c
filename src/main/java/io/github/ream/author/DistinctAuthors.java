package io.github.ream.author;

import java.io.Serializable;

/**
 * The distinct authors of a group's papers, among those that name all of theirs.
 *
 * @param authors distinct authors
 * @param together of these, authors of a paper with several authors
 */
record DistinctAuthors(long authors, long together) implements Serializable {
  static final DistinctAuthors NONE = new DistinctAuthors(0, 0);

  /** A single author, who has co-authors or none. */
  static DistinctAuthors one(boolean together) {
    return new DistinctAuthors(1, together ? 1 : 0);
  }

  DistinctAuthors plus(DistinctAuthors other) {
    return new DistinctAuthors(authors + other.authors, together + other.together);
  }
}
