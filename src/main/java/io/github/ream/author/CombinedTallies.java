package io.github.ream.author;

import java.util.Collections;
import java.util.Iterator;

/**
 * The tallies of a task's papers. A task hands its tallies on before it holds more than {@value
 * #MOST}, so one key may come several times.
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
