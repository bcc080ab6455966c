package io.github.ream.author;

import io.github.ream.schema.Dimension;
import java.util.List;

/** A group of papers for tests, of which only the author counts matter. */
final class MadeUpGroup {
  private final GroupTally tally;

  MadeUpGroup(Dimension dimension, String value) {
    tally = new GroupTally(new Group(dimension, value, null, null));
  }

  MadeUpGroup papers(int nAuthors, long n) {
    return add(nAuthors, null, n);
  }

  MadeUpGroup unknown(long n) {
    return add(null, null, n);
  }

  MadeUpGroup cutAt(int atLeast, long n) {
    return add(null, atLeast, n);
  }

  GroupTally tally() {
    return tally;
  }

  private MadeUpGroup add(Integer nAuthors, Integer atLeast, long n) {
    for (long i = 0; i < n; i++) {
      tally.add(
          new PaperFacts(
              nAuthors, atLeast, null, null, null, null, null, false, List.of(), List.of(),
              List.of(), false, false));
    }
    return this;
  }
}
