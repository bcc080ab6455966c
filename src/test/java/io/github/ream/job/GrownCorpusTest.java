package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.Tree;
import io.github.ream.config.SettingsReader;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.progress.Progress;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Which papers of a report are taken over, and which are merged again. */
@ExtendWith(SparkSessionExtension.class)
class GrownCorpusTest {
  private static final String MARKED = "as it stood in the report";

  private static final SparkSession spark = SparkSessionExtension.session();

  @TempDir static Path shared;
  private static Path before;
  private static Path added;
  private static Path ofBefore;

  @TempDir Path folder;

  @BeforeAll
  static void writeDumps() throws IOException {
    before = shared.resolve("before.jsonl");
    added = shared.resolve("later.jsonl");
    Files.writeString(
        before,
        paper("Kites", "Ann Bell", "Pond Days") + paper("Rafts", "Carl Dorn", "Lake Letters"));
    Files.writeString(
        added, paper("Kites", "Ann Bell", "POND DAYS") + paper("Corks", "Eve Fay", "POND DAYS"));
    ofBefore = ingest(shared.resolve("report"), Map.of(), before);
  }

  private static String paper(String title, String author, String venue) {
    return "{\"title\":\"%s\",\"abstract\":\"We fold %s and count how long it floats.\",\"authors\":[\"%s\"],\"venue\":\"%s\"}%n"
        .formatted(title, title, author, venue);
  }

  private Path ingest(String output, Map<String, String> settings, Path... inputs)
      throws IOException {
    return ingest(folder.resolve(output), settings, inputs);
  }

  private static Path ingest(Path report, Map<String, String> settings, Path... inputs)
      throws IOException {
    new IngestJob(new JobContext(spark, SettingsReader.with(settings), Progress.SILENT))
        .run(Stream.of(inputs).map(Path::toString).toList(), report.toString());
    return report;
  }

  /** A report whose papers are marked, which only those that are taken over stay. */
  private Path marked(String output) throws IOException {
    Path report = Tree.copy(ofBefore, folder.resolve(output));
    change(report.resolve(PapersTable.TABLE.name()), PapersTable.ABSTRACT, MARKED);
    return report;
  }

  /** Gives all rows of a Parquet file in a report one value of a column. */
  private void change(Path rows, String column, String value) throws IOException {
    Path file = parquetFile(rows);
    Path written = folder.resolve(column);
    FileUtil.fullyDelete(written.toFile());
    spark
        .read()
        .parquet(rows.toString())
        .withColumn(column, functions.lit(value))
        .coalesce(1)
        .write()
        .parquet(written.toString());
    FileUtil.fullyDelete(rows.toFile());
    Files.createDirectory(rows);
    // Under its name; Ream replaces no files of others.
    Files.move(parquetFile(written), rows.resolve(file.getFileName()));
  }

  private static Path parquetFile(Path within) throws IOException {
    try (Stream<Path> files = Files.list(within)) {
      return files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
  }

  private static void assertSame(Path atOnce, Path grown) {
    for (Table table :
        List.of(
            PapersTable.TABLE, PaperAuthorsTable.TABLE, SightingsTable.TABLE, RejectsTable.TABLE)) {
      if (Files.exists(atOnce.resolve(table.name()))) {
        ReportRows.assertSame(
            table.name(), ReportRows.of(atOnce, table), ReportRows.of(grown, table));
      }
    }
  }

  /** Titles of the papers that are still marked. */
  private static List<String> stillMarked(Path report) {
    return ReportRows.of(report, PapersTable.TABLE).stream()
        .filter(row -> MARKED.equals(row.getAs(PapersTable.ABSTRACT)))
        .map(row -> row.<String>getAs(PapersTable.TITLE))
        .toList();
  }

  @Test
  void onlyTouchedPapersAreMergedAgain() throws IOException {
    Path report = marked("report");
    ingest("report", Map.of(), added);
    assertEquals(List.of("Rafts"), stillMarked(report));

    Path grown = Tree.copy(ofBefore, folder.resolve("grown"));
    ingest("grown", Map.of(), added);
    assertSame(ingest("at-once", Map.of(), before, added), grown);
    assertEquals(
        Map.of("Kites", "POND DAYS", "Corks", "POND DAYS", "Rafts", "Lake Letters"),
        ReportRows.of(grown, PapersTable.TABLE).stream()
            .collect(
                Collectors.toMap(
                    row -> row.getAs(PapersTable.TITLE), row -> row.getAs(PapersTable.VENUE))));
  }

  @Test
  void aRunWithoutNewFilesTakesAllOver() throws IOException {
    Path report = marked("report");
    ingest("report", Map.of(), before);
    assertEquals(2, stillMarked(report).size());
  }

  @Test
  void allPapersAreMergedUnderOtherSettingsAndWithoutTheirNames() throws IOException {
    Path report = marked("report");
    ingest("report", Map.of("corpus.near-title-similarity", "0.9"), added);
    assertEquals(List.of(), stillMarked(report));

    Path nameless = marked("nameless");
    FileUtil.fullyDelete(nameless.resolve(".names").toFile());
    ingest("nameless", Map.of(), added);
    assertEquals(List.of(), stillMarked(nameless));
  }

  @Test
  void allPapersAreMergedWhereAnotherVersionToldTheKeys() throws IOException {
    Path report = marked("report");
    change(report.resolve(".records/all"), ArchivedRecords.KEYED_BY, "another");
    ingest("report", Map.of(), added);
    assertSame(ingest("at-once", Map.of(), before, added), report);
  }

  @Test
  void aNoticeMarksAPaperThatNothingElseTouches() throws IOException {
    String record =
        "{\"DOI\":\"10.5555/%s\",\"type\":\"journal-article\",\"title\":[\"%s\"],"
            + "\"author\":[{\"given\":\"Ann\",\"family\":\"Bell\"}]%s}%n";
    Path paper = folder.resolve("paper.jsonl");
    Path notice = folder.resolve("notice.jsonl");
    Files.writeString(paper, record.formatted("a", "On boats of thin paper", ""));
    Files.writeString(
        notice,
        record.formatted(
            "b",
            "A notice of other words",
            ",\"update-to\":[{\"DOI\":\"10.5555/a\",\"type\":\"retraction\"}]"));
    Path grown = ingest("grown", Map.of(), paper);
    ingest("grown", Map.of(), notice);
    assertSame(ingest("at-once", Map.of(), paper, notice), grown);
    assertEquals(
        Map.of("On boats of thin paper", true, "A notice of other words", false),
        ReportRows.of(grown, PapersTable.TABLE).stream()
            .collect(
                Collectors.toMap(
                    row -> row.getAs(PapersTable.TITLE),
                    row -> row.<Boolean>getAs(PapersTable.WITHDRAWN))));
  }

  @Test
  void anotherCaptureYearDatesThePapersThatNothingTouches() throws IOException {
    Path made = folder.resolve("made");
    new DumpGenerator(
            spark,
            GeneratorSettings.of(12)
                .withPapersPerFile(6)
                .withTopics(2)
                .withLayouts(List.of("hf-listing")))
        .write(made.toString());
    List<Path> pages;
    try (Stream<Path> files = Files.walk(made.resolve("dumps"))) {
      pages = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    Map<String, String> year = Map.of("ingest.capture-year", "1999");
    Path grown = ingest("grown", Map.of(), pages.get(0));
    ingest("grown", year, pages.get(1));
    assertSame(ingest("at-once", year, pages.get(0), pages.get(1)), grown);
    List<Integer> years =
        ReportRows.of(grown, PapersTable.TABLE).stream()
            .map(row -> row.<Integer>getAs(PapersTable.PUBLISHED_YEAR))
            .toList();
    // More than the added page alone has.
    assertTrue(years.stream().filter(dated -> dated == 1999).count() > 6, years.toString());
  }
}
