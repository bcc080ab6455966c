package io.github.ream.page;

import static org.apache.spark.sql.functions.col;

import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicsTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The topics on the page, the largest first, and the terms they are made of.
 *
 * @param total topics the report has; more than are listed only beyond {@link #MAX_TOPICS}
 * @param topics one entry per topic
 * @param terms the terms that any of the topics lists
 */
record TopicFacts(long total, List<Topic> topics, List<Term> terms) {
  /** Topics on the page at most, the largest; at 30 terms each about 1 MB. */
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
      List<Integer> terms,
      List<BigDecimal> probabilities) {}

  /**
   * A term.
   *
   * @param papers papers that have it
   * @param probability its share of all occurrences of vocabulary terms in the corpus
   */
  record Term(String term, Long papers, BigDecimal probability) {}

  static TopicFacts of(PageTables tables) {
    Optional<Dataset<Row>> topics = tables.find(TopicsTable.TABLE);
    Optional<Dataset<Row>> topicTerms = tables.find(TopicTermsTable.TABLE);
    if (topics.isEmpty() || topicTerms.isEmpty()) {
      return new TopicFacts(0, List.of(), List.of());
    }
    List<PageRow> all = PageTables.collect(topics.get());
    List<PageRow> listed = all.stream().sorted(LARGEST_FIRST).limit(MAX_TOPICS).toList();
    if (listed.isEmpty()) {
      return new TopicFacts(0, List.of(), List.of());
    }
    List<Long> ids = listed.stream().map(t -> t.whole(TopicsTable.TOPIC_ID)).toList();
    List<PageRow> theirTerms =
        new ArrayList<>(
            PageTables.collect(
                topicTerms
                    .get()
                    .where(col(TopicTermsTable.RANK).leq(MAX_TERMS_PER_TOPIC))
                    .where(col(TopicTermsTable.TOPIC_ID).isInCollection(ids))));
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
        terms(tables, index));
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
        terms.stream()
            .map(t -> index.get(t.text(TopicTermsTable.TERM, Integer.MAX_VALUE)))
            .toList(),
        terms.stream().map(t -> t.number(TopicTermsTable.PROBABILITY)).toList());
  }

  private static List<Term> terms(PageTables tables, Map<String, Integer> index) {
    Map<String, Term> known = new HashMap<>();
    tables.find(TermsTable.TABLE).ifPresent(terms -> known.putAll(inCorpus(terms, index.keySet())));
    return index.keySet().stream()
        .map(t -> known.getOrDefault(t, new Term(PageRow.shortened(t, TERM), null, null)))
        .toList();
  }

  /** The vocabulary is collected: text.max-terms rows at most. */
  private static Map<String, Term> inCorpus(Dataset<Row> terms, Set<String> wanted) {
    List<PageRow> vocabulary =
        PageTables.collect(
            terms.select(
                TermsTable.TERM, TermsTable.DOCUMENT_FREQUENCY, TermsTable.CORPUS_FREQUENCY));
    double occurrences =
        vocabulary.stream().mapToLong(t -> t.whole(TermsTable.CORPUS_FREQUENCY)).sum();
    Map<String, Term> known = new HashMap<>();
    for (PageRow row : vocabulary) {
      String term = row.text(TermsTable.TERM, Integer.MAX_VALUE);
      if (wanted.contains(term)) {
        known.put(
            term,
            new Term(
                row.text(TermsTable.TERM, TERM),
                row.whole(TermsTable.DOCUMENT_FREQUENCY),
                PageRow.rounded(row.exact(TermsTable.CORPUS_FREQUENCY) / occurrences)));
      }
    }
    return known;
  }
}
