package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.TopicsTable;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class OrganizationFactsTest {
  private final MadeUpRows rows = new MadeUpRows();

  private void papers(int n, int topic, String organization) {
    for (int i = 0; i < n; i++) {
      rows.add(
          PapersTable.TABLE, PapersTable.TOPIC_ID, topic, PapersTable.ORGANIZATION, organization);
    }
  }

  private void topic(int id, Integer group) {
    rows.add(TopicsTable.TABLE, TopicsTable.TOPIC_ID, id, TopicsTable.GROUP_ID, group);
  }

  private OrganizationFacts facts(SparkSession spark, TopicFacts topics) {
    return OrganizationFacts.of(
        rows.datasets(spark).get(PapersTable.TABLE),
        topics,
        GroupedTopics.of(rows.tables(spark), topics));
  }

  private static Leading.Papers of(String name, long papers) {
    return new Leading.Papers(name, papers);
  }

  @Test
  void thoseWithMostPapersOfATopicComeFirst(SparkSession spark) {
    papers(1, 7, "Yard; Bay;  Bay; Yard");
    papers(2, 7, " Bay; ; Dock");
    papers(1, 7, null);
    papers(9, 8, "Hill");
    for (String pier : List.of("Pier 4", "Pier 3", "Pier 2", "Pier 1")) {
      papers(2, 7, pier);
    }
    assertEquals(
        new OrganizationFacts(
            List.of(
                new Leading<>(
                    7L,
                    List.of(
                        of("Bay", 3),
                        of("Dock", 2),
                        of("Pier 1", 2),
                        of("Pier 2", 2),
                        of("Pier 3", 2)))),
            List.of()),
        facts(spark, MadeUpTopics.BOATS),
        "Yard has one paper only, topic 8 is not on the page");
  }

  /** Topic 8 is not on the page, but in a group that is. */
  @Test
  void aGroupHasThePapersOfAllItsTopics(SparkSession spark) {
    topic(7, 3);
    topic(8, 3);
    topic(9, 4);
    topic(10, null);
    papers(1, 7, "Bay");
    papers(2, 8, "Bay; Dock");
    papers(4, 9, "Hill");
    papers(4, 10, "Cliff");
    TopicFacts topics =
        MadeUpTopics.of(
            List.of(MadeUpTopics.topic(7, "boats", null), MadeUpTopics.topic(10, "rocks", null)),
            3);
    OrganizationFacts facts = facts(spark, topics);
    assertEquals(List.of(new Leading<>(10L, List.of(of("Cliff", 4)))), facts.topics());
    assertEquals(List.of(new Leading<>(3L, List.of(of("Bay", 3), of("Dock", 2)))), facts.groups());
  }
}
