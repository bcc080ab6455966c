package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.TopicMatchesTable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class MatchFactsTest {
  private final MadeUpRows rows = new MadeUpRows();

  private void match(int id, String status, Double from, Double to) {
    rows.add(
        TopicMatchesTable.TABLE,
        TopicMatchesTable.MATCH_ID,
        id,
        TopicMatchesTable.STATUS,
        status,
        TopicMatchesTable.LABEL,
        "row " + id,
        TopicMatchesTable.EARLIER_SHARE,
        from,
        TopicMatchesTable.SHARE,
        to);
  }

  @Test
  void topicsWithoutOnePartnerComeBeforeThoseThatOnlyChangedTheirShare(SparkSession spark) {
    match(0, "matched", 0.1, 0.1);
    match(1, "matched", 0.1, 0.4);
    match(2, "new", null, 0.02);
    match(3, "gone", 0.05, null);
    MatchFacts facts = MatchFacts.of(rows.tables(spark));
    assertEquals(
        List.of("row 3", "row 2", "row 1", "row 0"),
        facts.matches().stream().map(MatchFacts.Match::label).toList());
    assertEquals(Map.of("matched", 2L, "new", 1L, "gone", 1L), facts.counts());
  }

  @Test
  void aFirstReportHasNoMatches(SparkSession spark) {
    assertEquals(List.of(), MatchFacts.of(rows.tables(spark)).matches());
  }
}
