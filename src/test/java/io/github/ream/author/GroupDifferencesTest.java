package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountSizeClassesTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountTopicWeightsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.PapersTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The golden samples of the tests, as papers; the tests' own values are in GroupTestsTest. */
@ExtendWith(SparkSessionExtension.class)
class GroupDifferencesTest {
  private static final Settings.Authors SETTINGS =
      SettingsReader.with(Map.of("authors.min-group-size", "5")).authors();
  private static final int[] SUMS = {31, 33, 32, 36, 39, 40, 44, 43, 49, 52};

  private static Map<String, Row> tests;
  private static Map<String, Row> pairs;
  private static Map<String, Row> trends;
  private static Map<String, Row> classes;

  @BeforeAll
  static void computeOnce(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    int[][] topics = {{1, 2, 2, 3, 4}, {2, 3, 3, 4, 5, 6}, {4, 5, 6, 7, 8, 12}, {50, 50}};
    for (int topic = 0; topic < topics.length; topic++) {
      for (int n : topics[topic]) {
        papers.paper(n).with(PapersTable.TOPIC_ID, topic);
      }
    }
    papers
        .paper(null)
        .with(PapersTable.TOPIC_ID, 0)
        .with(PapersTable.COMMENTS, 3)
        .with(PapersTable.N_AUTHORS_AT_LEAST, 20);
    int[] x = {1, 2, 2, 3, 5, 8, 12, 3};
    int[] y = {10, 4, 7, 9, 15, 22, 30, 3};
    for (int i = 0; i < x.length; i++) {
      papers.paper(x[i]).with(PapersTable.COMMENTS, y[i]).with(PapersTable.UPVOTES, 5);
    }
    for (int i = 0; i < SUMS.length; i++) {
      for (int p = 0; p < 10; p++) {
        int n = SUMS[i] / 10 + (p < SUMS[i] % 10 ? 1 : 0);
        papers.paper(n).with(PapersTable.PUBLISHED_YEAR, 2010 + i);
      }
    }
    papers.paper(90).with(PapersTable.PUBLISHED_YEAR, 2020);
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      tests = byKey(report.tables().get(AuthorCountTestsTable.TABLE), 2);
      pairs = byKey(report.tables().get(AuthorCountPairsTable.TABLE), 3);
      classes = byKey(report.tables().get(AuthorCountSizeClassesTable.TABLE), 3);
      trends = byKey(report.tables().get(AuthorCountTrendsTable.TABLE), 3);
    }
  }

  private static Map<String, Row> byKey(Dataset<Row> rows, int keys) {
    Map<String, Row> found = new TreeMap<>();
    for (Row row : rows.collectAsList()) {
      StringBuilder key = new StringBuilder(row.get(0).toString());
      for (int i = 1; i < keys; i++) {
        key.append(' ').append(row.get(i));
      }
      found.put(key.toString(), row);
    }
    return found;
  }

  @Test
  void topicsOfEnoughPapersAreCompared() {
    Row test = tests.get("kruskal_wallis topic");
    assertEquals(9.6013300083, test.<Double>getAs("statistic"), 1e-9);
    assertEquals(2, test.<Double>getAs("degrees_of_freedom"));
    assertEquals(0.0082242761, test.<Double>getAs("p_value"), 1e-9);
    assertEquals(0.6000831255, test.<Double>getAs("effect_size"), 1e-9);
    assertEquals(0.0428448508, test.<Double>getAs("effect_size_ci_low"), 1e-9);
    assertEquals(1, test.<Double>getAs("effect_size_ci_high"), "a share is at most 1");
    assertEquals(17, test.<Long>getAs("n"));
    assertEquals(3, test.<Long>getAs("n_groups"));
    assertEquals(3, test.<Long>getAs("n_left_out"), "a topic of two papers and an unknown count");
    assertEquals(1, test.<Long>getAs("n_truncated"));
    assertTrue(test.<Double>getAs("p_benjamini_hochberg") >= test.<Double>getAs("p_value"));
  }

  @Test
  void sizeClassesOfTopicsAreCompared() {
    // Classes 1, 2, 3-4, 5-9, 10+: scipy.stats.chi2_contingency([[1,2,2,0,0],[0,1,3,2,0],
    // [0,0,1,4,1]], correction=False).
    Row test = tests.get("chi_square_size_class topic");
    assertEquals(11.144444444444, test.<Double>getAs("statistic"), 1e-9);
    assertEquals(8, test.<Double>getAs("degrees_of_freedom"));
    assertEquals(0.1936483428, test.<Double>getAs("p_value"), 1e-9);
    assertEquals(0.5725188012, test.<Double>getAs("effect_size"), 1e-9);
    assertTrue(test.<String>getAs("note").startsWith("p_value is rough"));
  }

  /** NumPy: (observed - e) / np.sqrt(e * np.outer(1 - rows / n, 1 - columns / n)). */
  @Test
  void theCellsOfTheChiSquareHaveResiduals() {
    Row large = classes.get("topic 2 5");
    assertEquals(4, large.<Long>getAs("n_papers"));
    assertEquals(9, large.<Integer>getAs("max_authors"));
    assertEquals(4 / 6.0, large.<Double>getAs("share"), 1e-12);
    assertEquals(6 * 6 / 17.0, large.<Double>getAs("expected"), 1e-12);
    assertEquals(
        (4 - 36 / 17.0) / Math.sqrt(36 / 17.0 * 11 / 17.0 * 11 / 17.0),
        large.<Double>getAs("residual"),
        1e-12);
    assertNull(classes.get("topic 2 100"), "no topic has such papers");
    assertNull(classes.get("topic 3 10"), "too few papers to be compared");
  }

  @Test
  void aDimensionWithoutGroupsSaysSo() {
    Row test = tests.get("kruskal_wallis venue");
    assertNull(test.getAs("p_value"));
    assertEquals("not made: fewer than 2 groups of at least 5 papers", test.<String>getAs("note"));
  }

  @Test
  void commentsGoWithTeamSize() {
    Row test = tests.get("spearman comments");
    assertEquals(0.6506496352, test.<Double>getAs("statistic"), 1e-9);
    assertEquals(0.0806147129, test.<Double>getAs("p_value"), 1e-9);
    assertEquals(8, test.<Long>getAs("n"));
    assertEquals(1, test.<Long>getAs("n_left_out"));
    assertEquals(1, test.<Long>getAs("n_truncated"));
    assertTrue(tests.get("spearman upvotes").<String>getAs("note").startsWith("not made: one of"));
    assertTrue(tests.get("spearman topic_weight").<String>getAs("note").contains("fewer than 5"));
  }

  @Test
  void pairsCarryBothCorrections() {
    assertEquals(3 + 45, pairs.size(), "of three topics and ten years");
    Row pair = pairs.get("topic 2 0");
    assertEquals(0, pair.<Long>getAs("n_unknown_a"));
    assertEquals(1, pair.<Long>getAs("n_unknown_b"));
    assertEquals(0.9666666667, pair.<Double>getAs("cliffs_delta"), 1e-9);
    assertEquals(3.0568605765223955, pair.<Double>getAs("z"), 1e-12);
    assertEquals(0.002236682855959446, pair.<Double>getAs("p_value"), 1e-12);
    assertEquals(3 * 0.002236682855959446, pair.<Double>getAs("p_holm"), 1e-12);
    assertEquals(7 - 2.4, pair.<Double>getAs("mean_difference"), 1e-12);
    assertEquals(0.21403855202906463, pairs.get("topic 1 0").<Double>getAs("p_holm"), 1e-12);
  }

  @Test
  void teamsThatGrowShowATrend() {
    Row trend = trends.get("mean all all");
    assertEquals(41, trend.<Long>getAs("mann_kendall_s"));
    assertEquals(3.5777087640, trend.<Double>getAs("z"), 1e-9);
    assertEquals(3.46619351e-4, trend.<Double>getAs("p_value"), 1e-11);
    assertEquals(0.9111111111, trend.<Double>getAs("kendall_tau"), 1e-9);
    assertEquals(0.2333333333, trend.<Double>getAs("slope"), 1e-9);
    assertEquals(0.1750000, trend.<Double>getAs("slope_ci_low"), 1e-6);
    assertEquals(0.2844203, trend.<Double>getAs("slope_ci_high"), 1e-6);
    assertEquals(10, trend.<Long>getAs("n_years"));
    assertEquals(
        100 * (Math.pow(5.2 / 3.1, 1 / 9.0) - 1), trend.<Double>getAs("growth_percent"), 1e-9);
    assertEquals(2019, trend.<Integer>getAs("last_year"));
    assertEquals(1, trend.<Long>getAs("n_left_out"), "2020 has one paper");
    Row test = tests.get("mann_kendall published_year");
    assertEquals(41, test.<Double>getAs("statistic"));
    assertEquals(0.9111111111, test.<Double>getAs("effect_size"), 1e-9);
    assertEquals(1, trends.get("single_author_share all all").<Double>getAs("p_value"));
  }

  @Test
  void changesOfTheMixAndWithinTopicsAddUp(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    // 2020: topic 0 has 2, 2, 4, 4 (mean 3), topic 1 has 6, 6, and two without topic have 1, 1.
    addYear(papers, 2020, 0, 2, 2, 4, 4);
    addYear(papers, 2020, 1, 6, 6);
    addYear(papers, 2020, null, 1, 1);
    // 2021: topic 0 has 5, 5; topic 1 has 6, 6, 6, 6; topic 2 is new with 9, 9.
    addYear(papers, 2021, 0, 5, 5);
    addYear(papers, 2021, 1, 6, 6, 6, 6);
    addYear(papers, 2021, 2, 9, 9);
    papers.paper(null).with(PapersTable.PUBLISHED_YEAR, 2021).with(PapersTable.TOPIC_ID, 3);
    addYear(papers, 2022, 1, 6, 6, 6, 6, 6);
    Map<String, Row> changes;
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      changes = byKey(report.tables().get(AuthorCountShiftSharesTable.TABLE), 3);
    }
    assertEquals(15, changes.size(), changes.keySet().toString());
    // Topic 0: share 1/2 to 1/4 at mean 4; mean 3 to 5 at share 3/8.
    Row topic0 = changes.get("2020 2021 0");
    assertEquals(-0.25 * 4, topic0.<Double>getAs("composition"), 1e-12);
    assertEquals(0.375 * 2, topic0.<Double>getAs("within"), 1e-12);
    assertEquals(0.25 * 6, changes.get("2020 2021 1").<Double>getAs("composition"), 1e-12);
    assertEquals(0, changes.get("2020 2021 1").<Double>getAs("within"), 1e-12);
    assertEquals(0.25 * 9, changes.get("2020 2021 2").<Double>getAs("composition"), 1e-12);
    assertNull(changes.get("2020 2021 2").getAs("mean_from"));
    assertEquals(-0.25, changes.get("2020 2021 none").<Double>getAs("composition"), 1e-12);
    assertEquals(0, changes.get("2020 2021 3").<Double>getAs("change"));
    assertEquals(1, changes.get("2020 2021 3").<Long>getAs("n_unknown_to"));
    Row all = changes.get("2020 2021 all");
    assertEquals(1, all.<Long>getAs("n_unknown_to"));
    assertEquals(6.5 - 3.25, all.<Double>getAs("change"), 1e-12);
    for (Row row : changes.values()) {
      assertEquals(
          row.<Double>getAs("change"),
          row.<Double>getAs("composition") + row.<Double>getAs("within"),
          1e-12);
    }
    assertEquals(6 - 3.25, changes.get("2020 2022 all").<Double>getAs("change"), 1e-12);
  }

  /** scipy.stats.kruskal of those of one organisation only. */
  @Test
  void organisationsAreComparedByThePapersThatTheyDoNotShare(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    int[][] sizes = {{1, 2, 2, 3, 4}, {2, 3, 3, 4, 5, 6}, {4, 5, 6, 7, 8, 12}};
    String[] names = {"Ash", "Birch", "Cedar"};
    for (int i = 0; i < names.length; i++) {
      for (int n : sizes[i]) {
        papers.paper(n).with(PapersTable.ORGANIZATION, names[i]);
      }
    }
    for (int i = 0; i < 9; i++) {
      papers.paper(30).with(PapersTable.ORGANIZATION, "Ash; Cedar");
    }
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      Row test =
          byKey(report.tables().get(AuthorCountTestsTable.TABLE), 2)
              .get("kruskal_wallis organization");
      assertEquals(9.6013300083, test.<Double>getAs("statistic"), 1e-9);
      assertEquals(17, test.<Long>getAs("n"));
      assertEquals(18, test.<Long>getAs("n_left_out"), "nine in two groups each");
      assertEquals(18, test.<Long>getAs("n_in_several_groups"));
      assertTrue(test.<String>getAs("note").startsWith("only papers that are in one group"));
      Row pair =
          byKey(report.tables().get(AuthorCountPairsTable.TABLE), 3).get("organization Cedar Ash");
      assertEquals(6, pair.<Long>getAs("n_a"));
      assertEquals(0.9666666667, pair.<Double>getAs("cliffs_delta"), 1e-9);
    }
  }

  @Test
  void groupsThatAreNotPairedAreSaid(SparkSession spark) {
    Settings.Authors two =
        SettingsReader.with(
                Map.of("authors.min-group-size", "5", "authors.max-compared-groups", "2"))
            .authors();
    MadeUpPapers papers = new MadeUpPapers();
    for (int topic = 0; topic < 3; topic++) {
      for (int n = 1; n < 8; n++) {
        papers.paper(n + topic).with(PapersTable.TOPIC_ID, topic);
      }
    }
    try (AuthorReport report = new AuthorStatistics(two, 1).of(papers.inputs(spark))) {
      Row test =
          byKey(report.tables().get(AuthorCountTestsTable.TABLE), 2).get("kruskal_wallis topic");
      assertEquals(3, test.<Long>getAs("n_groups"));
      assertEquals(2, test.<Long>getAs("n_groups_paired"));
      assertTrue(
          test.<String>getAs("note").contains("only the 2 largest groups are compared two by two"));
      assertEquals(1, report.tables().get(AuthorCountPairsTable.TABLE).count());
    }
  }

  @Test
  void theWholeSpanRunsBetweenYearsThatBearItAndSaysWhatCarriesIt(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    addYear(papers, 1987, 0, 2, 2, 2, 2, 2, 2);
    for (int year : new int[] {2010, 2015, 2020}) {
      for (int i = 0; i < 100; i++) {
        addYear(papers, year, 0, year == 2020 && i == 99 ? 3303 : 3 + i % 3);
      }
    }
    addYear(papers, 2024, 0, 9, 9, 9, 9, 9);
    Map<String, Row> changes;
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      changes = byKey(report.tables().get(AuthorCountShiftSharesTable.TABLE), 3);
    }
    assertEquals(
        List.of("2010 2020 all"),
        changes.entrySet().stream()
            .filter(c -> c.getValue().<Boolean>getAs("is_overall") && c.getKey().endsWith("all"))
            .map(Map.Entry::getKey)
            .toList());
    Row span = changes.get("2010 2020 all");
    assertEquals(33, span.<Double>getAs("change"), 1e-12);
    assertEquals(3303, span.<Integer>getAs("largest_to"));
    assertEquals(
        (399 - 3) / 99.0 - (399 - 5) / 99.0, span.<Double>getAs("change_without_largest"), 1e-12);
    assertTrue(span.<String>getAs("note").contains("of 5 and 3,303 authors, carries most"));
    assertNull(changes.get("2010 2020 0").getAs("largest_to"));
    assertNull(changes.get("1987 2010 all").getAs("note"));
  }

  private static void addYear(MadeUpPapers papers, int year, Integer topic, int... sizes) {
    for (int n : sizes) {
      papers.paper(n).with(PapersTable.PUBLISHED_YEAR, year).with(PapersTable.TOPIC_ID, topic);
    }
  }

  @Test
  void papersCountWithTheirWeights(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    papers.paper(1).with(PapersTable.TOPIC_ID, 0).about(Map.of(0, 0.75, 1, 0.25));
    papers.paper(4).with(PapersTable.TOPIC_ID, 0).about(Map.of(0, 0.5, 1, 0.5));
    papers.paper(9).with(PapersTable.TOPIC_ID, 1).about(Map.of(1, 1.0));
    papers.paper(null).with(PapersTable.TOPIC_ID, 1).about(Map.of(1, 1.0));
    List<Row> topics;
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      topics =
          report
              .tables()
              .get(AuthorCountTopicWeightsTable.TABLE)
              .orderBy("topic_id")
              .collectAsList();
    }
    Row topic0 = topics.get(0);
    assertEquals(2, topic0.<Long>getAs("n_papers"));
    assertEquals(1.25, topic0.<Double>getAs("weight"), 1e-12);
    assertEquals(2.75 / 1.25, topic0.<Double>getAs("mean"), 1e-12);
    assertEquals(2.5, topic0.<Double>getAs("mean_dominant"), 1e-12);
    assertEquals(1, topic0.<Double>getAs("median"), 1e-12);
    assertEquals(0.6, topic0.<Double>getAs("single_author_share"), 1e-12);
    assertEquals(0.3, topic0.<Double>getAs("collaborative_coefficient"), 1e-12);
    assertEquals(1.5625 / 0.8125, topic0.<Double>getAs("effective_n"), 1e-9);
    assertNull(topic0.getAs("mean_ci_low"), "fewer than two papers' worth");
    Row topic1 = topics.get(1);
    assertEquals(1, topic1.<Long>getAs("n_unknown"));
    assertEquals(11.25 / 1.75, topic1.<Double>getAs("mean"), 1e-12);
    assertNull(topic1.getAs("mean_ci_high"), "three papers tell too little");
  }

  @Test
  void aWeightedMeanHasAnIntervalFromTenPapersWorthOn(SparkSession spark) {
    MadeUpPapers papers = new MadeUpPapers();
    for (int i = 0; i < 10; i++) {
      papers.paper(1).with(PapersTable.TOPIC_ID, 0).about(Map.of(0, 0.75, 1, 0.25));
      papers.paper(4).with(PapersTable.TOPIC_ID, 0).about(Map.of(0, 0.5, 1, 0.5));
      papers.paper(9).with(PapersTable.TOPIC_ID, 1).about(Map.of(1, 1.0));
    }
    Row topic1;
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(papers.inputs(spark))) {
      topic1 =
          report.tables().get(AuthorCountTopicWeightsTable.TABLE).where("topic_id = 1").first();
    }
    // Residuals 1, 4 and 9 less 6.428571 at squared weights 1/16, 1/4 and 1.
    double m = 11.25 / 1.75;
    double variance =
        (Math.pow(1 - m, 2) / 16 + Math.pow(4 - m, 2) / 4 + Math.pow(9 - m, 2))
            / (10 * 1.75 * 1.75);
    assertEquals(
        m + 1.959963984540054 * Math.sqrt(variance), topic1.<Double>getAs("mean_ci_high"), 1e-6);
  }
}
