package io.github.ream.author;

import java.util.Collections;
import java.util.Iterator;

/**
 * The tallies of a task's papers. Before they are more than {@value #MOST} they are handed on, so
 * that a task holds a bounded number; then a key may come several times.
 */
final class CombinedTallies extends Ahead<Tally> {
  private static final int MOST = 50_000;

  private final Iterator<PaperFacts> papers;
  private Iterator<Tally> ready = Collections.emptyIterator();

  CombinedTallies(Iterator<PaperFacts> papers) {
    this.papers = papers;
  }

  @Override
  Tally make() {
    if (!ready.hasNext() && papers.hasNext()) {
      Tallies tallies = new Tallies();
      while (papers.hasNext() && tallies.size() < MOST) {
        tallies.add(papers.next());
      }
      ready = tallies.all().iterator();
    }
    return ready.hasNext() ? ready.next() : null;
  }
}
