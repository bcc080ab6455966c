package io.github.ream.page;

import java.util.List;

/**
 * The authors or organisations with most papers of a topic or a group of topics.
 *
 * @param names the foremost first
 */
record Leading<N>(Long id, List<N> names) {
  /** The most of a topic or group. */
  static final int MOST = 5;

  /** One paper in a topic is no reason to name who wrote it. */
  static final long FEWEST_PAPERS = 2;

  /** The papers of an author or organisation in a topic or group. */
  record Papers(String name, Long papers) {}
}
