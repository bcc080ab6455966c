package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.TopicsTable;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class GroupTeamsTest {
  private final MadeUpRows rows = new MadeUpRows();

  private void papers(String dimension, String value, int authors, long papers) {
    rows.add(
        AuthorCountHistogramsTable.TABLE,
        AuthorCountHistogramsTable.DIMENSION,
        dimension,
        AuthorCountHistogramsTable.VALUE,
        value,
        AuthorCountHistogramsTable.N_AUTHORS,
        authors,
        AuthorCountHistogramsTable.N_PAPERS,
        papers);
  }

  private void topic(int id, int group) {
    rows.add(TopicsTable.TABLE, TopicsTable.TOPIC_ID, id, TopicsTable.GROUP_ID, group);
  }

  private List<GroupTeams> teams(SparkSession spark, TopicFacts topics) {
    PageTables tables = rows.tables(spark);
    return GroupTeams.of(tables, GroupedTopics.of(tables, topics));
  }

  /** One, one, two, three and eight authors. */
  @Test
  void theHistogramsOfItsTopicsAddUp(SparkSession spark) {
    topic(7, 3);
    topic(8, 3);
    topic(9, 4);
    papers("topic", "7", 1, 1);
    papers("topic", "7", 3, 1);
    papers("topic", "8", 1, 1);
    papers("topic", "8", 2, 1);
    papers("topic", "8", 8, 1);
    papers("topic", "9", 50, 9);
    papers("venue", "7", 60, 9);
    assertEquals(
        List.of(
            new GroupTeams(
                3L,
                5L,
                new BigDecimal("3"),
                new BigDecimal("1"),
                new BigDecimal("2"),
                new BigDecimal("3"),
                new BigDecimal("0.4"))),
        teams(spark, MadeUpTopics.of(List.of(), 3)));
  }

  @Test
  void aReportWithoutGroupsHasNone(SparkSession spark) {
    topic(7, 3);
    papers("topic", "7", 1, 1);
    assertEquals(List.of(), teams(spark, MadeUpTopics.BOATS));
  }
}
