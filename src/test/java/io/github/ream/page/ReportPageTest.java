package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private String saved(String name, String html) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/pages"));
    Files.writeString(folder.resolve(name), html);
    return html;
  }

  @Test
  void theSameTablesGiveTheSamePage(SparkSession spark) throws Exception {
    Map<Table, Dataset<Row>> tables = new MadeUpReport(spark, 20, 300, 2019, 2026).tables();
    Map<Table, Dataset<Row>> shuffled = new HashMap<>();
    tables.forEach((table, rows) -> shuffled.put(table, rows.repartition(7)));
    String html = saved("small.html", page.html(tables));
    assertEquals(html, page.html(shuffled));
    assertTrue(bytes(html) < 1_500_000, () -> "size " + bytes(html));
  }

  @Test
  void fiveHundredTopicsAndManyPapersStayBelowFiveMegabytes(SparkSession spark) throws Exception {
    String html =
        saved("large.html", page.html(new MadeUpReport(spark, 500, 6000, 1950, 2026).tables()));
    assertTrue(bytes(html) < ReportPage.MAX_BYTES, () -> "size " + bytes(html));
    assertTrue(html.contains("\"complete\":false"));
  }

  @Test
  void longTextsInAnyScriptStayBelowFiveMegabytes(SparkSession spark) throws Exception {
    MadeUpReport report = new MadeUpReport(spark, 300, 2000, 1950, 2026);
    for (int i = 0; i < 2000; i++) {
      report.withTitle(i, "論文<題>".repeat(1000));
    }
    String html = saved("long.html", page.html(report.tables()));
    assertTrue(bytes(html) < ReportPage.MAX_BYTES, () -> "size " + bytes(html));
  }

  @Test
  void missingTablesLeaveTheirPartOut(SparkSession spark) throws Exception {
    Map<Table, Dataset<Row>> tables = new MadeUpReport(spark, 5, 20, 2024, 2026).tables();
    String html =
        saved(
            "papers-only.html",
            page.html(
                Map.of(
                    PapersTable.TABLE, tables.get(PapersTable.TABLE),
                    RunTable.TABLE, tables.get(RunTable.TABLE))));
    assertTrue(html.contains("<title>Ream report: 20 papers</title>"));
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
  void noTextOfThePapersCanEndTheScriptThatHoldsIt(SparkSession spark) {
    String hostile = "</script><img src=x onerror=alert(1)><!-- \u2028\u2029 {{script}} & $1";
    String html =
        page.html(new MadeUpReport(spark, 5, 20, 2024, 2026).withTitle(3, hostile).tables());
    assertFalse(html.contains("<img"));
    assertFalse(html.contains("\u2028"));
    assertTrue(html.contains("\\u003C/script\\u003E\\u003Cimg src=x"));
    assertTrue(html.contains("{{script}}"), "a slot in the data is data");
    assertEquals(3, count(html, "</script>"));
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void thePolicyAllowsNoNetwork(SparkSession spark) {
    String html = page.html(Map.of());
    assertTrue(html.contains("default-src 'none'"));
    for (String source : List.of("unsafe-inline", "unsafe-eval", "connect-src", "http:")) {
      String policy = html.substring(html.indexOf("default-src"), html.indexOf("form-action"));
      assertFalse(policy.contains(source), source);
    }
  }
}
