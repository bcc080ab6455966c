package io.github.ream.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.management.OperatingSystemMXBean;
import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * How fast Chromium opens, scrolls and searches a page: {@code PageBenchmark [FILE]}. Without a
 * file it makes the page of a made-up report with 1,000 topics and 3,000,000 papers.
 *
 * <p>Prints how long making that page from Parquet files takes, milliseconds since navigation of
 * the first paint and of the moment from which the page answers, and the processor time of each
 * task of the page's thread longer than 50 ms, as Chromium's tracing gives them.
 */
public final class PageBenchmark {
  private static final int TOPICS = 1_000;
  private static final long PAPERS = 3_000_000;
  private static final double LONG_MILLISECONDS = 50;

  private static final String PAINT =
      "performance.getEntriesByName('first-contentful-paint').map(e => e.startTime)[0]";
  private static final String READY = "performance.getEntriesByName('ready')[0].startTime";
  private static final String SCROLL =
      """
      async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 300) {
          window.scrollTo(0, y);
          await new Promise(requestAnimationFrame);
        }
      }
      """;

  private PageBenchmark() {}

  public static void main(String[] files) throws IOException {
    Path file = files.length > 0 ? Path.of(files[0]) : madeUp();
    System.out.printf("%s: %,d bytes%n", file, Files.size(file));
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(
                            Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox")))) {
      measure(browser, file);
    }
  }

  /** Makes the page from files, as the command {@code page} does, and says how long that takes. */
  private static Path madeUp() throws IOException {
    SparkSession spark = SparkSessionExtension.session();
    spark.conf().set("spark.sql.codegen.wholeStage", "true");
    spark.conf().set("spark.sql.codegen.factoryMode", "FALLBACK");
    Path folder = Files.createDirectories(Path.of("target/pages"));
    Map<Table, Dataset<Row>> tables =
        new HashMap<>(new MadeUpReport(spark, TOPICS, 4_000, 1960, 2026).tables());
    Map<Table, Dataset<Row>> large =
        Map.of(
            PapersTable.TABLE, MadeUpPages.manyPapers(spark, PAPERS, TOPICS),
            PaperTermsTable.TABLE, MadeUpPages.manyTerms(spark, PAPERS));
    large.forEach(
        (table, rows) -> {
          String files = folder.resolve("benchmark-" + table.name()).toString();
          rows.write().mode(SaveMode.Ignore).parquet(files);
          tables.put(table, spark.read().parquet(files));
        });
    PageTables given = MadeUpPages.given(tables);
    long from = System.nanoTime();
    long cpuFrom = cpuNanoseconds();
    String html = new ReportPage().html(given);
    System.out.printf(
        "made in %.1f s, %.1f s of processor time%n",
        (System.nanoTime() - from) / 1e9, (cpuNanoseconds() - cpuFrom) / 1e9);
    return Files.writeString(folder.resolve("benchmark.html"), html);
  }

  private static long cpuNanoseconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void measure(Browser browser, Path file) throws IOException {
    Page page = browser.newPage();
    browser.startTracing(
        page,
        new Browser.StartTracingOptions()
            .setCategories(List.of("disabled-by-default-devtools.timeline", "blink.user_timing")));
    page.navigate(file.toAbsolutePath().toUri().toString());
    page.locator("html[data-ready]").waitFor();
    System.out.printf(
        "first paint after %.0f ms, answers after %.0f ms%n",
        number(page.evaluate(PAINT)), number(page.evaluate(READY)));
    page.waitForTimeout(2_000);
    page.evaluate("performance.mark('scroll')");
    page.evaluate(SCROLL);
    page.evaluate("performance.mark('search')");
    page.locator("#query").fill("word");
    page.waitForTimeout(3_000);
    System.out.println(page.locator("#search-status").textContent());
    print(new ObjectMapper().readTree(browser.stopTracing()).get("traceEvents"));
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static void print(JsonNode events) {
    Map<String, JsonNode> marks = new HashMap<>();
    List<JsonNode> tasks = new ArrayList<>();
    for (JsonNode event : events) {
      String name = event.path("name").asText();
      if (List.of("ready", "scroll", "search").contains(name)) {
        marks.put(name, event);
      } else if (name.equals("RunTask")) {
        tasks.add(event);
      }
    }
    String[] phases = {"opening", "after it", "scrolling", "searching"};
    for (JsonNode task : tasks) {
      double milliseconds = task.path("tdur").asDouble() / 1_000;
      if (milliseconds > LONG_MILLISECONDS && isOfPage(task, marks.get("ready"))) {
        int phase = 0;
        for (String mark : List.of("ready", "scroll", "search")) {
          phase += task.get("ts").asLong() > marks.get(mark).get("ts").asLong() ? 1 : 0;
        }
        System.out.printf("%s: a task of %.0f ms%n", phases[phase], milliseconds);
      }
    }
  }

  private static boolean isOfPage(JsonNode task, JsonNode mark) {
    return task.get("pid").equals(mark.get("pid")) && task.get("tid").equals(mark.get("tid"));
  }
}
