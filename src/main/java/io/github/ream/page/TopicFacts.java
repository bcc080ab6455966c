package io.github.ream.page;

import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicsTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The topics on the page, the largest first, and the terms they are made of.
 *
 * @param total topics the report has; more than are listed if there are more than {@link
 *     #MAX_TOPICS}
 * @param topics one entry per topic
 * @param groups the groups of like topics, those of two topics or more in the order of their
 *     shares; empty for a report that has none
 * @param terms the terms that any of the topics lists
 */
record TopicFacts(long total, List<Topic> topics, List<Group> groups, List<Term> terms) {
  /** The most topics on the page, the largest ones; with 30 terms each about 1 MB. */
  static final int MAX_TOPICS = 1_000;

  private static final Comparator<PageRow> LARGEST_FIRST =
      Comparator.<PageRow>comparingDouble(t -> -t.exact(TopicsTable.SHARE))
          .thenComparing(t -> t.whole(TopicsTable.TOPIC_ID));

  private static final int MAX_TERMS_PER_TOPIC = 30;
  private static final int LABEL = 90;
  private static final int TERM = 60;

  /**
   * A topic.
   *
   * @param group the group of like topics that it is in
   * @param junk why it is left out of headlines; null if it is not
   * @param terms indexes into the list of terms, the most probable first
   * @param probabilities their probabilities in the topic, in the same order
   */
  record Topic(
      Long id,
      String label,
      BigDecimal share,
      Long papers,
      BigDecimal npmi,
      BigDecimal umass,
      BigDecimal exclusivity,
      BigDecimal x,
      BigDecimal y,
      Long group,
      String junk,
      List<Integer> terms,
      List<BigDecimal> probabilities) {}

  /**
   * A group of like topics.
   *
   * @param topics how many it has
   */
  record Group(Long id, String label, BigDecimal share, Long papers, Long topics) {}

  /**
   * A term.
   *
   * @param papers papers that have it
   * @param probability its share of all occurrences of vocabulary terms in the corpus
   */
  record Term(String term, Long papers, BigDecimal probability) {}

  static TopicFacts of(PageTables tables) {
    if (!tables.has(TopicTermsTable.TABLE)) {
      return new TopicFacts(0, List.of(), List.of(), List.of());
    }
    List<PageRow> all = tables.rows(TopicsTable.TABLE);
    List<PageRow> listed = all.stream().sorted(LARGEST_FIRST).limit(MAX_TOPICS).toList();
    if (listed.isEmpty()) {
      return new TopicFacts(0, List.of(), List.of(), List.of());
    }
    Set<Long> ids = new HashSet<>();
    listed.forEach(t -> ids.add(t.whole(TopicsTable.TOPIC_ID)));
    List<PageRow> theirTerms = new ArrayList<>();
    tables.forEach(
        TopicTermsTable.TABLE,
        r -> {
          if (r.whole(TopicTermsTable.RANK) <= MAX_TERMS_PER_TOPIC
              && ids.contains(r.whole(TopicTermsTable.TOPIC_ID))) {
            theirTerms.add(r);
          }
        });
    theirTerms.sort(
        Comparator.<PageRow, Long>comparing(r -> r.whole(TopicTermsTable.TOPIC_ID))
            .thenComparing(r -> r.whole(TopicTermsTable.RANK)));
    Map<String, Integer> index = new LinkedHashMap<>();
    Map<Long, List<PageRow>> byTopic = new LinkedHashMap<>();
    for (PageRow row : theirTerms) {
      byTopic.computeIfAbsent(row.whole(TopicTermsTable.TOPIC_ID), t -> new ArrayList<>()).add(row);
      index.putIfAbsent(row.text(TopicTermsTable.TERM, Integer.MAX_VALUE), index.size());
    }
    return new TopicFacts(
        all.size(),
        listed.stream().map(t -> topic(t, byTopic, index)).toList(),
        groups(tables),
        terms(tables, index));
  }

  /** The groups of two topics or more; there are a dozen at most. */
  private static List<Group> groups(PageTables tables) {
    List<PageRow> groups = new ArrayList<>();
    tables.forEach(
        TopicGroupsTable.TABLE,
        r -> {
          if (r.isTrue(TopicGroupsTable.IS_GROUP) && r.whole(TopicGroupsTable.N_TOPICS) > 1) {
            groups.add(r);
          }
        });
    return groups.stream()
        .sorted(
            Comparator.<PageRow>comparingDouble(g -> -g.exact(TopicGroupsTable.SHARE))
                .thenComparing(g -> g.whole(TopicGroupsTable.GROUP_ID)))
        .map(
            g ->
                new Group(
                    g.whole(TopicGroupsTable.GROUP_ID),
                    g.text(TopicGroupsTable.LABEL, LABEL),
                    g.number(TopicGroupsTable.SHARE),
                    g.whole(TopicGroupsTable.N_PAPERS),
                    g.whole(TopicGroupsTable.N_TOPICS)))
        .toList();
  }

  private static Topic topic(
      PageRow topic, Map<Long, List<PageRow>> byTopic, Map<String, Integer> index) {
    Long id = topic.whole(TopicsTable.TOPIC_ID);
    List<PageRow> terms = byTopic.getOrDefault(id, List.of());
    return new Topic(
        id,
        topic.text(TopicsTable.LABEL, LABEL),
        topic.number(TopicsTable.SHARE),
        topic.whole(TopicsTable.N_PAPERS),
        topic.number(TopicsTable.COHERENCE_NPMI),
        topic.number(TopicsTable.COHERENCE_UMASS),
        topic.number(TopicsTable.EXCLUSIVITY),
        topic.number(TopicsTable.X),
        topic.number(TopicsTable.Y),
        topic.whole(TopicsTable.GROUP_ID),
        topic.text(TopicsTable.JUNK_REASON, TERM),
        terms.stream()
            .map(t -> index.get(t.text(TopicTermsTable.TERM, Integer.MAX_VALUE)))
            .toList(),
        terms.stream().map(t -> t.number(TopicTermsTable.PROBABILITY)).toList());
  }

  private static List<Term> terms(PageTables tables, Map<String, Integer> index) {
    Map<String, Term> known = inCorpus(tables, index.keySet());
    return index.keySet().stream()
        .map(t -> known.getOrDefault(t, new Term(PageRow.shortened(t, TERM), null, null)))
        .toList();
  }

  /** The frequencies of the wanted terms in the corpus. */
  private static Map<String, Term> inCorpus(PageTables tables, Set<String> wanted) {
    long[] occurrences = {0};
    List<PageRow> found = new ArrayList<>();
    tables.forEach(
        TermsTable.TABLE,
        r -> {
          occurrences[0] += r.whole(TermsTable.CORPUS_FREQUENCY);
          if (wanted.contains(r.text(TermsTable.TERM, Integer.MAX_VALUE))) {
            found.add(r);
          }
        });
    Map<String, Term> known = new HashMap<>();
    for (PageRow row : found) {
      known.put(
          row.text(TermsTable.TERM, Integer.MAX_VALUE),
          new Term(
              row.text(TermsTable.TERM, TERM),
              row.whole(TermsTable.DOCUMENT_FREQUENCY),
              PageRow.rounded(row.exact(TermsTable.CORPUS_FREQUENCY) / occurrences[0])));
    }
    return known;
  }
}
