package io.github.ream.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.cluster.JavaProcess;
import io.github.ream.cluster.SparkSubmit;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application jar submitted as users submit it, a JVM each time, on the bundled sample. */
class RunIT {
  static final String SAMPLE = "jobs/sample/dumps";
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @TempDir static Path folder;
  private static Path report;
  private static String output;

  @BeforeAll
  static void run() throws Exception {
    report = folder.resolve("report");
    JavaProcess ream = ream("run", "--input", SAMPLE, "--output", report.toString());
    int status = ream.awaitEnd(LIMIT);
    output = ream.output();
    assertEquals(0, status, output);
  }

  private static JavaProcess ream(String... words) throws IOException {
    return SparkSubmit.ream(
        folder.resolve("log-" + System.nanoTime()), "local[2]", List.of(), List.of(words));
  }

  @Test
  void theSummaryTellsWhatWasReadAndWhereTheReportIs() {
    assertTrue(output.contains("The report is in " + report), output);
    assertTrue(output.contains("Largest topics:"), output);
    assertTrue(output.contains("Team size: median"), output);
    assertFalse(output.contains(" WARN "), output);
    assertFalse(output.contains(" ERROR "), output);
  }

  @Test
  void progressIsPlainLinesWithoutATerminal() {
    assertTrue(output.contains("[1/"), output);
    assertFalse(output.contains("\r"), output);
  }

  @Test
  void aKilledRunLeavesTheLastGoodReport() throws Exception {
    String before = runId();
    for (String moment : List.of("[1/", "[3/")) {
      try (JavaProcess run = ream("run", "--input", SAMPLE, "--output", report.toString())) {
        run.awaitOutput(moment, LIMIT);
        run.kill();
      }
      assertEquals(before, runId());
    }
  }

  private static String runId() throws SQLException {
    try (DuckDb duck = new DuckDb(report)) {
      assertTrue(duck.number("SELECT count(*) FROM {papers}") > 0);
      return (String) duck.query("SELECT run_id FROM {run}").get(0).get(0);
    }
  }

  @Test
  void aMistakeEndsTheProcessWithStatusTwo() throws Exception {
    JavaProcess ream = ream("run", "--input", SAMPLE, "--output", "y", "--set", "topic.k=3");
    assertEquals(2, ream.awaitEnd(LIMIT), ream.output());
    assertTrue(ream.output().contains("did you mean topics.k?"), ream.output());
    assertFalse(ream.output().contains("\tat "), ream.output());
  }
}
