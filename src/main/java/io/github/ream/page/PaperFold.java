package io.github.ream.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.PapersTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Everything that the page shows of the papers, found in one pass over them: the numbers of papers
 * with known values, the most typical papers of each topic, the newest papers, and the newest
 * titles. A task holds {@link PaperSample#MAX_PAPERS} rows of the newest and about {@link
 * PaperSample#MAX_TYPICAL} of typical ones, and {@link TitleIndex#MAX_TITLES} lines (15 MB), twice
 * that while it sorts. The driver receives one such result and a task at most seven, however many
 * partitions there are.
 */
final class PaperFold implements Serializable {
  private static final long serialVersionUID = 1;
  static final String DATE = "date";

  /** Results that a task adds up; up to three more where these are not worth a level. */
  private static final int WIDTH = 4;

  private static final int LEAST_DEPTH = 2;

  /** The last step of the sum is an executor's too. */
  private static final boolean ON_EXECUTOR = true;

  private final Set<Integer> topics;
  private final int perTopic;
  private long total;
  private final Map<String, Long> with = new TreeMap<>();
  private long withInferredYear;
  private final PaperYears years = new PaperYears();
  private final Map<Integer, Best<Row>> typical = new TreeMap<>();
  private final Best<Row> newest = new Best<>(PaperSample.MAX_PAPERS, PaperOrder.NEWEST);
  private final Best<PaperTitle> titles =
      new Best<>(PaperSample.MAX_PAPERS + TitleIndex.MAX_TITLES, PaperTitle.NEWEST);

  private PaperFold(TopicFacts topics) {
    this.topics = new HashSet<>(topics.topics().stream().map(t -> t.id().intValue()).toList());
    this.perTopic = Math.max(1, PaperSample.MAX_TYPICAL / Math.max(1, this.topics.size()));
  }

  /** Goes over the papers, in one Spark job. */
  static PaperFold of(Dataset<Row> papers, TopicFacts topics) {
    JavaRDD<Row> rows = shown(papers).javaRDD();
    return rows.treeAggregate(
        new PaperFold(topics),
        PaperFold::add,
        PaperFold::add,
        depth(rows.getNumPartitions()),
        ON_EXECUTOR);
  }

  /** The least depth of a tree over so many partitions that is no wider than that. */
  private static int depth(int partitions) {
    double levels = Math.log(partitions) / Math.log(WIDTH);
    return Math.max(LEAST_DEPTH, (int) Math.ceil(levels));
  }

  /** The columns that the page shows, long texts cut before they travel. */
  private static Dataset<Row> shown(Dataset<Row> papers) {
    return papers.select(
        col(PapersTable.PAPER_ID),
        cut(PapersTable.TITLE, PaperSample.TITLE),
        cut(PapersTable.ABSTRACT, PaperSample.ABSTRACT),
        col(PapersTable.PUBLISHED_ON),
        date_format(col(PapersTable.PUBLISHED_ON), "yyyy-MM-dd").as(DATE),
        col(PapersTable.DATE_PRECISION),
        col(PapersTable.PUBLISHED_YEAR),
        col(PapersTable.YEAR_INFERRED),
        col(PapersTable.N_AUTHORS),
        col(PapersTable.N_AUTHORS_AT_LEAST),
        cut(PapersTable.ORGANIZATION, PaperSample.NAME),
        cut(PapersTable.VENUE, PaperSample.NAME),
        shortOrNull(PapersTable.DOI),
        shortOrNull(PapersTable.ARXIV_ID),
        col(PapersTable.TOPIC_ID),
        col(PapersTable.TOPIC_WEIGHT),
        col(PapersTable.COMMENTS),
        col(PapersTable.UPVOTES));
  }

  private static Column cut(String column, int limit) {
    return substring(col(column), 1, limit + 1).as(column);
  }

  private static Column shortOrNull(String column) {
    return when(length(col(column)).leq(lit(PaperSample.IDENTIFIER)), col(column)).as(column);
  }

  private PaperFold add(Row paper) {
    total++;
    for (String column : ReadFacts.COUNTED) {
      with.merge(column, paper.getAs(column) == null ? 0L : 1L, Long::sum);
    }
    withInferredYear += Boolean.TRUE.equals(paper.getAs(PapersTable.YEAR_INFERRED)) ? 1 : 0;
    Integer year = paper.getAs(PapersTable.PUBLISHED_YEAR);
    if (year != null) {
      years.add(year, 1);
    }
    Integer topic = paper.getAs(PapersTable.TOPIC_ID);
    if (topic != null && topics.contains(topic)) {
      typicalOf(topic).add(paper);
    }
    newest.add(paper);
    titles.add(PaperTitle.of(paper));
    return this;
  }

  private PaperFold add(PaperFold others) {
    total += others.total;
    others.with.forEach((column, n) -> with.merge(column, n, Long::sum));
    withInferredYear += others.withInferredYear;
    years.addAll(others.years);
    others.typical.forEach((topic, papers) -> typicalOf(topic).addAll(papers));
    newest.addAll(others.newest);
    titles.addAll(others.titles);
    return this;
  }

  private Best<Row> typicalOf(Integer topic) {
    return typical.computeIfAbsent(topic, t -> new Best<>(perTopic, PaperOrder.MOST_TYPICAL));
  }

  long total() {
    return total;
  }

  /**
   * The number of papers with a known value in one of the {@linkplain ReadFacts#COUNTED counted}
   * columns.
   */
  long withKnown(String column) {
    return with.getOrDefault(column, 0L);
  }

  long withInferredYear() {
    return withInferredYear;
  }

  /** The papers of each year. */
  PaperYears years() {
    return years;
  }

  /**
   * The papers for the page by id, {@link PaperSample#MAX_PAPERS} at most: the most typical of each
   * topic, by their place in it, then the newest.
   */
  Map<String, PageRow> chosen() {
    boolean all = total <= PaperSample.MAX_PAPERS;
    List<List<Row>> byTopic =
        all ? allByTopic() : typical.values().stream().map(Best::rows).toList();
    Map<String, PageRow> chosen = new LinkedHashMap<>();
    int deepest = byTopic.stream().mapToInt(List::size).max().orElse(0);
    for (int place = 0; place < deepest; place++) {
      for (List<Row> papers : byTopic) {
        if (place < papers.size()) {
          choose(chosen, papers.get(place));
        }
      }
    }
    newest.rows().forEach(paper -> choose(chosen, paper));
    return chosen;
  }

  /** The newest papers but those, {@link TitleIndex#MAX_TITLES} at most, in one line each. */
  List<PaperTitle> titlesWithout(Set<String> papers) {
    return titles.rows().stream()
        .filter(p -> !papers.contains(p.paperId()))
        .limit(TitleIndex.MAX_TITLES)
        .toList();
  }

  /** All papers by topic; used where they are so few that every paper is shown. */
  private List<List<Row>> allByTopic() {
    Map<Integer, List<Row>> byTopic = new TreeMap<>();
    for (Row paper : newest.rows()) {
      Integer topic = paper.getAs(PapersTable.TOPIC_ID);
      if (topic != null && topics.contains(topic)) {
        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(paper);
      }
    }
    byTopic.values().forEach(papers -> papers.sort(PaperOrder.MOST_TYPICAL));
    return List.copyOf(byTopic.values());
  }

  private static void choose(Map<String, PageRow> chosen, Row paper) {
    if (chosen.size() < PaperSample.MAX_PAPERS) {
      chosen.putIfAbsent(paper.getAs(PapersTable.PAPER_ID), new PageRow(paper));
    }
  }
}
