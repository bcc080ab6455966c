package io.github.ream.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.substring;

import io.github.ream.schema.Coded;
import io.github.ream.schema.DatePrecision;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The papers that can be searched on the page: all of a small corpus; of a larger one the most
 * typical of each topic (largest {@code topic_weight}, ties by {@code paper_id}) and then the
 * newest. Of the papers that are not among these the newest are there with their titles.
 *
 * @param total papers of the report
 * @param papers the most typical of each topic first
 * @param others the titles of other papers, all or the newest
 */
record PaperSample(long total, List<Paper> papers, TitleIndex others) {
  /** No papers. */
  static final PaperSample NONE = new PaperSample(0, List.of(), TitleIndex.NONE);

  /**
   * The share of the space that papers with their abstracts may take where titles need the rest.
   */
  private static final double WHOLE = 0.6;

  /** More bytes than a title takes, packed; most take a third of it. */
  private static final double TITLE_BYTES = 200;

  /** The most papers on the page. */
  static final int MAX_PAPERS = 2_000;

  /** The most typical papers of topics among them; the rest are the newest papers. */
  static final int MAX_TYPICAL = 1_500;

  static final int TITLE = 300;
  static final int ABSTRACT = 600;
  static final int NAME = 120;
  static final int IDENTIFIER = 200;

  /** The most authors shown for a paper; the first ones. */
  private static final int NAMES = 6;

  private static final int AUTHOR = 60;

  /**
   * A paper; dates are as precise as they are known ({@code 2024}, {@code 2024-05}, …). The names
   * are those of its first authors, none where the dump names none; {@code authorsAtLeast} is a
   * lower bound of {@code authors} where the list is cut.
   */
  static final class Paper {
    public final String title;
    public final String text;
    public final String date;
    public final Long year;
    public final Long authors;
    public final Long authorsAtLeast;
    public final List<String> names;
    public final String organization;
    public final String venue;
    public final String doi;
    public final String arxiv;
    public final Long topic;
    public final BigDecimal weight;
    public final Long comments;
    public final Long upvotes;

    Paper(PageRow r, List<String> names) {
      title = r.text(PapersTable.TITLE, TITLE);
      text = r.text(PapersTable.ABSTRACT, ABSTRACT);
      date = date(r);
      year = r.whole(PapersTable.PUBLISHED_YEAR);
      authors = r.whole(PapersTable.N_AUTHORS);
      authorsAtLeast = r.whole(PapersTable.N_AUTHORS_AT_LEAST);
      this.names = names;
      organization = r.text(PapersTable.ORGANIZATION, NAME);
      venue = r.text(PapersTable.VENUE, NAME);
      doi = r.text(PapersTable.DOI, IDENTIFIER);
      arxiv = r.text(PapersTable.ARXIV_ID, IDENTIFIER);
      topic = r.whole(PapersTable.TOPIC_ID);
      weight = r.number(PapersTable.TOPIC_WEIGHT);
      comments = r.whole(PapersTable.COMMENTS);
      upvotes = r.whole(PapersTable.UPVOTES);
    }
  }

  /** A sample of at most that many bytes of JSON. */
  static PaperSample of(PageTables tables, PaperFold papers, int bytes) {
    Map<String, PageRow> chosen = papers.chosen();
    Map<String, List<String>> names = names(tables, chosen.keySet());
    List<Paper> within = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    long size = 0;
    for (Map.Entry<String, PageRow> row : chosen.entrySet()) {
      Paper paper = new Paper(row.getValue(), names.getOrDefault(row.getKey(), List.of()));
      int more = SafeJson.of(paper).getBytes(StandardCharsets.UTF_8).length + 1;
      long others = papers.total() - within.size() - 1;
      if (size + more > bytes - Math.min((1 - WHOLE) * bytes, TITLE_BYTES * others)) {
        break;
      }
      size += more;
      within.add(paper);
      ids.add(row.getKey());
    }
    return new PaperSample(
        papers.total(), within, TitleIndex.of(papers.titlesWithout(ids), bytes - size));
  }

  /** The first authors of papers: at most {@link #NAMES} for each of the chosen papers. */
  private static Map<String, List<String>> names(PageTables tables, Set<String> papers) {
    Optional<Dataset<Row>> authors = tables.dataset(PaperAuthorsTable.TABLE);
    if (authors.isEmpty()) {
      return Map.of();
    }
    Map<String, SortedMap<Long, String>> byPaper = new HashMap<>();
    for (PageRow row :
        PageTables.collect(
            authors
                .get()
                .where(col(PaperAuthorsTable.POSITION).leq(NAMES))
                .where(col(PaperAuthorsTable.PAPER_ID).isInCollection(papers))
                .select(
                    col(PaperAuthorsTable.PAPER_ID),
                    col(PaperAuthorsTable.POSITION),
                    substring(col(PaperAuthorsTable.AUTHOR_NAME), 1, AUTHOR + 1)
                        .as(PaperAuthorsTable.AUTHOR_NAME)))) {
      byPaper
          .computeIfAbsent(
              row.text(PaperAuthorsTable.PAPER_ID, Integer.MAX_VALUE), p -> new TreeMap<>())
          .put(
              row.whole(PaperAuthorsTable.POSITION),
              row.text(PaperAuthorsTable.AUTHOR_NAME, AUTHOR));
    }
    Map<String, List<String>> names = new HashMap<>();
    byPaper.forEach((paper, inOrder) -> names.put(paper, List.copyOf(inOrder.values())));
    return names;
  }

  /** A date as precise as it is known; null if there is none. */
  static String date(PageRow r) {
    String date = r.text(PaperFold.DATE, 10);
    String precision = r.text(PapersTable.DATE_PRECISION, 10);
    if (date == null || precision == null) {
      Long year = r.whole(PapersTable.PUBLISHED_YEAR);
      return year == null ? null : year.toString();
    }
    int shown =
        switch (Coded.find(DatePrecision.class, precision).orElse(DatePrecision.YEAR)) {
          case DAY -> 10;
          case MONTH -> 7;
          case YEAR -> 4;
        };
    return date.substring(0, Math.min(shown, date.length()));
  }
}
