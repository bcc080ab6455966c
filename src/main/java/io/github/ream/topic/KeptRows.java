package io.github.ream.topic;

import io.github.ream.text.PaperToRead;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What is kept of papers for the next run, as rows of {@link KeptPapers}. */
final class KeptRows implements Iterator<Row> {
  private final Iterator<Row> papers;
  private final Iterator<AssignedPapers> assigned;
  private final PaperTexts texts;
  private final ReadText reader;
  private AssignedPapers block;
  private int next;

  /**
   * Rows to keep.
   *
   * @param papers in their order
   * @param assigned the same papers in the same order
   */
  KeptRows(
      Iterator<Row> papers, Iterator<AssignedPapers> assigned, PaperTexts texts, ReadText reader) {
    this.papers = papers;
    this.assigned = assigned;
    this.texts = texts;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    return papers.hasNext();
  }

  @Override
  public Row next() {
    while (block == null || next == block.ids().length) {
      block = assigned.next();
      next = 0;
    }
    PaperToRead paper = texts.of(papers.next());
    int at = next++;
    if (!block.ids()[at].equals(paper.id())) {
      throw new IllegalStateException(
          "paper " + block.ids()[at] + " is not where it was: the papers have changed");
    }
    return RowFactory.create(paper.id(), reader.hash(paper), block.scored()[at]);
  }
}
