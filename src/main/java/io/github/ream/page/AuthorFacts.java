package io.github.ream.page;

import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorsTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The authors with most papers, in all and by topic, and the network of those who write together
 * most. Authors are names as {@code authors} normalises them, not persons.
 *
 * @param total authors the report has
 * @param leading those with most papers, of equals the one with more fractional papers
 * @param topics those with most papers in each topic on the page
 */
record AuthorFacts(
    long total, List<Author> leading, List<OfTopic> topics, CoauthorNetwork network) {
  /** The most authors on the page, those with most papers. */
  static final int MAX_LEADING = 100;

  /** The most authors of a topic. */
  static final int MAX_OF_TOPIC = 5;

  /** One paper in a topic is no reason to name its author. */
  private static final long FEWEST_IN_TOPIC = 2;

  private static final int NAME = 60;

  private static final Comparator<PageRow> MOST_PAPERS =
      Comparator.<PageRow>comparingLong(a -> -a.whole(AuthorsTable.N_PAPERS))
          .thenComparingDouble(a -> -a.exact(AuthorsTable.FRACTIONAL_PAPERS))
          .thenComparing(AuthorFacts::id);

  private static final Comparator<PageRow> MOST_PAPERS_IN_TOPIC =
      Comparator.<PageRow>comparingLong(a -> -a.whole(AuthorTopicsTable.N_PAPERS))
          .thenComparingDouble(a -> -a.exact(AuthorTopicsTable.SHARE))
          .thenComparing(AuthorFacts::id);

  /** An author's papers; the years are null where none of them has one. */
  record Author(
      String name,
      Long papers,
      BigDecimal fractional,
      Long firstYear,
      Long lastYear,
      Long coauthors) {}

  /** The leading authors of a topic. */
  record OfTopic(Long id, List<Papers> authors) {}

  /**
   * An author's papers in a topic.
   *
   * @param share their share of the author's papers that have a topic
   */
  record Papers(String name, Long papers, BigDecimal share) {}

  /** Goes over the authors, their topics and their ties once each, on the driver. */
  static AuthorFacts of(PageTables tables, TopicFacts topics) {
    Map<Long, Best<PageRow>> byTopic = byTopic(tables, topics);
    CoauthorTies ties = CoauthorTies.of(tables);
    Set<Long> wanted = new HashSet<>(ties.authors());
    byTopic.values().forEach(best -> best.rows().forEach(a -> wanted.add(id(a))));
    Map<Long, PageRow> known = new HashMap<>();
    Best<PageRow> leading = new Best<>(MAX_LEADING, MOST_PAPERS);
    long[] total = {0};
    tables.forEach(
        AuthorsTable.TABLE,
        a -> {
          total[0]++;
          leading.add(a);
          if (wanted.contains(id(a))) {
            known.put(id(a), a);
          }
        });
    return new AuthorFacts(
        total[0],
        leading.rows().stream().map(AuthorFacts::author).toList(),
        named(byTopic, known),
        CoauthorNetwork.of(tables, ties, known));
  }

  /** The same without the authors of topics. */
  AuthorFacts withoutTopics() {
    return new AuthorFacts(total, leading, List.of(), network);
  }

  private static Map<Long, Best<PageRow>> byTopic(PageTables tables, TopicFacts topics) {
    Map<Long, Best<PageRow>> byTopic = new TreeMap<>();
    topics
        .topics()
        .forEach(t -> byTopic.put(t.id(), new Best<>(MAX_OF_TOPIC, MOST_PAPERS_IN_TOPIC)));
    tables.forEach(
        AuthorTopicsTable.TABLE,
        a -> {
          Best<PageRow> best = byTopic.get(a.whole(AuthorTopicsTable.TOPIC_ID));
          if (best != null && a.whole(AuthorTopicsTable.N_PAPERS) >= FEWEST_IN_TOPIC) {
            best.add(a);
          }
        });
    return byTopic;
  }

  private static List<OfTopic> named(Map<Long, Best<PageRow>> byTopic, Map<Long, PageRow> known) {
    List<OfTopic> topics = new ArrayList<>();
    byTopic.forEach(
        (topic, best) -> {
          List<Papers> authors =
              best.rows().stream()
                  .filter(a -> known.containsKey(id(a)))
                  .map(
                      a ->
                          new Papers(
                              name(known.get(id(a))),
                              a.whole(AuthorTopicsTable.N_PAPERS),
                              a.number(AuthorTopicsTable.SHARE)))
                  .toList();
          if (!authors.isEmpty()) {
            topics.add(new OfTopic(topic, authors));
          }
        });
    return topics;
  }

  private static Author author(PageRow a) {
    return new Author(
        name(a),
        a.whole(AuthorsTable.N_PAPERS),
        a.number(AuthorsTable.FRACTIONAL_PAPERS),
        a.whole(AuthorsTable.FIRST_YEAR),
        a.whole(AuthorsTable.LAST_YEAR),
        a.whole(AuthorsTable.N_COAUTHORS));
  }

  static String name(PageRow author) {
    return author.text(AuthorsTable.AUTHOR_NAME, NAME);
  }

  private static Long id(PageRow author) {
    return author.whole(AuthorsTable.AUTHOR_ID);
  }
}
