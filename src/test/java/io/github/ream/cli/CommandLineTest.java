package io.github.ream.cli;

import static io.github.ream.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.Tree;
import io.github.ream.sql.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every subcommand by its words, on the bundled sample; the reports are read back by DuckDB. */
@ExtendWith(SparkSessionExtension.class)
class CommandLineTest {
  private static final String SAMPLE = "jobs/sample/dumps";

  @TempDir static Path folder;
  private static Path report;

  @BeforeAll
  static void run() throws IOException {
    report = SampleReport.folder();
  }

  /** Names the first rows that differ. */
  private static void assertSameRows(
      List<List<Object>> expected, List<List<Object>> actual, String table) {
    assertEquals(expected.size(), actual.size(), table);
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), actual.get(i), table);
    }
  }

  @Test
  void theSummaryTellsWhatWasFoundAndWhereTheReportIs() throws IOException {
    String said = SampleReport.said();
    assertTrue(said.contains("Team size: median 4.0, mean "), said);
    String topics = said.substring(said.indexOf("Largest topics:"), said.indexOf("The report is"));
    assertEquals(1 + 5, topics.lines().count(), said);
    assertTrue(said.contains("The report is in " + report), said);
    assertTrue(said.contains("Open its page in a browser: " + report + "/report.html"), said);
  }

  @Test
  void aDryRunNamesEveryTableThatARunWrites() throws IOException {
    String said = said(0, "run", "--dry-run", "--input", SAMPLE, "--output", report.toString());
    assertTrue(said.contains("A report stands there"), said);
    String written = said.substring(said.indexOf("Would write to"), said.indexOf("(tables about"));
    try (Stream<Path> entries = Files.list(report)) {
      for (Path entry : entries.filter(e -> !e.getFileName().toString().startsWith(".")).toList()) {
        assertTrue(written.contains(entry.getFileName().toString()), entry + " in " + said);
      }
    }
    for (String command : List.of("topics", "authors", "page")) {
      String again = said(0, command, "--dry-run", "--output", report.toString());
      assertTrue(again.contains("Would read papers"), again);
      assertTrue(again.contains("would be replaced"), again);
    }
    said(
        0,
        "score",
        "--dry-run",
        "--input",
        SAMPLE,
        "--model",
        report.resolve("model").toString(),
        "--output",
        folder.resolve("new").toString());
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void everyTableOfTheContractIsThereWithItsColumns() throws SQLException {
    try (DuckDb duck = new DuckDb(report)) {
      for (Map.Entry<String, List<String>> table : Contract.COLUMNS.entrySet()) {
        List<String> columns = new ArrayList<>(duck.columns(table.getKey()).keySet());
        assertTrue(columns.containsAll(table.getValue()), table.getKey() + " has only " + columns);
      }
    }
  }

  @Test
  void everyColumnIsFlatAndInTheDataDictionary() throws SQLException {
    try (DuckDb duck = new DuckDb(report)) {
      for (List<Object> name : duck.query("SELECT DISTINCT table_name FROM {columns}")) {
        String table = (String) name.get(0);
        Map<String, String> columns = duck.columns(table);
        columns.forEach(
            (column, type) ->
                assertTrue(
                    List.of("VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "BOOLEAN", "DATE")
                            .contains(type)
                        || type.startsWith("TIMESTAMP"),
                    table + "." + column + " is " + type));
        List<List<Object>> described =
            duck.query(
                "SELECT column_name FROM {columns} WHERE table_name = '" + table + "' ORDER BY 1");
        assertEquals(
            columns.keySet().stream().sorted().toList(),
            described.stream().map(r -> (String) r.get(0)).toList());
      }
      try (Stream<Path> entries = Files.list(report)) {
        List<String> tables =
            entries
                .filter(Files::isDirectory)
                .map(p -> p.getFileName().toString())
                .filter(n -> !n.equals("model") && !n.startsWith("."))
                .sorted()
                .toList();
        assertEquals(
            tables,
            duck.query("SELECT DISTINCT table_name FROM {columns} ORDER BY 1").stream()
                .map(r -> (String) r.get(0))
                .toList());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  @Test
  void theAccountingHolds() throws SQLException {
    try (DuckDb duck = new DuckDb(report)) {
      List<Object> run =
          duck.query("SELECT n_records, n_sightings, n_rejects, n_papers FROM {run}").get(0);
      long records = (long) run.get(0);
      assertEquals(records, (long) run.get(1) + (long) run.get(2));
      assertEquals(run.get(1), duck.number("SELECT count(*) FROM {sightings}"));
      assertEquals(run.get(2), duck.number("SELECT count(*) FROM {rejects}"));
      assertEquals(run.get(3), duck.number("SELECT count(*) FROM {papers}"));
      assertEquals(run.get(1), duck.number("SELECT sum(n_sightings) FROM {papers}"));
      assertEquals(
          0,
          duck.number(
              "SELECT count(*) FROM {sightings} WHERE paper_id NOT IN (SELECT paper_id FROM"
                  + " {papers})"));
    }
  }

  @Test
  void keysAreUniqueAndRowsAreSortedByThem() throws SQLException {
    for (io.github.ream.schema.Table table : io.github.ream.schema.Tables.ALL) {
      if (!Files.exists(report.resolve(table.name()))) {
        continue;
      }
      String key = String.join(", ", table.key());
      try (DuckDb duck = new DuckDb(report)) {
        assertEquals(
            duck.number("SELECT count(*) FROM {" + table.name() + "}"),
            duck.number(
                "SELECT count(*) FROM (SELECT DISTINCT " + key + " FROM {" + table.name() + "})"),
            table.name());
      }
    }
  }

  @Test
  void theTopicsAddUp() throws SQLException {
    try (DuckDb duck = new DuckDb(report)) {
      assertEquals(1.0, (double) duck.query("SELECT sum(share) FROM {topics}").get(0).get(0), 1e-6);
      assertEquals(
          duck.number("SELECT count(topic_id) FROM {papers}"),
          duck.number("SELECT sum(n_papers) FROM {topics}"));
      assertEquals(0, duck.number("SELECT count(*) FROM {paper_topics} WHERE weight < 0.01"));
      assertEquals(
          0,
          duck.number(
              "SELECT count(*) FROM {papers} p JOIN {paper_topics} t USING (paper_id) WHERE"
                  + " t.weight > p.topic_weight"));
    }
  }

  @Test
  void theSubcommandsOneAfterTheOtherGiveTheSameTables() throws Exception {
    Path steps = folder.resolve("steps");
    said(0, "ingest", "--input", SAMPLE, "--output", steps.toString());
    assertFalse(Files.exists(steps.resolve("topics")));
    said(0, "topics", "--output", steps.toString());
    assertFalse(Files.exists(steps.resolve("author_counts")));
    said(0, "authors", "--output", steps.toString());
    try (DuckDb whole = new DuckDb(report);
        DuckDb stepwise = new DuckDb(steps)) {
      for (String table : Contract.COLUMNS.keySet()) {
        if (List.of("run", "model_selection").contains(table)) {
          continue;
        }
        String rows = "SELECT * FROM {" + table + "} ORDER BY ALL";
        assertSameRows(whole.query(rows), stepwise.query(rows), table);
      }
    }
  }

  @Test
  void noSubcommandLeavesAReportPoorer() throws Exception {
    Path again = Tree.copy(report, folder.resolve("again"));
    for (List<String> words :
        List.of(List.of("topics"), List.of("ingest", "--input", SAMPLE), List.of("authors"))) {
      List<String> command = new ArrayList<>(words);
      command.addAll(List.of("--output", again.toString()));
      said(0, command.toArray(String[]::new));
      try (Stream<Path> entries = Files.list(report);
          DuckDb whole = new DuckDb(report);
          DuckDb made = new DuckDb(again)) {
        for (Path entry : entries.toList()) {
          assertTrue(Files.exists(again.resolve(entry.getFileName())), words + " " + entry);
        }
        for (String table : Contract.COLUMNS.keySet()) {
          if (!List.of("run", "model_selection").contains(table)) {
            String rows = "SELECT * FROM {" + table + "} ORDER BY ALL";
            assertSameRows(whole.query(rows), made.query(rows), words + " " + table);
          }
        }
      }
    }
  }

  @Test
  void aReportOfSeveralCommandsKeepsItsSettingsAndIsRepeated() throws Exception {
    Path made = folder.resolve("several");
    said(
        0,
        "ingest",
        "--input",
        SAMPLE,
        "--output",
        made.toString(),
        "--set",
        "corpus.near-title-similarity=0.75");
    said(0, "topics", "--output", made.toString(), "--topics", "3", "--seed", "5");
    said(0, "authors", "--output", made.toString(), "--set", "authors.min-group-size=12");
    try (DuckDb tables = new DuckDb(made)) {
      String settings = tables.query("SELECT settings FROM {run}").toString();
      for (String setting :
          List.of("near-title-similarity\":0.75", "topics.k\":3", "min-group-size\":12")) {
        assertTrue(settings.contains(setting), settings);
      }
      assertEquals(5, tables.number("SELECT seed FROM {run}"));
    }
    String other = said(2, "authors", "--output", made.toString(), "--seed", "6");
    assertTrue(other.contains("topics of seed 5"), other);
    String unused =
        said(2, "topics", "--output", made.toString(), "--set", "ingest.charset=latin1");
    assertTrue(unused.contains("ingest.charset is not used by topics"), unused);
    String repeated = said(0, "repeat", made.toString());
    assertTrue(repeated.contains(" came out equal"), repeated);
  }

  @Test
  void theSavedModelScoresOtherDumps() throws Exception {
    Path scored = folder.resolve("scored");
    said(
        0,
        "score",
        "--input",
        SAMPLE,
        "--model",
        report.resolve("model").toString(),
        "--output",
        scored.toString());
    String repeated = said(0, "repeat", scored.toString());
    assertTrue(repeated.contains(" came out equal"), repeated);
    try (DuckDb whole = new DuckDb(report);
        DuckDb again = new DuckDb(scored)) {
      for (String table : List.of("papers", "paper_topics", "topics", "topic_terms", "terms")) {
        String rows = "SELECT * FROM {" + table + "} ORDER BY ALL";
        assertSameRows(whole.query(rows), again.query(rows), table);
      }
    }
  }

  @Test
  void aCheckOfAWholeReportFindsNothingAndOneOfABrokenReportSaysWhere() throws Exception {
    String whole = said(0, "check", report.toString());
    assertTrue(whole.contains(" promises hold"), whole);
    Path broken = Tree.copy(report, folder.resolve("broken"));
    Files.writeString(broken.resolve("report.html"), "mine");
    String said = said(1, "check", broken.toString());
    assertTrue(
        said.contains("report.html is there, one whole page made by Ream: broken once"), said);
    assertTrue(said.contains(" promises hold, 1 is broken"), said);
    String dry = said(0, "check", "--dry-run", broken.toString());
    assertTrue(dry.contains("papers: rows are sorted by paper_id"), dry);
    String none = said(2, "check", folder.resolve("nowhere").toString());
    assertTrue(none.contains("no report is at"), none);
  }

  @Test
  void aRepeatOfAReportComesOutEqual() throws Exception {
    Path first = Tree.copy(report, folder.resolve("first"));
    Path again = folder.resolve("first-repeated");
    String equal = said(0, "repeat", first.toString());
    assertTrue(equal.contains(" came out equal. The repeat is in " + again), equal);
    String taken = said(2, "repeat", first.toString());
    assertTrue(taken.contains(again + " is there already"), taken);
    String none = said(2, "repeat", folder.resolve("nowhere").toString());
    assertTrue(none.contains("no report is at"), none);
  }

  @Test
  void aRepeatSaysWhatCameOutOtherwiseAndRefusesOtherDumps() throws Exception {
    Path dump = Files.createDirectory(folder.resolve("changing")).resolve("a.jsonl");
    Files.writeString(
        dump, "{\"title\":\"Roots of old trees\",\"abstract\":\"Of oaks and elms.\"}\n");
    Path made = folder.resolve("of-changing");
    said(0, "ingest", "--input", dump.toString(), "--output", made.toString());
    String equal = said(0, "repeat", made.toString());
    assertTrue(equal.contains(" came out equal"), equal);
    FileUtil.fullyDelete(made.resolve("rejects").toFile());
    Path other = folder.resolve("other");
    String otherwise = said(1, "repeat", made.toString(), "--output", other.toString());
    assertTrue(otherwise.contains("rejects: missing and there"), otherwise);
    assertTrue(otherwise.contains("1 table of "), otherwise);
    Files.writeString(dump, "{\"title\":\"Roots\",\"abstract\":\"Of oaks.\"}\n");
    String changed =
        said(2, "repeat", made.toString(), "--output", folder.resolve("elsewhere").toString());
    assertTrue(changed.contains("1 dump changed since, for instance "), changed);
    Files.delete(dump);
    String gone =
        said(2, "repeat", made.toString(), "--output", folder.resolve("elsewhere").toString());
    assertTrue(gone.contains("1 dump cannot be read, for instance "), gone);
    assertFalse(Files.exists(folder.resolve("elsewhere")));
  }

  @Test
  void aMistakeIsOneSentence() {
    String missing =
        said(2, "run", "--input", "no-such-folder", "--output", folder.resolve("y").toString());
    assertTrue(missing.contains("no-such-folder"), missing);
    assertFalse(missing.contains("\tat "), missing);
    assertFalse(Files.exists(folder.resolve("y")));
    String taken = said(2, "generate", "--papers", "3", "--output", report.toString());
    assertTrue(taken.contains("holds a report; made-up dumps go to"), taken);
    String whole = said(2, "bench", "--whole", "sample", "--work", folder.resolve("z").toString());
    assertTrue(whole.contains("start it by jobs/ream bench --whole"), whole);
    String adding = said(2, "bench", "--adding", "x", "--work", folder.resolve("z").toString());
    assertTrue(adding.contains("start it by jobs/ream bench --adding"), adding);
    for (String measured : List.of("--growth", "--costs")) {
      String told = said(2, "bench", measured, "10", "--work", folder.resolve("z").toString());
      assertTrue(told.contains("start it by jobs/ream bench"), told);
    }
    String both = said(2, "bench", "--growth", "10", "--costs", "10", "--work", folder + "/z");
    assertTrue(both.contains("exclude each other"), both);
    String none = said(2, "bench", "--growth", "10,0", "--work", folder + "/z");
    assertTrue(none.contains("--growth is [10, 0]; whole numbers from 1 are allowed"), none);
    String lost = folder.resolve("none.tsv").toString();
    said(2, "bench", "--fit", lost, "--work", folder.resolve("z").toString());
  }

  @Test
  void inputWithoutAPaperEndsWithStatusThreeAndLeavesTheOldReport() throws Exception {
    Path kept = Tree.copy(report, folder.resolve("kept"));
    Path empty = Files.writeString(folder.resolve("nothing.txt"), "");
    String said = said(3, "run", "--input", empty.toString(), "--output", kept.toString());
    assertTrue(said.contains("rejected records: empty_file 1; the first, in "), said);
    assertTrue(said.contains("nothing.txt"), said);
    try (DuckDb duck = new DuckDb(kept)) {
      assertTrue(duck.number("SELECT count(*) FROM {papers}") > 0);
    }
  }
}
