package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.TopicsTable;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class AuthorFactsTest {
  private final MadeUpRows rows = new MadeUpRows();

  private AuthorFacts facts(SparkSession spark) {
    return facts(spark, MadeUpTopics.BOATS);
  }

  private AuthorFacts facts(SparkSession spark, TopicFacts topics) {
    PageTables tables = rows.tables(spark);
    return AuthorFacts.of(tables, topics, GroupedTopics.of(tables, topics));
  }

  private void author(long id, String name, long papers, double fractional, long community) {
    rows.add(
        AuthorsTable.TABLE,
        AuthorsTable.AUTHOR_ID,
        id,
        AuthorsTable.AUTHOR_NAME,
        name,
        AuthorsTable.N_PAPERS,
        papers,
        AuthorsTable.FRACTIONAL_PAPERS,
        fractional,
        AuthorsTable.COMMUNITY_ID,
        community);
  }

  private void inTopic(long author, int topic, long papers) {
    rows.add(
        AuthorTopicsTable.TABLE,
        AuthorTopicsTable.AUTHOR_ID,
        author,
        AuthorTopicsTable.TOPIC_ID,
        topic,
        AuthorTopicsTable.N_PAPERS,
        papers,
        AuthorTopicsTable.SHARE,
        0.5);
  }

  private void community(long id, long authors) {
    rows.add(
        CoauthorCommunitiesTable.TABLE,
        CoauthorCommunitiesTable.COMMUNITY_ID,
        id,
        CoauthorCommunitiesTable.N_AUTHORS,
        authors,
        CoauthorCommunitiesTable.WEIGHT_INSIDE,
        3L,
        CoauthorCommunitiesTable.WEIGHT_OUTSIDE,
        1L);
  }

  @Test
  void ofEqualPapersTheGreaterFractionLeads(SparkSession spark) {
    author(1, "Ada", 4, 1.5, 1);
    author(2, "Bo", 4, 2.5, 1);
    author(3, "Cy", 5, 1, 1);
    AuthorFacts facts = facts(spark);
    assertEquals(3, facts.total());
    assertEquals(
        List.of("Cy", "Bo", "Ada"),
        facts.leading().stream().map(AuthorFacts.Author::name).toList());
  }

  @Test
  void aTopicNamesThoseOfTwoPapersInItAndMore(SparkSession spark) {
    author(1, "Ada", 9, 3, 1);
    author(2, "Bo", 4, 1, 1);
    author(3, "Cy", 4, 1, 1);
    inTopic(1, 7, 2);
    inTopic(2, 7, 3);
    inTopic(3, 7, 1);
    inTopic(3, 8, 3);
    assertEquals(
        List.of(
            new Leading<>(
                7L,
                List.of(
                    new AuthorFacts.Papers("Bo", 3L, new BigDecimal("0.5")),
                    new AuthorFacts.Papers("Ada", 2L, new BigDecimal("0.5"))))),
        facts(spark).topics());
  }

  /** Ada has one paper in each of two topics of the group, Bo two in one of another. */
  @Test
  void aGroupOfTopicsNamesThoseOfTwoPapersInAllItsTopics(SparkSession spark) {
    for (int topic : List.of(7, 8)) {
      rows.add(TopicsTable.TABLE, TopicsTable.TOPIC_ID, topic, TopicsTable.GROUP_ID, 3);
    }
    rows.add(TopicsTable.TABLE, TopicsTable.TOPIC_ID, 9, TopicsTable.GROUP_ID, 4);
    author(1, "Ada", 9, 3, 1);
    author(2, "Bo", 4, 1, 1);
    author(3, "Cy", 4, 1, 1);
    inTopic(1, 7, 1);
    inTopic(1, 8, 1);
    inTopic(2, 9, 2);
    inTopic(3, 7, 2);
    assertEquals(
        List.of(
            new Leading<>(
                3L, List.of(new Leading.Papers("Ada", 2L), new Leading.Papers("Cy", 2L)))),
        facts(spark, MadeUpTopics.of(List.of(), 3)).groups());
  }

  /** The pair of 1 and 2 stands in the table from either side, that of 2 and 3 from one only. */
  @Test
  void aPairIsATieOnce(SparkSession spark) {
    author(1, "Ada", 9, 3, 1);
    author(2, "Bo", 9, 3, 1);
    author(3, "Cy", 9, 3, 3);
    author(4, "Di", 9, 3, 3);
    MadeUpNetwork.tie(rows, 2, 1, 4);
    MadeUpNetwork.tie(rows, 1, 2, 4);
    MadeUpNetwork.tie(rows, 3, 2, 5);
    MadeUpNetwork.tie(rows, 3, 4, 1);
    community(1, 2);
    community(3, 5);
    CoauthorNetwork network = facts(spark).network();
    assertEquals(
        List.of(
            new CoauthorNetwork.Tie(0, 1, 5, 2015L, 2026L),
            new CoauthorNetwork.Tie(2, 0, 4, 2015L, 2026L)),
        network.ties());
    assertEquals(
        List.of("Bo 0", "Cy 1", "Ada 0"),
        network.authors().stream().map(m -> m.name() + " " + m.community()).toList());
    assertEquals(List.of(5L, 2L), network.communities().stream().map(c -> c.authors()).toList());
    assertEquals(new BigDecimal("0.75"), network.communities().get(0).inside());
  }

  @Test
  void aNetworkWithoutCommunitiesIsNotDrawn(SparkSession spark) {
    author(1, "Ada", 9, 3, 1);
    author(2, "Bo", 9, 3, 1);
    MadeUpNetwork.tie(rows, 1, 2, 4);
    assertEquals(List.of(), facts(spark).network().ties());
  }

  @Test
  void aReportWithoutAuthorsHasNone(SparkSession spark) {
    assertEquals(
        new AuthorFacts(
            0,
            List.of(),
            List.of(),
            List.of(),
            new CoauthorNetwork(List.of(), List.of(), 0, List.of())),
        facts(spark));
  }
}
