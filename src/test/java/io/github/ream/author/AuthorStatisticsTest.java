package io.github.ream.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountTestsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.AuthorPublicationYearsTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionExtension.class)
class AuthorStatisticsTest {
  private static final String ADAPTIVE = "spark.sql.adaptive.enabled";

  private static final int[] GOLDEN_A = {1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4};
  private static final int[] GOLDEN_B = {1, 1, 2, 3, 3, 3, 4, 5, 6, 8, 12, 150};
  private static final Settings.Authors SETTINGS = SettingsReader.defaults().authors();

  private static MadeUpPapers corpus;
  private static Map<String, Row> stats;
  private static List<Row> counts;
  private static final Map<Table, List<String>> ROWS = new LinkedHashMap<>();

  @BeforeAll
  static void computeOnce(SparkSession spark) {
    corpus = new MadeUpPapers();
    for (int n : GOLDEN_A) {
      corpus
          .paper(n)
          .with(PapersTable.VENUE, "Golden A")
          .with(PapersTable.TOPIC_ID, 7)
          .with(PapersTable.PUBLISHED_YEAR, 2021)
          .seenIn("openalex");
    }
    for (int n : GOLDEN_B) {
      corpus
          .paper(n)
          .with(PapersTable.VENUE, "Golden B")
          .with(PapersTable.PUBLISHED_YEAR, 2022)
          .seenIn("hf-listing", "hf-titles", "hf-listing");
    }
    corpus.paper(null).with(PapersTable.VENUE, "Golden A").seenIn("hf-listing");
    corpus.paper(null).with(PapersTable.ORGANIZATION, "Tencent").seenIn("hf-listing");
    corpus.paper(5).with(PapersTable.ORGANIZATION, "Tencent; Some Lab").seenIn("hf-listing");
    corpus.paper(2).with(PapersTable.VENUE, "Cut");
    corpus.paper(4).with(PapersTable.VENUE, "Cut");
    corpus.paper(null).with(PapersTable.VENUE, "Cut");
    corpus
        .paper(null)
        .with(PapersTable.VENUE, "Cut")
        .with(PapersTable.N_AUTHORS_AT_LEAST, 100)
        .with(PapersTable.N_AUTHORS_NOTE, "truncated_list");
    for (int i = 0; i < 3; i++) {
      corpus.paper(4).by("A One", "B Two", "C Three", "D Four").with(PapersTable.VENUE, "Together");
    }
    corpus.paper(2).by("E Five", "F Six").with(PapersTable.VENUE, "Partly");
    corpus
        .paper(3)
        .by("E Five", "F Six")
        .with(PapersTable.VENUE, "Partly")
        .with(PapersTable.N_AUTHORS, 3);
    corpus.paper(1).by("Solo, Anna").with(PapersTable.VENUE, "Alone");
    corpus.paper(1).by("Anna Solo").with(PapersTable.VENUE, "Alone");
    try (AuthorReport report = new AuthorStatistics(SETTINGS, 1).of(corpus.inputs(spark))) {
      stats = byGroup(report.tables().get(AuthorCountStatsTable.TABLE));
      counts = report.tables().get(AuthorCountsTable.TABLE).orderBy("n_authors").collectAsList();
      report
          .tables()
          .forEach(
              (table, found) -> {
                assertEquals(table.schema().simpleString(), found.schema().simpleString());
                ROWS.put(table, sorted(found));
              });
    }
  }

  private static Map<String, Row> byGroup(Dataset<Row> rows) {
    Map<String, Row> groups = new TreeMap<>();
    rows.collectAsList().forEach(r -> groups.put(r.getString(0) + " " + r.getString(1), r));
    return groups;
  }

  private static double figure(String group, String column) {
    return ((Number) stats.get(group).getAs(column)).doubleValue();
  }

  @Test
  void everyDimensionHasItsGroups() {
    assertEquals(
        List.of(
            "all all",
            "organization Some Lab",
            "organization Tencent",
            "published_year 2021",
            "published_year 2022",
            "source_format hf-listing",
            "source_format hf-titles",
            "source_format jsonl",
            "source_format openalex",
            "topic 7",
            "topic_year 7/2021",
            "venue Alone",
            "venue Cut",
            "venue Golden A",
            "venue Golden B",
            "venue Partly",
            "venue Together"),
        List.copyOf(stats.keySet()));
    assertEquals(7, (int) stats.get("topic_year 7/2021").getAs("topic_id"));
    assertEquals(2021, (int) stats.get("topic_year 7/2021").getAs("published_year"));
    assertNull(stats.get("venue Alone").getAs("topic_id"));
  }

  @Test
  void theFirstGoldenSampleHasItsValues() {
    String a = "venue Golden A";
    assertEquals(16, figure(a, "n_papers"));
    assertEquals(1, figure(a, "n_unknown"));
    assertEquals(2.5, figure(a, "mean"), 1e-12);
    assertEquals(2.5, figure(a, "ci_lawani_mean_authors"), 1e-12);
    assertEquals(2.5, figure(a, "median"), 1e-12);
    assertEquals(Math.sqrt(1.6), figure(a, "stddev"), 1e-12);
    assertEquals(1, figure(a, "min"));
    assertEquals(4, figure(a, "max"));
    assertEquals(1, figure(a, "p25"), 1e-12);
    assertEquals(4, figure(a, "p75"), 1e-12);
    assertEquals(4, figure(a, "p90"), 1e-12);
    assertEquals(0.3125, figure(a, "single_author_share"), 1e-12);
    assertEquals(0.6875, figure(a, "degree_of_collaboration"), 1e-12);
    assertEquals(0.453125, figure(a, "collaborative_coefficient"), 1e-12);
    assertEquals(0.64, figure(a, "dispersion"), 1e-12);
    assertEquals(2.1579784665, figure(a, "geometric_mean"), 1e-9);
    assertEquals(0.271875, figure(a, "gini"), 1e-12);
    assertEquals(1.3547104187, figure(a, "entropy"), 1e-9);
    assertTrue(figure(a, "mean_ci_low") < 2.5 && figure(a, "mean_ci_high") > 2.5);
    assertNull(stats.get(a).getAs("modified_collaborative_coefficient"));
    assertTrue(stats.get(a).<String>getAs("note").startsWith("no paper names all its authors"));
  }

  @Test
  void theSkewedGoldenSampleHasItsValues() {
    String b = "venue Golden B";
    assertEquals(16.5, figure(b, "mean"), 1e-12);
    assertEquals(3.5, figure(b, "median"), 1e-12);
    assertEquals(0.8333333333, figure(b, "degree_of_collaboration"), 1e-9);
    assertEquals(0.6390277778, figure(b, "collaborative_coefficient"), 1e-9);
    assertEquals(107.7190082645, figure(b, "dispersion"), 1e-9);
    assertEquals(4.6148911101, figure(b, "geometric_mean"), 1e-9);
    assertEquals(0.7584175084, figure(b, "gini"), 1e-9);
    assertEquals(2.0947290475, figure(b, "entropy"), 1e-9);
    assertEquals(11.6, figure(b, "p90"), 1e-9);
    assertEquals(74.1, figure(b, "p95"), 1e-9);
    assertEquals(134.82, figure(b, "p99"), 1e-9);
    assertEquals(1 / 12.0, figure(b, "hyper_authored_share"), 1e-12);
    assertEquals(4.7, figure(b, "trimmed_mean"), 1e-9);
    assertEquals(8, figure(b, "median_ci_high"), 1e-9);
    assertEquals(150 / 198.0, figure(b, "largest_paper_share"), 1e-9);
    assertTrue(
        stats
            .get(b)
            .<String>getAs("note")
            .contains("one paper of 150 authors makes 76 % of the mean"));
  }

  @Test
  void unknownCountsAreCountedApartAndNeverAsOneAuthor() {
    String tencent = "organization Tencent";
    assertEquals(1, figure(tencent, "n_papers"));
    assertEquals(1, figure(tencent, "n_unknown"));
    assertEquals(1, figure(tencent, "n_unknown_organization"));
    assertEquals(5, figure(tencent, "mean"));
    assertNull(stats.get(tencent).getAs("stddev"));
    assertNull(stats.get(tencent).getAs("mean_ci_low"));
    assertEquals(4, figure("all all", "n_unknown"));
    assertEquals(1, figure("all all", "n_unknown_organization"));
    assertEquals(5, figure("organization Some Lab", "mean"));
  }

  @Test
  void aPaperCountsOnceInEachOfItsFormats() {
    assertEquals(13, figure("source_format hf-listing", "n_papers"));
    assertEquals(2, figure("source_format hf-listing", "n_unknown"));
    assertEquals(12, figure("source_format hf-titles", "n_papers"));
    assertEquals(9, figure("source_format jsonl", "n_papers"));
  }

  @Test
  void namedAuthorsGiveTheModifiedCoefficient() {
    assertEquals(1, figure("venue Together", "modified_collaborative_coefficient"), 1e-12);
    assertEquals(4, figure("venue Together", "n_distinct_authors"));
    assertEquals(4 / 3.0, figure("venue Together", "ci_bibliometrix"), 1e-12);
    assertEquals(
        "no interval of the mean: below 10 papers none holds; fewer than 10 papers of known author"
            + " count: in no test or comparison",
        stats.get("venue Together").getAs("note"));
    assertEquals(1, figure("venue Alone", "n_distinct_authors"));
    assertNull(stats.get("venue Alone").getAs("modified_collaborative_coefficient"));
    assertNull(stats.get("venue Alone").getAs("ci_bibliometrix"));
    // Over the six papers that name all: 4, 4, 4, 1, 1 and 2 authors, seven distinct ones.
    assertEquals(
        (1 - 3.25 / 6) * 7 / 6, figure("all all", "modified_collaborative_coefficient"), 1e-12);
    assertEquals(6, figure("all all", "n_named"));
  }

  @Test
  void theDistributionAddsUp() {
    assertEquals(
        "1=9 2=6 3=7 4=10 5=2 6=1 8=1 12=1 150=1",
        counts.stream()
            .map(r -> r.getInt(0) + "=" + r.getLong(1))
            .collect(Collectors.joining(" ")));
    assertEquals(9 / 38.0, counts.get(0).getDouble(2), 1e-15);
    assertEquals(15 / 38.0, counts.get(1).getDouble(3), 1e-15);
    assertEquals(1, counts.get(counts.size() - 1).getDouble(3));
  }

  @Test
  void everyGroupHasItsDistribution() {
    // Dimension, group, authors, papers, share, cumulative share.
    assertEquals(
        List.of(
            "[venue,Golden A,1,5,0.3125,0.3125]",
            "[venue,Golden A,2,3,0.1875,0.5]",
            "[venue,Golden A,3,3,0.1875,0.6875]",
            "[venue,Golden A,4,5,0.3125,1.0]"),
        ROWS.get(AuthorCountHistogramsTable.TABLE).stream()
            .filter(r -> r.contains("Golden A"))
            .toList());
  }

  @Test
  void whoDoesNotNameAllAuthorsDoesNotCountInWhatNeedsNames() {
    String partly = "venue Partly";
    assertEquals(2, figure(partly, "n_papers"));
    assertEquals(1, figure(partly, "n_named"));
    assertEquals(2, figure(partly, "n_distinct_authors"));
    assertEquals(1, figure(partly, "modified_collaborative_coefficient"), 1e-12);
  }

  @Test
  void aCutListIsALowerBound() {
    String cut = "venue Cut";
    assertEquals(2, figure(cut, "n_papers"));
    assertEquals(2, figure(cut, "n_unknown"));
    assertEquals(1, figure(cut, "n_truncated"));
    assertEquals(3, figure(cut, "mean"));
    assertEquals(106 / 3.0, figure(cut, "mean_at_least"), 1e-12);
    assertEquals(4, figure(cut, "median_at_least"), "exact: the bound is above it");
    assertEquals(4 + 0.8 * 96, figure(cut, "p90_at_least"), 1e-9);
    assertEquals(
        1 - (0.5 + 0.25 + 0.01) / 3, figure(cut, "collaborative_coefficient_at_least"), 1e-12);
    assertEquals(0, figure(cut, "hyper_authored_share_at_least"), "100 is not more than 100");
    assertEquals(0, figure(cut, "single_author_share_at_most"));
    assertTrue(stats.get(cut).<String>getAs("note").contains("1 author list is cut at 100"));
  }

  @Test
  void noPaperGivesTestsThatSayWhyTheyWereNotMade(SparkSession spark) {
    try (AuthorReport report =
        new AuthorStatistics(SETTINGS, 1).of(new MadeUpPapers().inputs(spark))) {
      assertEquals(0, report.tables().get(AuthorCountsTable.TABLE).count());
      assertEquals(0, report.tables().get(AuthorCountStatsTable.TABLE).count());
      List<Row> tests = report.tables().get(AuthorCountTestsTable.TABLE).collectAsList();
      assertEquals(12, tests.size());
      for (Row test : tests) {
        assertNull(test.getAs("statistic"));
        assertNull(test.getAs("p_value"));
        assertNotNull(test.getAs("note"));
        assertEquals(0, (long) test.getAs("n"));
      }
    }
  }

  @Test
  void partitionsDoNotChangeARow(SparkSession spark) {
    try (AuthorReport five = new AuthorStatistics(SETTINGS, 1).of(corpus.inputs(spark, 5))) {
      assertEquals(ROWS.keySet(), five.tables().keySet());
      five.tables().forEach((table, found) -> assertEquals(ROWS.get(table), sorted(found)));
    }
  }

  /** More parts than the driver takes; then more venues and organisations, too. */
  @ParameterizedTest
  @ValueSource(ints = {1000, 3})
  void whatIsCountedInTasksHasTheSameRows(int mostGroups, SparkSession spark) {
    try (AuthorReport report =
        new AuthorStatistics(SETTINGS, 1, 10, mostGroups, 1_000).of(corpus.inputs(spark, 3))) {
      assertEquals(ROWS.keySet(), report.tables().keySet());
      report.tables().forEach((table, found) -> assertEquals(ROWS.get(table), sorted(found)));
      assertEquals(mostGroups == 3, report.distributed().containsKey(AuthorCountStatsTable.TABLE));
      assertEquals(
          Set.of(
              AuthorsTable.TABLE,
              AuthorTopicsTable.TABLE,
              AuthorPublicationYearsTable.TABLE,
              CoauthorEdgesTable.TABLE),
          report.sorted().keySet());
      report
          .sorted()
          .forEach(
              (table, found) -> {
                List<Row> rows = found.rows().collect();
                assertEquals(rows.stream().sorted(table.keyOrder()).toList(), rows, table.name());
              });
    }
  }

  /** No author has a co-author, so that no component is told; plans are adapted, as on clusters. */
  @Test
  void authorsAloneAreComponentsOfOne(SparkSession spark) {
    MadeUpPapers alone = new MadeUpPapers();
    for (int i = 0; i < 12; i++) {
      alone.paper(1).by("Ann Author" + i);
    }
    for (String adaptive : List.of("true", "false")) {
      String before = spark.conf().get(ADAPTIVE);
      spark.conf().set(ADAPTIVE, adaptive);
      try (AuthorReport report =
          new AuthorStatistics(SETTINGS, 1, 1, 1_000, 1_000).of(alone.inputs(spark))) {
        List<Row> authors = report.sorted().get(AuthorsTable.TABLE).rows().collect();
        assertEquals(12, authors.size());
        for (Row author : authors) {
          assertEquals(
              author.<Long>getAs(AuthorsTable.AUTHOR_ID), author.getAs(AuthorsTable.COMPONENT_ID));
        }
        assertEquals(List.of(), report.sorted().get(CoauthorEdgesTable.TABLE).rows().collect());
      } finally {
        spark.conf().set(ADAPTIVE, before);
      }
    }
  }

  private static List<String> sorted(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
