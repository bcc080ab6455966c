package io.github.ream.author;

import io.github.ream.graph.Communities.Community;
import io.github.ream.schema.AuthorPublicationYearsTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.CodePoints;
import io.github.ream.schema.RowOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * An author, put together from the bylines of all papers that name him or her, in any order.
 *
 * <p>Output: authors, without the component; author_topics, author_publication_years,
 * coauthor_edges.
 */
final class AuthorProfile {
  static final double BILLION = 1e9;

  private final long id;
  private String name;
  private long papers;

  /** Sum of whole billionths, so that the order of the papers does not show in the last digits. */
  private long fractions;

  private long single;
  private long first;
  private long last;
  private final SortedMap<Integer, Year> years = new TreeMap<>();
  private final SortedMap<Integer, Long> topics = new TreeMap<>();
  private final Map<Long, Boolean> groups = new HashMap<>();
  private final Ties ties = new Ties();

  /** The author's papers of a year. */
  static final class Year {
    private long papers;
    private long fractions;

    private void add(long fraction) {
      papers++;
      fractions += fraction;
    }
  }

  AuthorProfile(long id) {
    this.id = id;
  }

  void add(Byline byline) {
    name = longer(name, byline.name());
    papers++;
    fractions += Math.round(BILLION / byline.team());
    boolean several = byline.team() > 1;
    single += several ? 0 : 1;
    first += several && byline.first() ? 1 : 0;
    last += several && byline.last() ? 1 : 0;
    if (byline.year() != null) {
      years
          .computeIfAbsent(byline.year(), y -> new Year())
          .add(Math.round(BILLION / byline.team()));
    }
    if (byline.topicId() != null) {
      topics.merge(byline.topicId(), 1L, Long::sum);
    }
    for (long group : byline.groups()) {
      groups.merge(group, several, Boolean::logicalOr);
    }
    ties.add(byline.partners(), byline.year());
  }

  /** The longer of two names, the greater one if they are equally long. */
  private static String longer(String a, String b) {
    if (a == null) {
      return b;
    }
    int order = Integer.compare(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
    return order > 0 || (order == 0 && CodePoints.ORDER.compare(a, b) >= 0) ? a : b;
  }

  long id() {
    return id;
  }

  long papers() {
    return papers;
  }

  /** The years of the papers. */
  SortedMap<Integer, Year> years() {
    return years;
  }

  /**
   * Groups in which the author has a paper that names all its authors; true if one such paper has
   * several authors.
   */
  Map<Long, Boolean> groups() {
    return groups;
  }

  /** Those who wrote with this author. */
  Ties ties() {
    return ties;
  }

  String name() {
    return name;
  }

  /** Billionths of papers: 1 / (authors of the paper) of each. */
  long fractions() {
    return fractions;
  }

  /** How many of the papers have each topic as their largest. */
  SortedMap<Integer, Long> topics() {
    return topics;
  }

  /**
   * The row of authors, without the component.
   *
   * @param community the community that the author is in; null if in none
   */
  RowOf row(Community community) {
    long together = papers - single;
    return new RowOf(AuthorsTable.TABLE)
        .set(AuthorsTable.AUTHOR_ID, id)
        .set(AuthorsTable.AUTHOR_KEY, AuthorName.key(name))
        .set(AuthorsTable.AUTHOR_NAME, name)
        .set(AuthorsTable.N_PAPERS, papers)
        .set(AuthorsTable.FRACTIONAL_PAPERS, fractions / BILLION)
        .set(AuthorsTable.N_SINGLE, single)
        .set(AuthorsTable.N_FIRST, first)
        .set(AuthorsTable.N_LAST, last)
        .set(AuthorsTable.N_COAUTHORS, (long) ties.size())
        .set(AuthorsTable.FIRST_YEAR, years.isEmpty() ? null : years.firstKey())
        .set(AuthorsTable.LAST_YEAR, years.isEmpty() ? null : years.lastKey())
        .set(
            AuthorsTable.DOMINANCE_FACTOR,
            together > 0 ? (Double) ((double) first / together) : null)
        .set(AuthorsTable.COMMUNITY_ID, community == null ? null : community.id());
  }

  /** Rows of author_topics. */
  List<Row> topicRows() {
    long all = topics.values().stream().mapToLong(Long::longValue).sum();
    return topics.entrySet().stream()
        .map(
            topic ->
                new RowOf(AuthorTopicsTable.TABLE)
                    .set(AuthorTopicsTable.AUTHOR_ID, id)
                    .set(AuthorTopicsTable.TOPIC_ID, topic.getKey())
                    .set(AuthorTopicsTable.N_PAPERS, topic.getValue())
                    .set(AuthorTopicsTable.SHARE, (double) topic.getValue() / all)
                    .build())
        .toList();
  }

  /** Rows of author_publication_years. */
  List<Row> yearRows() {
    return years.entrySet().stream()
        .map(
            year ->
                new RowOf(AuthorPublicationYearsTable.TABLE)
                    .set(AuthorPublicationYearsTable.AUTHOR_ID, id)
                    .set(AuthorPublicationYearsTable.PUBLISHED_YEAR, year.getKey())
                    .set(AuthorPublicationYearsTable.N_PAPERS, year.getValue().papers)
                    .set(
                        AuthorPublicationYearsTable.FRACTIONAL_PAPERS,
                        year.getValue().fractions / BILLION)
                    .build())
        .toList();
  }

  /** The strongest ties, of equally strong ones the lower id first. */
  List<Tie> strongestTies() {
    return ties.strongest(CoauthorEdgesTable.MOST);
  }

  /** Rows of coauthor_edges. */
  List<Row> edgeRows() {
    List<Row> rows = new ArrayList<>();
    for (Tie tie : strongestTies()) {
      rows.add(
          new RowOf(CoauthorEdgesTable.TABLE)
              .set(CoauthorEdgesTable.AUTHOR_ID, id)
              .set(CoauthorEdgesTable.RANK, rows.size() + 1)
              .set(CoauthorEdgesTable.COAUTHOR_ID, tie.authorId())
              .set(CoauthorEdgesTable.N_PAPERS, tie.papers())
              .set(CoauthorEdgesTable.FIRST_YEAR, tie.firstYear())
              .set(CoauthorEdgesTable.LAST_YEAR, tie.lastYear())
              .build());
    }
    return rows;
  }
}
