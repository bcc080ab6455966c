package io.github.ream.topic;

import io.github.ream.text.PaperToRead;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What is kept of papers for the next run, as rows of {@link KeptPapers}. */
final class KeptRows implements Iterator<Row> {
  private final Iterator<Row> papers;
  private final AssignedInOrder assigned;
  private final PaperTexts texts;
  private final ReadText reader;

  /**
   * Rows to keep.
   *
   * @param papers in their order
   * @param assigned the same papers in the same order
   */
  KeptRows(
      Iterator<Row> papers, Iterator<AssignedPapers> assigned, PaperTexts texts, ReadText reader) {
    this.papers = papers;
    this.assigned = new AssignedInOrder(assigned);
    this.texts = texts;
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    return papers.hasNext();
  }

  @Override
  public Row next() {
    PaperToRead paper = texts.of(papers.next());
    assigned.next(paper.id());
    byte[] scored = assigned.block().scored()[assigned.at()];
    return RowFactory.create(paper.id(), reader.hash(paper), scored);
  }
}
