package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class PairFindingsTest {
  private final MadeUpRows rows = new MadeUpRows();

  private List<TestSentence> findings(SparkSession spark) {
    return PairFindings.of(
        rows.tables(spark),
        MadeUpTopics.of(
            List.of(
                MadeUpTopics.topic(7, "boats", null), MadeUpTopics.topic(9, "things", "generic"))));
  }

  @Test
  void ofThePairsThatDifferTheClearestIsNamed(SparkSession spark) {
    pair("topic", "7", "3", -4.0, 0.001);
    pair("topic", "7", "5", 4.0, 0.001);
    pair("topic", "3", "5", 1.0, 0.6);
    pair("venue", "Sea", "Land", 1.0, 0.4);
    pair("venue", "Sea", "Air", 3.0, 0.01);
    pair("organization", "Lab", "Institute", 0.1, 1.0);
    rows.add(
        AuthorCountTestsTable.TABLE,
        "test",
        "kruskal_wallis",
        "dimension",
        "topic",
        "n_groups",
        100L,
        "n_groups_paired",
        3L);
    assertEquals(
        List.of(
            "2 of 3 pairs of topics (the 3 largest of 100) differ in team size, most clearly"
                + " “boats” from “topic 3” (+1.50 authors on average).",
            "1 of 2 pairs of venues differs in team size, most clearly “Sea” from “Air” (+1.50"
                + " authors on average)."),
        findings(spark).stream().map(TestSentence::sentence).toList());
    assertEquals(
        "Dunn’s follow-up test, Holm’s correction: z = −4.00, p = 0.001; Cliff’s delta +0.20; 30"
            + " and 20 papers.",
        findings(spark).get(0).numbers());
  }

  @Test
  void aDifferenceIsNegligibleOnlyIfEveryPairThatDiffersDiffersByLittle(SparkSession spark) {
    pair("venue", "Sea", "Land", 9.0, 0.001, 0.1);
    pair("venue", "Sea", "Air", 3.0, 0.01, 0.5);
    pair("organization", "Lab", "Institute", 9.0, 0.001, 0.1);
    pair("organization", "Lab", "Academy", 3.0, 0.01, -0.1);
    pair("organization", "Institute", "Academy", 1.0, 0.4, 0.5);
    assertEquals(
        List.of(Verdict.NEGLIGIBLE, Verdict.YES),
        findings(spark).stream().map(TestSentence::verdict).toList());
  }

  @Test
  void aPairThatDoesNotDifferIsNoExample(SparkSession spark) {
    pair("topic", "9", "3", 5.0, 0.001);
    pair("topic", "7", "3", 1.0, 0.6);
    assertEquals(List.of(), findings(spark));
    pair("topic", "7", "5", 3.0, 0.01);
    assertEquals(
        List.of(
            "2 of 3 pairs of topics differ in team size, most clearly “boats” from “topic 5”"
                + " (+1.50 authors on average)."),
        findings(spark).stream().map(TestSentence::sentence).toList());
  }

  @Test
  void noTableNoFinding(SparkSession spark) {
    assertEquals(List.of(), findings(spark));
  }

  private void pair(String dimension, String a, String b, double z, double pHolm) {
    pair(dimension, a, b, z, pHolm, 0.2);
  }

  private void pair(String dimension, String a, String b, double z, double pHolm, double delta) {
    rows.add(
        AuthorCountPairsTable.TABLE,
        "dimension",
        dimension,
        "value_a",
        a,
        "value_b",
        b,
        "n_a",
        30L,
        "n_b",
        20L,
        "z",
        z,
        "p_holm",
        pHolm,
        "mean_difference",
        1.5,
        "cliffs_delta",
        delta);
  }
}
