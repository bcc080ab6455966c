package io.github.ream.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;

/**
 * Papers as term counts, in their order, of which only those are cut into tokens that the model has
 * not read before.
 */
final class KnownBlocks implements Iterator<TermPapers> {
  private static final int MOST_PAPERS = 4096;

  private final Iterator<KnownPaper> papers;
  private final TokenLines lines;
  private final Broadcast<TermPapers.Reading> reading;

  KnownBlocks(
      Iterator<KnownPaper> papers, TokenLines lines, Broadcast<TermPapers.Reading> reading) {
    this.papers = papers;
    this.lines = lines;
    this.reading = reading;
  }

  @Override
  public boolean hasNext() {
    return papers.hasNext();
  }

  @Override
  public TermPapers next() {
    List<KnownPaper> block = new ArrayList<>();
    while (papers.hasNext() && block.size() < MOST_PAPERS) {
      block.add(papers.next());
    }
    Iterator<KeptPaper> read =
        read(block.stream().filter(p -> p.kept() == null).map(KnownPaper::paper).iterator());
    return TermPapers.of(
        block.stream().map(KnownPaper::paper).toList(),
        block.stream().map(p -> p.kept() == null ? read.next() : p.kept()).toList());
  }

  /** The papers that are not known; their topics are null. */
  private Iterator<KeptPaper> read(Iterator<PaperToRead> unknown) {
    List<KeptPaper> read = new ArrayList<>();
    TokenBlock.of(unknown, lines)
        .forEachRemaining(
            tokens -> {
              TermPapers terms = TermPapers.of(tokens, reading);
              for (int paper = 0; paper < terms.papers(); paper++) {
                read.add(KeptPaper.of(terms, paper, Double.NaN, null));
              }
            });
    return read.iterator();
  }
}
