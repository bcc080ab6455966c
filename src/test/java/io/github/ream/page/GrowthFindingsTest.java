package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class GrowthFindingsTest {
  private final MadeUpRows rows = new MadeUpRows();

  private List<TestSentence> findings(SparkSession spark) {
    return GrowthFindings.of(rows.tables(spark));
  }

  @Test
  void growthIsSaidWithItsInterval(SparkSession spark) {
    Object[] shared = {
      "dimension",
      "all",
      "value",
      "all",
      "n_years",
      5L,
      "first_year",
      2020,
      "last_year",
      2024,
      "n_papers",
      1234L
    };
    rows.add(
        AuthorCountTrendsTable.TABLE,
        with(
            shared,
            "measure",
            "mean",
            "slope",
            0.25,
            "slope_ci_low",
            -0.1,
            "slope_ci_high",
            0.5,
            "p_value",
            0.0832));
    rows.add(
        AuthorCountTrendsTable.TABLE,
        with(shared, "measure", "single_author_share", "slope", -0.012, "p_value", 0.5));
    rows.add(AuthorCountTrendsTable.TABLE, "measure", "mean", "dimension", "topic", "slope", 1.0);
    assertEquals(
        List.of(
            new TestSentence(
                Verdict.FIGURE,
                "Mean team size changes by +0.25 authors a year, with an interval from −0.10 to"
                    + " +0.50.",
                "Theil–Sen slope over 5 years, 2020 to 2024, 1,234 papers; Mann–Kendall p ="
                    + " 0.083."),
            new TestSentence(
                Verdict.FIGURE,
                "The share of single-author papers changes by −1.20 percentage points a year.",
                "Theil–Sen slope over 5 years, 2020 to 2024, 1,234 papers; Mann–Kendall p ="
                    + " 0.50.")),
        findings(spark));
  }

  @Test
  void twoYearsAreNoTrend(SparkSession spark) {
    rows.add(AuthorCountTrendsTable.TABLE, "measure", "mean", "dimension", "all", "slope", 28.1);
    assertEquals(List.of(), findings(spark));
  }

  @Test
  void theSourcesOfAChangeAreThoseOfTheWholeSpanAndSayWhatCarriesIt(SparkSession spark) {
    Object[] all = {"topic", "all", "n_from", 10L, "n_to", 2000L};
    rows.add(
        AuthorCountShiftSharesTable.TABLE,
        with(all, "from_year", 1950, "to_year", 2020, "change", 9.0));
    rows.add(
        AuthorCountShiftSharesTable.TABLE,
        with(
            all,
            "from_year",
            2020,
            "to_year",
            2024,
            "change",
            1.5,
            "composition",
            -0.5,
            "within",
            2.0,
            "is_overall",
            true,
            "note",
            "without them it is -0.20"));
    rows.add(
        AuthorCountShiftSharesTable.TABLE,
        "topic",
        "3",
        "from_year",
        2020,
        "to_year",
        2024,
        "change",
        7.0);
    assertEquals(
        List.of(
            new TestSentence(
                Verdict.FIGURE,
                "From 2020 to 2024 mean team size changed by +1.50 authors: −0.50 because the mix"
                    + " of topics changed, +2.00 within topics; without them it is −0.20.",
                "Shift-share decomposition by main topic, 10 and 2,000 papers.")),
        findings(spark));
  }

  private static Object[] with(Object[] some, Object... more) {
    List<Object> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray();
  }

  @Test
  void noTableNoFinding(SparkSession spark) {
    assertEquals(List.of(), findings(spark));
  }
}
