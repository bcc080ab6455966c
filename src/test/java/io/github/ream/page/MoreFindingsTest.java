package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class MoreFindingsTest {
  private final Map<Table, List<Row>> rows = new HashMap<>();

  /** Adds a row: pairs of column and value; what is not given is null, or 0 where it may not be. */
  private void row(Table table, Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    Object[] row =
        table.columns().stream()
            .map(c -> values.getOrDefault(c.name(), c.mandatory() ? empty(c) : null))
            .toArray();
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(RowFactory.create(row));
  }

  private static Object empty(Column column) {
    if (column.type().equals(DataTypes.LongType)) {
      return 0L;
    }
    if (column.type().equals(DataTypes.IntegerType)) {
      return 0;
    }
    if (column.type().equals(DataTypes.BooleanType)) {
      return false;
    }
    return column.type().equals(DataTypes.DoubleType) ? (Object) 0.0 : "";
  }

  private List<TestSentence> findings(SparkSession spark) {
    Map<Table, Dataset<Row>> tables = new HashMap<>();
    rows.forEach((table, some) -> tables.put(table, spark.createDataFrame(some, table.schema())));
    TopicFacts.Topic boats =
        new TopicFacts.Topic(
            7L, "boats", null, 0L, null, null, null, null, null, null, null, List.of(), List.of());
    return MoreFindings.of(
        MadeUpPages.given(tables), new TopicFacts(1, List.of(boats), List.of(), List.of()));
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
    row(
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
    row(
        AuthorCountTrendsTable.TABLE,
        with(shared, "measure", "single_author_share", "slope", -0.012, "p_value", 0.5));
    row(AuthorCountTrendsTable.TABLE, "measure", "mean", "dimension", "topic", "slope", 1.0);
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
    row(AuthorCountTrendsTable.TABLE, "measure", "mean", "dimension", "all", "slope", 28.1);
    assertEquals(List.of(), findings(spark));
  }

  @Test
  void theSourcesOfAChangeAreThoseOfTheWholeSpanAndSayWhatCarriesIt(SparkSession spark) {
    Object[] all = {"topic", "all", "n_from", 10L, "n_to", 2000L};
    row(
        AuthorCountShiftSharesTable.TABLE,
        with(all, "from_year", 1950, "to_year", 2020, "change", 9.0));
    row(
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
    row(
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

  @Test
  void ofThePairsThatDifferTheClearestIsNamed(SparkSession spark) {
    pair("topic", "7", "3", -4.0, 0.001);
    pair("topic", "7", "5", 4.0, 0.001);
    pair("topic", "3", "5", 1.0, 0.6);
    pair("venue", "Sea", "Land", 1.0, 0.4);
    pair("venue", "Sea", "Air", 3.0, 0.01);
    pair("organization", "Lab", "Institute", 0.1, 1.0);
    row(
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

  private void pair(String dimension, String a, String b, double z, double pHolm) {
    row(
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
        0.2);
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
