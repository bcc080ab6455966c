package io.github.ream.page;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.trim;

import io.github.ream.schema.PapersTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The organisations with most papers of a topic. One entry per topic on the page that has any.
 *
 * @param organizations of equals those whose name comes first
 */
record TopicOrganizations(Long id, List<Papers> organizations) {
  /** The most organisations of a topic. */
  static final int MAX_OF_TOPIC = 5;

  /** One paper in a topic is no reason to name an organisation. */
  private static final int FEWEST_IN_TOPIC = 2;

  private static final int NAME = 120;
  private static final String N = "n";
  private static final String RANK = "rank";

  /** The papers of an organisation in a topic. */
  record Papers(String name, Long papers) {}

  /** Collects {@link #MAX_OF_TOPIC} rows at most for each topic on the page. */
  static List<TopicOrganizations> of(Dataset<Row> papers, TopicFacts topics) {
    Map<Long, List<Papers>> byTopic =
        PageTables.collect(leading(papers, topics)).stream()
            .sorted(Comparator.comparing(r -> r.whole(RANK)))
            .collect(
                Collectors.groupingBy(
                    r -> r.whole(PapersTable.TOPIC_ID),
                    TreeMap::new,
                    Collectors.mapping(
                        r -> new Papers(r.text(PapersTable.ORGANIZATION, NAME), r.whole(N)),
                        Collectors.toList())));
    return byTopic.entrySet().stream()
        .map(topic -> new TopicOrganizations(topic.getKey(), topic.getValue()))
        .toList();
  }

  /** The papers table joins the organisations of a paper with "; ". */
  private static Dataset<Row> leading(Dataset<Row> papers, TopicFacts topics) {
    return papers
        .where(col(PapersTable.ORGANIZATION).isNotNull())
        .where(
            col(PapersTable.TOPIC_ID)
                .isInCollection(topics.topics().stream().map(t -> t.id().intValue()).toList()))
        .select(
            col(PapersTable.TOPIC_ID),
            explode(
                    array_distinct(
                        transform(split(col(PapersTable.ORGANIZATION), "; "), name -> trim(name))))
                .as(PapersTable.ORGANIZATION))
        .where(col(PapersTable.ORGANIZATION).notEqual(""))
        .groupBy(PapersTable.TOPIC_ID, PapersTable.ORGANIZATION)
        .agg(count(lit(1)).as(N))
        .where(col(N).geq(FEWEST_IN_TOPIC))
        .withColumn(
            RANK,
            row_number()
                .over(
                    Window.partitionBy(PapersTable.TOPIC_ID)
                        .orderBy(col(N).desc(), col(PapersTable.ORGANIZATION))))
        .where(col(RANK).leq(MAX_OF_TOPIC))
        .select(
            col(PapersTable.TOPIC_ID),
            col(RANK),
            substring(col(PapersTable.ORGANIZATION), 1, NAME + 1).as(PapersTable.ORGANIZATION),
            col(N));
  }
}
