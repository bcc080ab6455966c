package io.github.ream.author;

import java.io.Serializable;
import java.util.List;

/**
 * What ties an author to a co-author.
 *
 * @param authorId the co-author
 * @param papers papers of both
 * @param years the years of these papers that are known, each once, ascending
 */
record Tie(long authorId, long papers, List<Integer> years) implements Serializable {

  /** The first known year, or null. */
  Integer firstYear() {
    return years.isEmpty() ? null : years.get(0);
  }

  /** The last known year, or null. */
  Integer lastYear() {
    return years.isEmpty() ? null : years.get(years.size() - 1);
  }
}
