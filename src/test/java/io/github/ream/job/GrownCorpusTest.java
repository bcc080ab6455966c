package io.github.ream.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Which papers of a report are taken over, and which are merged again. */
@ExtendWith(SparkSessionExtension.class)
class GrownCorpusTest {
  private static final String MARKED = "as it stood in the report";

  private final SparkSession spark = SparkSessionExtension.session();

  @TempDir Path folder;
  private Path before;
  private Path added;

  @BeforeEach
  void writeDumps() throws IOException {
    before = folder.resolve("before.jsonl");
    added = folder.resolve("later.jsonl");
    Files.writeString(
        before,
        paper("Kites", "Ann Bell", "Pond Days") + paper("Rafts", "Carl Dorn", "Lake Letters"));
    Files.writeString(
        added, paper("Kites", "Ann Bell", "POND DAYS") + paper("Corks", "Eve Fay", "POND DAYS"));
  }

  private static String paper(String title, String author, String venue) {
    return "{\"title\":\"%s\",\"abstract\":\"We fold %s and count how long it floats.\",\"authors\":[\"%s\"],\"venue\":\"%s\"}%n"
        .formatted(title, title, author, venue);
  }

  private Path ingest(String output, Map<String, String> settings, Path... inputs)
      throws IOException {
    Path report = folder.resolve(output);
    new IngestJob(new JobContext(spark, SettingsReader.with(settings), Progress.SILENT))
        .run(Stream.of(inputs).map(Path::toString).toList(), report.toString());
    return report;
  }

  /** A report whose papers are marked, which only those that are taken over stay. */
  private Path marked(String output) throws IOException {
    Path report = ingest(output, Map.of(), before);
    Path table = report.resolve(PapersTable.TABLE.name());
    Path file;
    try (Stream<Path> files = Files.list(table)) {
      file = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
    Path written = folder.resolve(output + "-marked");
    spark
        .read()
        .parquet(table.toString())
        .withColumn(PapersTable.ABSTRACT, functions.lit(MARKED))
        .coalesce(1)
        .write()
        .parquet(written.toString());
    FileUtil.fullyDelete(table.toFile());
    Files.createDirectory(table);
    // Under its name; Ream replaces no files of others.
    try (Stream<Path> files = Files.list(written)) {
      Files.move(
          files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow(),
          table.resolve(file.getFileName()));
    }
    return report;
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

    Path grown = ingest("grown", Map.of(), before);
    ingest("grown", Map.of(), added);
    Path atOnce = ingest("at-once", Map.of(), before, added);
    for (Table table :
        List.of(
            PapersTable.TABLE, PaperAuthorsTable.TABLE, SightingsTable.TABLE, RejectsTable.TABLE)) {
      ReportRows.assertSame(
          table.name(), ReportRows.of(atOnce, table), ReportRows.of(grown, table));
    }
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
}
