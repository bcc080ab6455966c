package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class ReportPageTest {
  private final ReportPage page = new ReportPage();

  /** How many papers the page searches: those it describes and those of which it has the title. */
  private static long searchable(String html) {
    Matcher titles = Pattern.compile("\"others\":\\{\"papers\":(\\d+)").matcher(html);
    assertTrue(titles.find());
    return count(html, "{\"title\":") + Long.parseLong(titles.group(1));
  }

  private static int bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void theSameTablesGiveTheSamePage() {
    Map<Table, Dataset<Row>> shuffled = new HashMap<>();
    MadeUpPages.smallTables().forEach((table, rows) -> shuffled.put(table, rows.repartition(3)));
    assertEquals(MadeUpPages.small(), page.html(MadeUpPages.given(shuffled)));
    assertTrue(bytes(MadeUpPages.small()) < 1_000_000, () -> "size " + bytes(MadeUpPages.small()));
  }

  @Test
  void fiveHundredTopicsAndManyPapersStayBelowFiveMegabytes() {
    String html = MadeUpPages.large();
    assertTrue(bytes(html) < ReportPage.MAX_BYTES, () -> "size " + bytes(html));
    assertEquals(4000, searchable(html), "every title");
  }

  /** The shape of a large corpus: every year has papers of every topic, all texts are long. */
  @Test
  void threeMillionPapersStayBelowFiveMegabytes(SparkSession spark) {
    long papers = Long.getLong("ream.page-papers", 30_000);
    Map<Table, Dataset<Row>> tables = new HashMap<>(MadeUpPages.largeTables());
    tables.put(PapersTable.TABLE, MadeUpPages.manyPapers(spark, papers, 500));
    long started = System.nanoTime();
    String html = page.html(MadeUpPages.given(tables));
    System.out.printf(
        "page of %,d papers: %,d bytes, %.1f s%n",
        papers, bytes(html), (System.nanoTime() - started) / 1e9);
    assertTrue(bytes(html) < ReportPage.MAX_BYTES, () -> "size " + bytes(html));
    assertTrue(searchable(html) > 20_000, () -> "searchable " + searchable(html));
  }

  @Test
  void aPageTakesFewSparkJobs(SparkSession spark) throws Exception {
    AtomicInteger jobs = new AtomicInteger();
    SparkListener counter =
        new SparkListener() {
          @Override
          public void onJobStart(SparkListenerJobStart job) {
            jobs.incrementAndGet();
          }
        };
    Map<Table, Dataset<Row>> tables = MadeUpPages.smallTables();
    spark.sparkContext().addSparkListener(counter);
    try {
      page.html(MadeUpPages.given(tables));
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      spark.sparkContext().removeSparkListener(counter);
    }
    assertTrue(jobs.get() <= 12, () -> "jobs: " + jobs);
  }

  @Test
  void papersNameTheirFirstAuthors() {
    String html = MadeUpPages.small();
    assertTrue(html.contains("\"names\":[\"Person 1 of 0\""), "in order");
    assertFalse(html.contains("Person 7 of "), "six at most");
  }

  @Test
  void longTextsInAnyScriptStayBelowFiveMegabytes(SparkSession spark) {
    MadeUpReport report = new MadeUpReport(spark, 60, 2000, 2025, 2026);
    for (int i = 0; i < 2000; i++) {
      report.withTitle(i, "論文<題>".repeat(250));
    }
    String html = page.html(MadeUpPages.given(report.tables()));
    assertTrue(bytes(html) < ReportPage.MAX_BYTES, () -> "size " + bytes(html));
    assertTrue(
        bytes(html) > ReportPage.MAX_BYTES - 600_000, "papers fill the page: " + bytes(html));
    assertEquals(2000, searchable(html), "the title of every paper");
  }

  @Test
  void missingTablesLeaveTheirPartOut() {
    assertTrue(MadeUpPages.papersOnly().contains("<title>Ream report: 300 papers</title>"));
    assertFalse(page.html(new PageTables()).isEmpty());
  }

  @Test
  void emptyTablesGiveAPage(SparkSession spark) {
    Map<Table, Dataset<Row>> empty = new HashMap<>();
    new MadeUpReport(spark, 5, 20, 2024, 2026)
        .tables()
        .forEach((table, rows) -> empty.put(table, rows.limit(0)));
    assertTrue(
        page.html(MadeUpPages.given(empty)).contains("<title>Ream report: 0 papers</title>"));
  }

  @Test
  void noTextOfThePapersCanEndTheScriptThatHoldsIt() {
    String html = MadeUpPages.small();
    assertFalse(html.contains("<img"));
    assertFalse(html.contains("\u2028"));
    assertTrue(html.contains("\\u003C/script\\u003E\\u003Cimg src=x"));
    assertTrue(html.contains("{{script}}"), "a slot in the data is data");
    assertEquals(3, count(html, "</script>"));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void thePolicyAllowsNoNetwork() {
    String html = MadeUpPages.small();
    String policy = html.substring(html.indexOf("default-src"), html.indexOf("form-action"));
    assertTrue(policy.startsWith("default-src 'none'"));
    for (String source : List.of("unsafe-inline", "unsafe-eval", "connect-src", "http")) {
      assertFalse(policy.contains(source), source);
    }
  }
}
