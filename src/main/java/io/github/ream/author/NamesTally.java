package io.github.ream.author;

import io.github.ream.stats.Histogram;
import java.util.SortedMap;
import java.util.TreeMap;

/** The papers that name authors, counted by how many distinct ones they name. */
final class NamesTally implements Tally {
  private static final long serialVersionUID = 1;

  private final SortedMap<Integer, Long> papers = new TreeMap<>();

  /** Counts a paper, if it names an author. */
  void add(PaperFacts paper) {
    if (!paper.authors().isEmpty()) {
      papers.merge(paper.authors().size(), 1L, Long::sum);
    }
  }

  @Override
  public String key() {
    return "names";
  }

  @Override
  public Tally merged(Tally other) {
    ((NamesTally) other).papers.forEach((names, n) -> papers.merge(names, n, Long::sum));
    return this;
  }

  Histogram papers() {
    return Histogram.of(papers);
  }
}
