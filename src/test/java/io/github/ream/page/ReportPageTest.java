package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class ReportPageTest {
  private final ReportPage page = new ReportPage();

  private static int bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void theSameTablesGiveTheSamePage() {
    Map<Table, Dataset<Row>> shuffled = new HashMap<>();
    MadeUpPages.smallTables().forEach((table, rows) -> shuffled.put(table, rows.repartition(3)));
    assertEquals(MadeUpPages.small(), page.html(shuffled));
    assertTrue(bytes(MadeUpPages.small()) < 1_000_000, () -> "size " + bytes(MadeUpPages.small()));
  }

  @Test
  void fiveHundredTopicsAndManyPapersStayBelowFiveMegabytes() {
    String html = MadeUpPages.large();
    assertTrue(bytes(html) < ReportPage.MAX_BYTES, () -> "size " + bytes(html));
    assertTrue(html.contains("\"complete\":false"));
  }

  @Test
  void longTextsInAnyScriptStayBelowFiveMegabytes(SparkSession spark) {
    MadeUpReport report = new MadeUpReport(spark, 60, 2000, 2025, 2026);
    for (int i = 0; i < 2000; i++) {
      report.withTitle(i, "論文<題>".repeat(250));
    }
    String html = page.html(report.tables());
    assertTrue(bytes(html) < ReportPage.MAX_BYTES, () -> "size " + bytes(html));
    assertTrue(bytes(html) > ReportPage.MAX_BYTES - 50_000, "papers fill the page");
  }

  @Test
  void missingTablesLeaveTheirPartOut() {
    assertTrue(MadeUpPages.papersOnly().contains("<title>Ream report: 300 papers</title>"));
    assertFalse(page.html(Map.of()).isEmpty());
  }

  @Test
  void emptyTablesGiveAPage(SparkSession spark) {
    Map<Table, Dataset<Row>> empty = new HashMap<>();
    new MadeUpReport(spark, 5, 20, 2024, 2026)
        .tables()
        .forEach((table, rows) -> empty.put(table, rows.limit(0)));
    assertTrue(page.html(empty).contains("<title>Ream report: 0 papers</title>"));
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
