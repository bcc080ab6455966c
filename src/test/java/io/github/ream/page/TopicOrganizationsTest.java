package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PapersTable;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class TopicOrganizationsTest {
  private static final TopicFacts TOPICS =
      new TopicFacts(
          1,
          List.of(
              new TopicFacts.Topic(
                  7L, "boats", null, 0L, null, null, null, null, null, null, null, List.of(),
                  List.of())),
          List.of(),
          List.of());

  private final MadeUpRows rows = new MadeUpRows();

  private void papers(int n, int topic, String organization) {
    for (int i = 0; i < n; i++) {
      rows.add(
          PapersTable.TABLE, PapersTable.TOPIC_ID, topic, PapersTable.ORGANIZATION, organization);
    }
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
        List.of(
            new TopicOrganizations(
                7L,
                List.of(
                    new TopicOrganizations.Papers("Bay", 3L),
                    new TopicOrganizations.Papers("Dock", 2L),
                    new TopicOrganizations.Papers("Pier 1", 2L),
                    new TopicOrganizations.Papers("Pier 2", 2L),
                    new TopicOrganizations.Papers("Pier 3", 2L)))),
        TopicOrganizations.of(rows.datasets(spark).get(PapersTable.TABLE), TOPICS),
        "Yard has one paper only");
  }
}
