package io.github.ream.page;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.trim;

import io.github.ream.schema.PapersTable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The organisations with most papers; of equals those whose name comes first.
 *
 * @param topics those of each topic on the page that has any
 * @param groups those of each group of topics that has any
 */
record OrganizationFacts(
    List<Leading<Leading.Papers>> topics, List<Leading<Leading.Papers>> groups) {
  static final OrganizationFacts NONE = new OrganizationFacts(List.of(), List.of());

  private static final int NAME = 120;
  private static final String N = "n";
  private static final String RANK = "rank";

  /** The number of a topic, 0 and above, or what {@link #groupKey} makes of that of a group. */
  private static final String KEY = "key";

  /** Collects {@link Leading#MOST} rows at most for each topic and each group on the page. */
  static OrganizationFacts of(Dataset<Row> papers, TopicFacts topics, GroupedTopics grouped) {
    Map<Long, List<Leading.Papers>> found =
        PageTables.collect(leading(papers, topics, grouped)).stream()
            .sorted(Comparator.comparing(r -> r.whole(RANK)))
            .collect(
                Collectors.groupingBy(
                    r -> r.whole(KEY),
                    TreeMap::new,
                    Collectors.mapping(
                        r -> new Leading.Papers(r.text(PapersTable.ORGANIZATION, NAME), r.whole(N)),
                        Collectors.toList())));
    return new OrganizationFacts(
        topics.topics().stream()
            .map(TopicFacts.Topic::id)
            .sorted()
            .filter(found::containsKey)
            .map(id -> new Leading<>(id, found.get(id)))
            .toList(),
        grouped.groups().stream()
            .filter(id -> found.containsKey(groupKey(id)))
            .map(id -> new Leading<>(id, found.get(groupKey(id))))
            .toList());
  }

  private static long groupKey(long group) {
    return -1 - group;
  }

  /** The papers table joins the organisations of a paper with "; ". */
  private static Dataset<Row> leading(
      Dataset<Row> papers, TopicFacts topics, GroupedTopics grouped) {
    return papers
        .where(col(PapersTable.ORGANIZATION).isNotNull())
        .where(col(PapersTable.TOPIC_ID).isNotNull())
        .select(
            keys(topics, grouped).as(KEY),
            array_distinct(
                    transform(split(col(PapersTable.ORGANIZATION), "; "), name -> trim(name)))
                .as(PapersTable.ORGANIZATION))
        .select(col(KEY), explode(col(PapersTable.ORGANIZATION)).as(PapersTable.ORGANIZATION))
        .where(col(PapersTable.ORGANIZATION).notEqual(""))
        .select(explode(col(KEY)).as(KEY), col(PapersTable.ORGANIZATION))
        .groupBy(KEY, PapersTable.ORGANIZATION)
        .agg(count(lit(1)).as(N))
        .where(col(N).geq(Leading.FEWEST_PAPERS))
        .withColumn(
            RANK,
            row_number()
                .over(
                    Window.partitionBy(KEY).orderBy(col(N).desc(), col(PapersTable.ORGANIZATION))))
        .where(col(RANK).leq(Leading.MOST))
        .select(
            col(KEY),
            col(RANK),
            substring(col(PapersTable.ORGANIZATION), 1, NAME + 1).as(PapersTable.ORGANIZATION),
            col(N));
  }

  /** What a paper counts for: its main topic and the group of that, where they are on the page. */
  private static Column keys(TopicFacts topics, GroupedTopics grouped) {
    return array_compact(
        array(
            get(lit(keysOfTopics(topics)), col(PapersTable.TOPIC_ID)),
            get(lit(keysOfGroups(grouped)), col(PapersTable.TOPIC_ID))));
  }

  /** By the number of the topic, null for one that is not on the page. */
  private static Long[] keysOfTopics(TopicFacts topics) {
    Map<Long, Long> keys =
        topics.topics().stream()
            .map(TopicFacts.Topic::id)
            .collect(Collectors.toMap(id -> id, id -> id));
    return byTopic(keys);
  }

  private static Long[] keysOfGroups(GroupedTopics grouped) {
    Map<Long, Long> keys = new TreeMap<>();
    grouped.groupOf().forEach((topic, group) -> keys.put(topic, groupKey(group)));
    return byTopic(keys);
  }

  private static Long[] byTopic(Map<Long, Long> keys) {
    long last = keys.isEmpty() ? -1 : Collections.max(keys.keySet());
    return Stream.iterate(0L, topic -> topic <= last, topic -> topic + 1)
        .map(keys::get)
        .toArray(Long[]::new);
  }
}
