package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PapersTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class TermFactsTest {
  private static final TrendFacts TRENDS =
      new TrendFacts(2024L, List.of(2024L, 2025L), List.of(20L, 20L), List.of());

  private final MadeUpRows rows = new MadeUpRows();
  private int papers;

  private void papers(int n, Integer year, Integer topic, String... terms) {
    for (int i = 0; i < n; i++) {
      String id = "p" + papers++;
      rows.add(
          PapersTable.TABLE,
          PapersTable.PAPER_ID,
          id,
          PapersTable.PUBLISHED_YEAR,
          year,
          PapersTable.TOPIC_ID,
          topic);
      for (int rank = 1; rank <= terms.length; rank++) {
        rows.add(
            PaperTermsTable.TABLE,
            PaperTermsTable.PAPER_ID,
            id,
            PaperTermsTable.RANK,
            rank,
            PaperTermsTable.TERM,
            terms[rank - 1]);
      }
    }
  }

  private TermFacts facts(SparkSession spark) {
    return TermFacts.of(
        TermYears.of(rows.tables(spark), TRENDS.years()), TRENDS, ChangeFacts.of(TRENDS));
  }

  @Test
  void termsOfMorePapersThanBeforeRise(SparkSession spark) {
    papers(10, 2024, 1, "boats", "sails");
    papers(10, 2024, 1, "sails");
    papers(13, 2025, 1, "engines", "boats");
    papers(5, 2025, 1, "engines");
    papers(2, 2025, 1, "engines", "sails", "oars");
    // Neither a paper without topic nor one without year, or of a year that is not shown, counts.
    papers(9, 2025, null, "sails");
    papers(9, null, 1, "sails");
    papers(9, 1999, 1, "sails");
    TermFacts facts = facts(spark);
    assertEquals(3, facts.tested(), "oars are in too few papers");
    assertEquals(
        List.of("engines", "sails"),
        facts.changed().stream().map(TermFacts.Change::term).toList(),
        "10 and 13 boats of 20 may be chance");
    assertEquals(1, facts.rose());
    assertEquals(1, facts.fell());
    assertEquals(new BigDecimal("0"), facts.changed().get(0).from());
    assertEquals(new BigDecimal("1"), facts.changed().get(0).to());
    assertEquals(new BigDecimal("0.1"), facts.changed().get(1).to());
    assertEquals(List.of(20, 20), facts.papers());
    assertEquals(
        List.of(
            new TermFacts.OverYears("boats", List.of(10, 13)),
            new TermFacts.OverYears("engines", List.of(0, 20)),
            new TermFacts.OverYears("oars", List.of(0, 2)),
            new TermFacts.OverYears("sails", List.of(20, 2))),
        facts.terms());
  }

  @Test
  void termsBeyondTheLongestListAreCounted(SparkSession spark) {
    papers(20, 2024, 1, "sails");
    for (int t = 0; t < TermFacts.MAX_CHANGED + 10; t += 10) {
      papers(2, 2025, 1, terms(t, 10));
    }
    papers(20, 2025, 1, terms(0, TermFacts.MAX_CHANGED + 10));
    TermFacts facts = facts(spark);
    assertEquals(TermFacts.MAX_CHANGED + 10, facts.rose());
    assertEquals(1, facts.fell());
    assertEquals(TermFacts.MAX_CHANGED + 1, facts.changed().size());
  }

  private static String[] terms(int from, int n) {
    return IntStream.range(from, from + n)
        .mapToObj(t -> "term %03d".formatted(t))
        .toArray(String[]::new);
  }

  @Test
  void aReportWithoutTermsHasNone(SparkSession spark) {
    assertEquals(new TermFacts(0, 0, 0, List.of(), List.of(0, 0), 100, List.of()), facts(spark));
  }
}
