package io.github.ream.author;

import io.github.ream.graph.Communities.Community;
import io.github.ream.schema.AuthorPublicationYearsTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.RowOf;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What the tables say of an author.
 *
 * <p>Output: authors, without the component; author_topics, author_publication_years,
 * coauthor_edges, each in the order of its key.
 *
 * @param name the longest written form of the name
 * @param papers papers that name the author
 * @param fractions billionths of papers: 1 / (authors of the paper) of each
 * @param single papers of which nobody else is an author
 * @param first papers with several authors that name this one first
 * @param last papers with several authors that name this one last
 * @param coauthors distinct co-authors
 * @param years the papers of each year, ascending
 * @param topics the papers of each topic that is their largest, ascending
 * @param edges the strongest ties, the strongest first
 */
record AuthorFigures(
    long id,
    String name,
    int papers,
    long fractions,
    int single,
    int first,
    int last,
    int coauthors,
    List<OfYear> years,
    List<OfTopic> topics,
    List<Edge> edges) {
  static final double BILLION = 1e9;

  /** The papers of a year, and billionths of papers. */
  record OfYear(int year, int papers, long fractions) {}

  /** The papers of a topic. */
  record OfTopic(int topic, int papers) {}

  /**
   * A tie to a co-author.
   *
   * @param firstYear the first known year of a joint paper, or null
   * @param lastYear the last one, or null
   */
  record Edge(long coauthor, int papers, Integer firstYear, Integer lastYear) {}

  /**
   * The row of authors, without the component.
   *
   * @param community the community that the author is in; null if in none
   */
  RowOf row(Community community) {
    int together = papers - single;
    return new RowOf(AuthorsTable.TABLE)
        .set(AuthorsTable.AUTHOR_ID, id)
        .set(AuthorsTable.AUTHOR_KEY, AuthorName.key(name))
        .set(AuthorsTable.AUTHOR_NAME, name)
        .set(AuthorsTable.N_PAPERS, (long) papers)
        .set(AuthorsTable.FRACTIONAL_PAPERS, fractions / BILLION)
        .set(AuthorsTable.N_SINGLE, (long) single)
        .set(AuthorsTable.N_FIRST, (long) first)
        .set(AuthorsTable.N_LAST, (long) last)
        .set(AuthorsTable.N_COAUTHORS, (long) coauthors)
        .set(AuthorsTable.FIRST_YEAR, years.isEmpty() ? null : years.get(0).year())
        .set(AuthorsTable.LAST_YEAR, years.isEmpty() ? null : years.get(years.size() - 1).year())
        .set(
            AuthorsTable.DOMINANCE_FACTOR,
            together > 0 ? (Double) ((double) first / together) : null)
        .set(AuthorsTable.COMMUNITY_ID, community == null ? null : community.id());
  }

  /** Rows of author_topics. */
  List<Row> topicRows() {
    long all = topics.stream().mapToLong(OfTopic::papers).sum();
    return topics.stream()
        .map(
            of ->
                new RowOf(AuthorTopicsTable.TABLE)
                    .set(AuthorTopicsTable.AUTHOR_ID, id)
                    .set(AuthorTopicsTable.TOPIC_ID, of.topic())
                    .set(AuthorTopicsTable.N_PAPERS, (long) of.papers())
                    .set(AuthorTopicsTable.SHARE, (double) of.papers() / all)
                    .build())
        .toList();
  }

  /** Rows of author_publication_years. */
  List<Row> yearRows() {
    return years.stream()
        .map(
            of ->
                new RowOf(AuthorPublicationYearsTable.TABLE)
                    .set(AuthorPublicationYearsTable.AUTHOR_ID, id)
                    .set(AuthorPublicationYearsTable.PUBLISHED_YEAR, of.year())
                    .set(AuthorPublicationYearsTable.N_PAPERS, (long) of.papers())
                    .set(AuthorPublicationYearsTable.FRACTIONAL_PAPERS, of.fractions() / BILLION)
                    .build())
        .toList();
  }

  /** Rows of coauthor_edges. */
  List<Row> edgeRows() {
    List<Row> rows = new ArrayList<>(edges.size());
    for (Edge edge : edges) {
      rows.add(
          new RowOf(CoauthorEdgesTable.TABLE)
              .set(CoauthorEdgesTable.AUTHOR_ID, id)
              .set(CoauthorEdgesTable.RANK, rows.size() + 1)
              .set(CoauthorEdgesTable.COAUTHOR_ID, edge.coauthor())
              .set(CoauthorEdgesTable.N_PAPERS, (long) edge.papers())
              .set(CoauthorEdgesTable.FIRST_YEAR, edge.firstYear())
              .set(CoauthorEdgesTable.LAST_YEAR, edge.lastYear())
              .build());
    }
    return rows;
  }
}
