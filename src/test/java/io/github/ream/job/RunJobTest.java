package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.progress.Progress;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.ModelSelectionTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole job on generated dumps: the same rows however the work is cut. */
@ExtendWith(SparkSessionExtension.class)
class RunJobTest {
  private static final List<String> DIFFERENT_EVERY_TIME =
      List.of(RunTable.TABLE.name(), ModelSelectionTable.TABLE.name());

  @TempDir static Path folder;
  private static SparkSession spark;
  private static Path dumps;
  private static Path report;

  @BeforeAll
  static void runOnce(SparkSession session) throws IOException {
    spark = session;
    Path made = folder.resolve("made");
    new DumpGenerator(
            spark,
            GeneratorSettings.of(150)
                .withPapersPerFile(3)
                .withTopics(4)
                .withLayouts(List.of("hf-listing")))
        .write(made.toString());
    dumps = made.resolve("dumps");
    report = run("report", dumps, Map.of());
  }

  private static Path run(String name, Path input, Map<String, String> more) throws IOException {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("topics.k", "4");
    settings.put("ingest.capture-year", "2026");
    settings.put("authors.fit-samples", "10");
    Path output = folder.resolve(name);
    new RunJob(new JobContext(spark, SettingsReader.with(settings), Progress.SILENT))
        .run(List.of(input.toString()), output.toString());
    return output;
  }

  private static void assertSameRows(Path one, Path other, List<Table> but) {
    for (Table table : Tables.ALL) {
      if (DIFFERENT_EVERY_TIME.contains(table.name())
          || but.contains(table)
          || !Files.exists(one.resolve(table.name()))) {
        continue;
      }
      ReportRows.assertSame(table.name(), ReportRows.of(one, table), ReportRows.of(other, table));
    }
  }

  @Test
  void theSameRowsFromOneAndFromManyPartitions() throws IOException {
    String before = spark.conf().get("spark.sql.shuffle.partitions");
    spark.conf().set("spark.sql.shuffle.partitions", "1");
    try {
      Path one = run("one", dumps, Map.of("ingest.task-size", "1 GiB"));
      assertSameRows(report, one, List.of());
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", before);
    }
    Path cut = run("cut", dumps, Map.of("ingest.chunk-size", "3000", "ingest.task-size", "5000"));
    assertSameRows(report, cut, List.of());
  }

  @Test
  void theSamePapersAndTopicsFromFiftyFilesAndFromOne() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(dumps)) {
      pages = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    assertTrue(pages.size() >= 50, pages.size() + " files");
    Path glued = Files.createDirectories(folder.resolve("glued")).resolve("all.txt");
    try (OutputStream out = Files.newOutputStream(glued)) {
      for (Path page : pages) {
        Files.copy(page, out);
        out.write('\n');
      }
    }
    assertSameRows(
        report,
        run("from-one-file", glued, Map.of()),
        List.of(SightingsTable.TABLE, RejectsTable.TABLE, DumpFilesTable.TABLE));
  }

  @Test
  void everyPaperOfTheTruthIsFoundAndNothingElse() {
    Dataset<Row> truth =
        spark
            .read()
            .parquet(folder.resolve("made").resolve("truth").resolve("papers").toString())
            .select("title");
    Dataset<Row> found =
        spark.read().parquet(report.resolve(PapersTable.TABLE.name()).toString()).select("title");
    assertEquals(List.of(), truth.exceptAll(found).limit(3).collectAsList());
    assertEquals(List.of(), found.exceptAll(truth).limit(3).collectAsList());
    assertEquals(List.of(), ReportRows.of(report, RejectsTable.TABLE));
  }
}
