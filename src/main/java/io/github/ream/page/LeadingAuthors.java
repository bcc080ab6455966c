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
  /**
   * An author's papers in a topic or group.
   *
   * @param share their share of the author's papers that have a topic
   */
  record OfAuthor(long author, long papers, double share) {
    private static final Comparator<OfAuthor> MOST_FIRST =
        Comparator.comparingLong((OfAuthor p) -> -p.papers)
            .thenComparingDouble(p -> -p.share)
            .thenComparingLong(OfAuthor::author);

    private OfAuthor and(OfAuthor others) {
      return new OfAuthor(author, papers + others.papers, share + others.share);
    }
  }

  private final GroupedTopics grouped;
  private final Map<Long, Best<OfAuthor>> topics = new TreeMap<>();
  private final Map<Long, Best<OfAuthor>> groups = new TreeMap<>();

  /** The author whose rows are being read; null before the first. */
  private Long author;

  /** The papers of this author in groups. */
  private final Map<Long, OfAuthor> inGroups = new HashMap<>();

  private LeadingAuthors(Collection<TopicFacts.Topic> topics, GroupedTopics grouped) {
    this.grouped = grouped;
    topics.forEach(t -> this.topics.put(t.id(), new Best<>(Leading.MOST, OfAuthor.MOST_FIRST)));
    grouped.groups().forEach(g -> groups.put(g, new Best<>(Leading.MOST, OfAuthor.MOST_FIRST)));
  }

  /** Goes over the authors' topics once; the rows of an author stand together in the table. */
  static LeadingAuthors of(PageTables tables, TopicFacts topics, GroupedTopics grouped) {
    LeadingAuthors leading = new LeadingAuthors(topics.topics(), grouped);
    tables.forEach(AuthorTopicsTable.TABLE, leading::add);
    leading.endAuthor();
    return leading;
  }

  private void add(PageRow row) {
    OfAuthor papers =
        new OfAuthor(
            row.whole(AuthorTopicsTable.AUTHOR_ID),
            row.whole(AuthorTopicsTable.N_PAPERS),
            row.exact(AuthorTopicsTable.SHARE));
    Long topic = row.whole(AuthorTopicsTable.TOPIC_ID);
    keep(topics.get(topic), papers);
    Long group = grouped.groupOf(topic);
    if (author == null || author != papers.author) {
      endAuthor();
      author = papers.author;
    }
    if (group != null) {
      inGroups.merge(group, papers, OfAuthor::and);
    }
  }

  private void endAuthor() {
    inGroups.forEach((group, papers) -> keep(groups.get(group), papers));
    inGroups.clear();
  }

  private static void keep(Best<OfAuthor> best, OfAuthor papers) {
    if (best != null && papers.papers >= Leading.FEWEST_PAPERS) {
      best.add(papers);
    }
  }

  /** By topic; empty for a topic that has none. */
  Map<Long, Best<OfAuthor>> topics() {
    return topics;
  }

  /** By group; empty for a group that has none. */
  Map<Long, Best<OfAuthor>> groups() {
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
