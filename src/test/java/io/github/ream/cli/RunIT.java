package io.github.ream.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.cluster.JavaProcess;
import io.github.ream.cluster.SparkSubmit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({"INT, 130, [1/", "INT, 130, [3/", "TERM, 143, [2/"})
  void aRunThatIsStoppedSaysSoInOneLineAndLeavesNothingBehind(
      String signal, int status, String moment) throws Exception {
    Path work = folder.resolve("stopped-" + signal + moment.charAt(1));
    Path stopped = work.resolve("report");
    try (JavaProcess run = ream("run", "--input", SAMPLE, "--output", stopped.toString())) {
      run.awaitOutput(moment, LIMIT);
      run.signal(signal);
      assertEquals(status, run.awaitEnd(LIMIT), run.output());
      List<String> after =
          run.output().lines().dropWhile(line -> !line.contains(moment)).skip(1).toList();
      assertEquals(List.of("ream: stopped before its end; what was published stays"), after);
    }
    try (Stream<Path> left = Files.list(work)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void withoutAMasterTheSentenceSaysWhatToDo() throws Exception {
    JavaProcess ream = directly("-Xmx1g", List.of("page", "--output", report.toString()));
    assertEquals(2, ream.awaitEnd(LIMIT), ream.output());
    assertTrue(
        ream.output()
            .endsWith(
                "ream: no Spark master is set: use jobs/ream on this machine, or jobs/submit or"
                    + " spark-submit with --master\n"),
        ream.output());
  }

  @Test
  void tooLittleMemoryForSparkIsAMistakeInASentence() throws Exception {
    JavaProcess ream = directly("-Xmx64m", List.of("page", "--output", report.toString()));
    assertEquals(2, ream.awaitEnd(LIMIT), ream.output());
    assertTrue(ream.output().contains("ream: Spark cannot start: "), ream.output());
    assertFalse(ream.output().contains("\tat "), ream.output());
  }

  /** Ream's main class on a plain class path, its jar first. */
  private static JavaProcess directly(String heap, List<String> words) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                heap,
                "-Dlog4j2.configurationFile=file:"
                    + Path.of("conf/log4j2.properties").toAbsolutePath(),
                "-cp",
                System.getProperty("ream.jar") + ":" + System.getProperty("spark.home.jars") + "/*",
                "io.github.ream.Ream"));
    if (heap.equals("-Xmx64m")) {
      all.add(0, "-Dspark.master=local[2]");
    }
    all.addAll(words);
    return JavaProcess.start(folder.resolve("log-" + System.nanoTime()), Map.of(), all);
  }

  @Test
  void theSummaryComesAfterTheLastStep() {
    assertTrue(output.indexOf("page done in") < output.indexOf("files read"), output);
    assertTrue(output.lines().findFirst().orElseThrow().endsWith("starting Spark"), output);
    assertFalse(output.contains("WARNING"), output);
  }

  /** What a person types, by jobs/ream itself: the jar of the build is fresh. */
  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help", "generate-completion", "rnu", "run --inptu x"})
  void wordsThatStartNoJobTouchNothingOfSpark(String words) throws Exception {
    Path log = folder.resolve("words-" + words.replaceAll("\\W", ""));
    List<String> command = new ArrayList<>(List.of("jobs/ream"));
    command.addAll(List.of(words.split(" ")));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log);
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        words.contains("help") || words.contains("completion") ? 0 : 2, process.waitFor(), said);
    List<String> ofSpark =
        Files.readString(log).lines().filter(line -> line.contains("/spark/jars/")).toList();
    assertEquals(List.of(), ofSpark, said);
  }
}
