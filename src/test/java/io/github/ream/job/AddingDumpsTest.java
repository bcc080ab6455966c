package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.Tree;
import io.github.ream.config.SettingsReader;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.progress.Progress;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicMatchesTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.topic.KeptPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A report that dumps are added to is the report of all of them. */
@ExtendWith(SparkSessionExtension.class)
class AddingDumpsTest {
  private static final SparkSession spark = SparkSessionExtension.session();
  private static final Map<String, String> BY_DRIFT =
      Map.of("topics.k", "2", "topics.when-adding", "by-drift");

  @TempDir static Path shared;

  /** Two files of made-up papers, and a report of the first one under {@link #BY_DRIFT}. */
  private static List<Path> dumps;

  private static Path fittedToFirst;

  @TempDir Path folder;

  @BeforeAll
  static void makeDumpsAndReport() throws IOException {
    Path made = shared.resolve("made");
    new DumpGenerator(spark, GeneratorSettings.of(60).withPapersPerFile(30).withTopics(2))
        .write(made.toString());
    try (Stream<Path> files = Files.walk(made.resolve("dumps"))) {
      dumps = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    fittedToFirst = fitted(shared.resolve("report"), BY_DRIFT, dumps.get(0));
  }

  private static String paper(String title, int authors, int comments) {
    return "{\"title\":\"%s\",\"abstract\":\"We fold %s and count how long it floats.\",\"n_authors\":%d,\"comments\":%d}%n"
        .formatted(title, title, authors, comments);
  }

  private Path ingest(String output, Map<String, String> settings, Path... inputs)
      throws IOException {
    return ingest(folder.resolve(output), settings, inputs);
  }

  private static Path ingest(Path report, Map<String, String> settings, Path... inputs)
      throws IOException {
    List<String> paths = java.util.Arrays.stream(inputs).map(Path::toString).toList();
    new IngestJob(new JobContext(spark, SettingsReader.with(settings), Progress.SILENT))
        .run(paths, report.toString());
    return report;
  }

  private void assertFiles(Path report, long all, long read) {
    Row run = ReportRows.of(report, RunTable.TABLE).get(0);
    assertEquals(all, run.<Long>getAs(RunTable.N_FILES));
    assertEquals(read, run.<Long>getAs(RunTable.N_NEW_FILES));
  }

  private void assertSame(Path expected, Path found) {
    for (Table table :
        List.of(
            PapersTable.TABLE, SightingsTable.TABLE, RejectsTable.TABLE, DumpFilesTable.TABLE)) {
      ReportRows.assertSame(
          table.name(), ReportRows.of(expected, table), ReportRows.of(found, table));
    }
  }

  @Test
  void onlyNewAndChangedFilesAreRead() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path two = folder.resolve("two.jsonl");
    Path three = folder.resolve("three.jsonl");
    Files.writeString(one, paper("Paper Boats", 1, 1) + paper("Kites", 2, 1) + "{\"x\":1}\n");
    Files.writeString(two, paper("Rafts", 3, 1) + paper("Kites", 4, 2));
    Files.writeString(three, paper("Paper Boats", 5, 7) + paper("Corks", 6, 1));

    Path report = ingest("report", Map.of(), one, two);
    assertFiles(report, 2, 2);
    assertFiles(ingest("report", Map.of(), one, two), 2, 0);

    assertFiles(ingest("report", Map.of(), three), 3, 1);
    Path atOnce = ingest("at-once", Map.of(), one, two, three);
    assertSame(atOnce, report);

    // Changed without a change of size, and known though it is gone.
    Files.writeString(two, paper("Barge", 3, 1) + paper("Kites", 4, 2));
    Path allChanged = ingest("all-changed", Map.of(), one, two, three);
    Files.delete(one);
    assertFiles(ingest("report", Map.of(), two, three), 3, 1);
    assertSame(allChanged, report);

    assertFiles(ingest("report", Map.of("ingest.replace", "true"), two), 1, 1);
    assertSame(ingest("two-alone", Map.of(), two), report);
  }

  @Test
  void keptRecordsStayInTheirFilesAndTheirKeysAreNotToldAgain() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Path two = folder.resolve("two.jsonl");
    Files.writeString(one, paper("Paper Boats", 1, 1) + paper("Kites", 2, 1) + "{\"x\":1}\n");
    Files.writeString(two, paper("Rafts", 3, 1) + paper("Kites", 4, 2));
    Path report = ingest("report", Map.of(), one);
    Path before = firstFile(report.resolve(".records/all"));
    Path mixedUp = withKeysOfOthers(report, "mixed-up", false);
    Path ofAnother = withKeysOfOthers(report, "of-another", true);
    Path atOnce = ingest("at-once", Map.of(), one, two);

    ingest("report", Map.of(), two);
    assertTrue(Files.exists(report.resolve(".records/all").resolve(before.getFileName())));
    assertEquals(5, spark.read().parquet(report.resolve(".records/all").toString()).count());
    assertSame(atOnce, report);

    // Keys that another version told are told anew; those of this version are taken as they are.
    ingest("of-another", Map.of(), two);
    assertSame(atOnce, ofAnother);
    ingest("mixed-up", Map.of(), two);
    assertNotEquals(
        ReportRows.of(atOnce, PapersTable.TABLE), ReportRows.of(mixedUp, PapersTable.TABLE));
  }

  /**
   * A copy of a report whose records have all the keys of one, said to be of this version or not.
   */
  private Path withKeysOfOthers(Path report, String name, boolean ofAnotherVersion)
      throws IOException {
    Path to = Tree.copy(report, folder.resolve(name));
    Path kept = to.resolve(".records/all");
    Path file = firstFile(kept).getFileName();
    var records = spark.read().parquet(kept.toString());
    var keys = records.schema().apply("keys").dataType();
    Row some = records.filter("keys IS NOT NULL").select("keys").first();
    Row one = some.getStruct(0);
    Path written = folder.resolve(name + "-written");
    records
        .withColumn(
            "keys",
            functions.when(
                functions.col("keys").isNotNull(),
                functions
                    .struct(
                        functions.lit(one.get(0)),
                        functions.lit(one.get(1)),
                        functions.lit(one.get(2)))
                    .cast(keys)))
        .withColumn("keyed_by", ofAnotherVersion ? functions.lit("x") : functions.col("keyed_by"))
        .coalesce(1)
        .write()
        .parquet(written.toString());
    FileUtil.fullyDelete(kept.toFile());
    Files.createDirectory(kept);
    Files.move(firstFile(written), kept.resolve(file));
    return to;
  }

  @Test
  void whatCouldNotBeReadIsTriedAgain() throws IOException {
    Path good = folder.resolve("good.jsonl");
    Path gone = folder.resolve("gone.jsonl");
    Files.writeString(good, paper("Rafts", 3, 1));
    Files.createSymbolicLink(gone, folder.resolve("nowhere"));
    Path report = ingest("report", Map.of(), folder.resolve("*.jsonl"));
    assertEquals(1, ReportRows.of(report, SightingsTable.TABLE).size());
    Files.delete(gone);
    Files.writeString(gone, paper("Corks", 6, 1));
    ingest("report", Map.of(), folder.resolve("*.jsonl"));
    assertEquals(2, ReportRows.of(report, SightingsTable.TABLE).size());
    assertEquals(0, ReportRows.of(report, RejectsTable.TABLE).size());
  }

  @Test
  void topicsStayIfTheReportsModelScores() throws IOException {
    Path report = Tree.copy(fittedToFirst, folder.resolve("report"));
    List<Row> terms = ReportRows.of(report, TopicTermsTable.TABLE);
    int papers = ReportRows.of(report, PapersTable.TABLE).size();

    run(report, dumps.get(1), Map.of("topics.when-adding", "score"));

    assertEquals(terms, ReportRows.of(report, TopicTermsTable.TABLE));
    assertTrue(ReportRows.of(report, PapersTable.TABLE).size() > papers);
  }

  @Test
  void topicsStayUntilThePapersHaveDriftedAway() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Files.writeString(one, paper("Paper Boats", 1, 1));
    Path report = Tree.copy(fittedToFirst, folder.resolve("report"));
    List<Row> terms = ReportRows.of(report, TopicTermsTable.TABLE);

    ingest("report", BY_DRIFT, one);
    assertEquals(terms, ReportRows.of(report, TopicTermsTable.TABLE));
    assertEquals(
        List.of("matched 0.0", "matched 0.0"),
        ReportRows.of(report, TopicMatchesTable.TABLE).stream()
            .map(row -> row.getAs("status") + " " + row.getAs("distance"))
            .toList());

    // Twice as many papers as the topics were fitted to.
    ingest("report", BY_DRIFT, dumps.get(1));
    List<Row> anew = ReportRows.of(report, TopicTermsTable.TABLE);
    assertNotEquals(terms, anew);
    List<Row> matches = ReportRows.of(report, TopicMatchesTable.TABLE);
    assertTrue(
        matches.stream()
            .anyMatch(m -> "matched".equals(m.getAs("status")) && m.<Double>getAs("overlap") > 0.5),
        matches.toString());
    for (Row match : matches) {
      assertEquals(
          match.getAs("earlier_topic_id") == null, match.getAs("earlier_n_papers") == null);
    }
    ReportRows.assertSame(
        "terms",
        ReportRows.of(
            fitted(folder.resolve("at-once"), BY_DRIFT, dumps.get(0), dumps.get(1), one),
            TermsTable.TABLE),
        ReportRows.of(report, TermsTable.TABLE));
  }

  private static final String BOATS =
      "{\"title\":\"Paper Boats\",\"abstract\":\"%s\",\"n_authors\":2}%n";

  @Test
  void papersThatWereScoredBeforeGetWhatScoringThemAgainGives() throws IOException {
    Path before = folder.resolve("before.jsonl");
    Path day = folder.resolve("day.jsonl");
    String folding = "We fold thin sheets while children watch.";
    String racing = "Wind races hulls across ponds after rain.";
    Files.writeString(
        before,
        paper("Kites", 2, 1)
            + paper("Corks", 3, 1)
            + paper("Rafts", 4, 1)
            + BOATS.formatted(folding)
            + BOATS.formatted(racing));
    // A paper more, one with another abstract, and a record by which two papers are found to be
    // one.
    Files.writeString(
        day,
        paper("Barges", 1, 1)
            + paper("Kites", 2, 1).replace("float", "float and fold")
            + BOATS.formatted(folding + " " + racing));
    Map<String, String> settings = new HashMap<>(BY_DRIFT);
    settings.put("text.min-document-frequency", "1");
    Path known = fitted(folder.resolve("known"), settings, dumps.get(0), before);
    Path anew = Tree.copy(known, folder.resolve("anew"));
    FileUtil.fullyDelete(anew.resolve(".scored").toFile());
    Path swapped = withOnePapersScores(known, folder.resolve("swapped"));
    int papers = ReportRows.of(known, PapersTable.TABLE).size();
    List<Row> topicTerms = ReportRows.of(known, TopicTermsTable.TABLE);

    ingest("known", settings, day);
    ingest("anew", settings, day);

    assertEquals(papers, ReportRows.of(known, PapersTable.TABLE).size());
    assertEquals(topicTerms, ReportRows.of(known, TopicTermsTable.TABLE));
    for (Table table : Tables.TOPICS) {
      ReportRows.assertSame(table.name(), ReportRows.of(anew, table), ReportRows.of(known, table));
    }
    assertSame(anew, known);
    assertEquals(papers, spark.read().parquet(known.resolve(".scored/all").toString()).count());

    // What is kept is what is taken: otherwise this would be as good as the others.
    ingest("swapped", settings, day);
    assertNotEquals(
        ReportRows.of(known, PaperTermsTable.TABLE), ReportRows.of(swapped, PaperTermsTable.TABLE));
  }

  /** The first Parquet file of a folder. */
  private static Path firstFile(Path within) throws IOException {
    try (Stream<Path> files = Files.list(within)) {
      return files
          .filter(f -> f.toString().endsWith(".parquet"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  /** A copy of a report in which each paper is said to have been scored like the first. */
  private Path withOnePapersScores(Path report, Path to) throws IOException {
    Tree.copy(report, to);
    Path kept = to.resolve(".scored/all");
    List<Row> rows = spark.read().parquet(kept.toString()).collectAsList();
    Path name = firstFile(kept).getFileName();
    FileUtil.fullyDelete(kept.toFile());
    Path written = folder.resolve("written");
    spark
        .createDataFrame(
            rows.stream()
                .map(r -> RowFactory.create(r.get(0), r.get(1), rows.get(0).get(2)))
                .toList(),
            KeptPapers.SCHEMA)
        .coalesce(1)
        .write()
        .parquet(written.toString());
    // Under its name; Ream replaces no files of others.
    Files.createDirectory(kept);
    Files.move(firstFile(written), kept.resolve(name));
    return to;
  }

  @Test
  void topicsAreFittedAnewUnderOtherSettings() throws IOException {
    Path one = folder.resolve("one.jsonl");
    Files.writeString(one, paper("Paper Boats", 1, 1));
    Path report = Tree.copy(fittedToFirst, folder.resolve("report"));
    Map<String, String> settings = new HashMap<>(BY_DRIFT);
    settings.put("text.max-terms", "15");

    ingest("report", settings, one);

    assertEquals(15, ReportRows.of(report, TermsTable.TABLE).size());
  }

  private static Path fitted(Path report, Map<String, String> settings, Path... dumps)
      throws IOException {
    ingest(report, settings, dumps);
    new TopicsJob(new JobContext(spark, SettingsReader.with(settings), Progress.SILENT))
        .run(report.toString());
    return report;
  }

  private void run(Path report, Path input, Map<String, String> settings) throws IOException {
    new RunJob(new JobContext(spark, SettingsReader.with(settings), Progress.SILENT))
        .run(List.of(input.toString()), report.toString());
  }

  @Test
  void anAbstractFindsItsPaperInWhicheverRunEitherCame() throws IOException {
    Path abstracts = folder.resolve("abstracts.jsonl");
    Path papers = folder.resolve("papers.jsonl");
    Files.writeString(
        abstracts,
        "{\"corpusid\":7,\"abstract\":\"We fold paper boats.\"}\n"
            + "{\"corpusid\":8,\"abstract\":\"We lose kites.\"}\n"
            + paper("Rafts", 3, 1));
    Files.writeString(
        papers,
        "{\"corpusid\":7,\"title\":\"Paper Boats\",\"authors\":[{\"name\":\"Ann Bell\"}]}\n");

    Path report = ingest("report", Map.of(), abstracts);
    assertEquals(List.of(1L, 2L), rejects(report));

    ingest("report", Map.of(), papers);
    assertEquals(List.of(2L), rejects(report));
    List<Row> boats =
        ReportRows.of(report, PapersTable.TABLE).stream()
            .filter(row -> row.getAs(PapersTable.TITLE).equals("Paper Boats"))
            .toList();
    assertEquals(1, boats.size());
    assertEquals("We fold paper boats.", boats.get(0).getAs(PapersTable.ABSTRACT));
    assertEquals(1, boats.get(0).<Integer>getAs(PapersTable.N_AUTHORS));
    assertEquals(2, boats.get(0).<Integer>getAs(PapersTable.N_SIGHTINGS));
    assertEquals(
        List.of("2 1", "1 0"),
        ReportRows.of(report, DumpFilesTable.TABLE).stream()
            .map(
                row ->
                    row.getAs(DumpFilesTable.N_SIGHTINGS)
                        + " "
                        + row.getAs(DumpFilesTable.N_REJECTS))
            .toList());
  }

  private List<Long> rejects(Path report) {
    return ReportRows.of(report, RejectsTable.TABLE).stream()
        .map(row -> row.<Long>getAs(RejectsTable.POSITION))
        .sorted()
        .toList();
  }

  @Test
  void inputWithoutAPaperChangesNothing() throws IOException {
    Path good = folder.resolve("good.jsonl");
    Path bad = folder.resolve("bad.jsonl");
    Files.writeString(good, paper("Rafts", 3, 1));
    Files.writeString(bad, "{\"x\":1}\n");
    Path report = ingest("report", Map.of(), good);
    assertThrows(NoPaperException.class, () -> ingest("report", Map.of(), bad));
    assertFiles(report, 1, 1);
  }

  @Test
  void withoutKeptRecordsAReportIsMadeAnew() throws IOException {
    Map<String, String> settings = Map.of("ingest.keep-records", "false");
    Path one = folder.resolve("one.jsonl");
    Path two = folder.resolve("two.jsonl");
    Files.writeString(one, paper("Rafts", 3, 1));
    Files.writeString(two, paper("Corks", 3, 1));
    Path report = ingest("report", settings, one);
    assertFalse(Files.exists(report.resolve(".records")));
    assertFiles(ingest("report", settings, two), 1, 1);
    assertTrue(Files.exists(report.resolve("dump_files")));
  }
}
