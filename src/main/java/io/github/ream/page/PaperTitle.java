package io.github.ream.page;

import io.github.ream.schema.PapersTable;
import java.io.Serializable;
import java.sql.Date;
import java.util.Comparator;
import org.apache.spark.sql.Row;

/**
 * A paper in one line.
 *
 * @param day its date in days since 1970, null if it has none
 * @param title at most {@link PaperSample#TITLE} characters of it
 * @param date its date as precise as it is known, null if it has none
 * @param link its arXiv id, else its DOI; null if it has neither
 */
record PaperTitle(Long day, String paperId, String title, String date, Integer topic, String link)
    implements Serializable {
  /** {@link PaperOrder#NEWEST} of lines. */
  static final Comparator<PaperTitle> NEWEST =
      (Comparator<PaperTitle> & Serializable) PaperTitle::compareNewest;

  static PaperTitle of(Row paper) {
    Date date = paper.getAs(PapersTable.PUBLISHED_ON);
    String arxiv = paper.getAs(PapersTable.ARXIV_ID);
    return new PaperTitle(
        date == null ? null : Long.valueOf(date.toLocalDate().toEpochDay()),
        paper.getAs(PapersTable.PAPER_ID),
        PageRow.shortened(paper.getAs(PapersTable.TITLE), PaperSample.TITLE),
        PaperSample.date(new PageRow(paper)),
        paper.getAs(PapersTable.TOPIC_ID),
        arxiv != null ? arxiv : paper.getAs(PapersTable.DOI));
  }

  private static int compareNewest(PaperTitle a, PaperTitle b) {
    return PaperOrder.compare(a.day, a.paperId, b.day, b.paperId);
  }
}
