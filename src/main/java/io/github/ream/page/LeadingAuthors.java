package io.github.ream.page;

import io.github.ream.schema.AuthorTopicsTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The authors with most papers of each topic, and of each group of topics, on the page. */
final class LeadingAuthors {
  /** The most authors of a topic or group. */
  static final int MOST = 5;

  /** One paper in a topic is no reason to name its author. */
  private static final long FEWEST_PAPERS = 2;

  /**
   * An author's papers in a topic or group.
   *
   * @param share their share of the author's papers that have a topic
   */
  record Papers(long author, long papers, double share) {
    private static final Comparator<Papers> MOST_FIRST =
        Comparator.comparingLong((Papers p) -> -p.papers)
            .thenComparingDouble(p -> -p.share)
            .thenComparingLong(Papers::author);

    private Papers and(Papers others) {
      return new Papers(author, papers + others.papers, share + others.share);
    }
  }

  private final GroupedTopics grouped;
  private final Map<Long, Best<Papers>> topics = new TreeMap<>();
  private final Map<Long, Best<Papers>> groups = new TreeMap<>();

  /** The papers in groups of the author whose rows are being read. */
  private final Map<Long, Papers> ofAuthor = new HashMap<>();

  private LeadingAuthors(Collection<TopicFacts.Topic> topics, GroupedTopics grouped) {
    this.grouped = grouped;
    topics.forEach(t -> this.topics.put(t.id(), new Best<>(MOST, Papers.MOST_FIRST)));
    grouped.groups().forEach(g -> groups.put(g, new Best<>(MOST, Papers.MOST_FIRST)));
  }

  /** Goes over the authors' topics once; the rows of an author stand together in the table. */
  static LeadingAuthors of(PageTables tables, TopicFacts topics, GroupedTopics grouped) {
    LeadingAuthors leading = new LeadingAuthors(topics.topics(), grouped);
    tables.forEach(AuthorTopicsTable.TABLE, leading::add);
    leading.endAuthor();
    return leading;
  }

  private void add(PageRow row) {
    Papers papers =
        new Papers(
            row.whole(AuthorTopicsTable.AUTHOR_ID),
            row.whole(AuthorTopicsTable.N_PAPERS),
            row.exact(AuthorTopicsTable.SHARE));
    Long topic = row.whole(AuthorTopicsTable.TOPIC_ID);
    keep(topics.get(topic), papers);
    Long group = grouped.groupOf(topic);
    if (group != null) {
      if (ofAuthor.values().stream().anyMatch(p -> p.author != papers.author)) {
        endAuthor();
      }
      ofAuthor.merge(group, papers, Papers::and);
    }
  }

  private void endAuthor() {
    ofAuthor.forEach((group, papers) -> keep(groups.get(group), papers));
    ofAuthor.clear();
  }

  private static void keep(Best<Papers> best, Papers papers) {
    if (best != null && papers.papers >= FEWEST_PAPERS) {
      best.add(papers);
    }
  }

  /** By topic; empty for a topic that has none. */
  Map<Long, Best<Papers>> topics() {
    return topics;
  }

  /** By group; empty for a group that has none. */
  Map<Long, Best<Papers>> groups() {
    return groups;
  }

  /** The ids of all that lead a topic or group. */
  Set<Long> authors() {
    Set<Long> authors = new HashSet<>();
    Stream.of(topics, groups)
        .flatMap(leading -> leading.values().stream())
        .forEach(best -> best.rows().forEach(p -> authors.add(p.author)));
    return authors;
  }
}
