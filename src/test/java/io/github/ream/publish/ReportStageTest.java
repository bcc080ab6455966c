package io.github.ream.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SortedRows;
import io.github.ream.schema.Table;
import io.github.ream.schema.TermsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class ReportStageTest {
  private static final Settings.Publish SETTINGS = SettingsReader.defaults().publish();

  private SparkSession spark;
  @TempDir Path parent;
  private Path output;

  @BeforeEach
  void place(SparkSession session) {
    spark = session;
    output = parent.resolve("my report");
  }

  private ReportStage stage(String run) throws IOException {
    return stage(run, SETTINGS);
  }

  private ReportStage stage(String run, Settings.Publish settings) throws IOException {
    return new ReportStage(spark, settings, location(), run);
  }

  private ReportLocation location() {
    return new ReportLocation(output.toString(), spark.sparkContext().hadoopConfiguration());
  }

  private Dataset<Row> counts(int n, long run) {
    return SmallTables.counts(spark, n).withColumn("n_papers", functions.lit(run));
  }

  private void publish(int n, long run) throws IOException {
    try (ReportStage stage = stage("run" + run)) {
      stage.write(AuthorCountsTable.TABLE, counts(n, run));
      stage.publish();
    }
  }

  private List<Row> published() {
    return spark
        .read()
        .parquet(output.resolve("author_counts").toString())
        .select("n_authors", "n_papers")
        .collectAsList();
  }

  private List<String> left() throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aSmallTableIsOneFileSortedByItsKeyAndNothingElseIsLeft() throws IOException {
    publish(1000, 1);
    try (Stream<Path> files = Files.list(output.resolve("author_counts"))) {
      List<Path> data = files.filter(f -> !f.getFileName().toString().startsWith(".")).toList();
      assertEquals(1, data.size(), data.toString());
      assertTrue(data.get(0).toString().endsWith(".parquet"));
    }
    assertEquals(
        Stream.iterate(1, i -> i + 1).limit(1000).toList(),
        published().stream().map(r -> r.getInt(0)).toList());
    assertEquals(List.of("my report"), left());
  }

  private static Object value(DataType type, int n) {
    return switch (type.simpleString()) {
      case "int" -> n;
      case "bigint" -> (long) n;
      case "double" -> n / 3.0;
      case "boolean" -> n > 3;
      case "timestamp" -> Timestamp.from(Instant.ofEpochSecond(1_700_000_000L + n, 123_456_000));
      case "date" -> Date.valueOf("2024-02-0" + n);
      default -> "\u8a00 " + n;
    };
  }

  @Test
  void rowsAtHandAreWrittenAsSparkWritesThem() throws IOException {
    for (Table table : List.of(RunTable.TABLE, PapersTable.TABLE)) {
      List<Row> rows = new ArrayList<>();
      for (int n : new int[] {7, 3}) {
        rows.add(
            RowFactory.create(
                table.columns().stream()
                    .map(c -> n == 3 && !c.mandatory() ? null : value(c.type(), n))
                    .toArray()));
      }
      Dataset<Row> written;
      try (ReportStage stage = stage("hand-" + table.name())) {
        stage.write(table, rows);
        written = spark.read().parquet(stage.path(table.name()).toString());
        assertEquals(table.schema(), written.schema());
        assertEquals(List.of(rows.get(1), rows.get(0)), written.collectAsList());
      }
    }
  }

  @Test
  void aNullWhereNoneMayBeIsRefusedAmongRowsAtHandToo() throws IOException {
    try (ReportStage stage = stage("hand")) {
      List<Row> rows = List.of(RowFactory.create(1, null, 0.5, 0.5));
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> stage.write(AuthorCountsTable.TABLE, rows));
      assertEquals("null in author_counts.n_papers", e.getMessage());
    }
  }

  @Test
  void sortedRowsKeepTheirOrderHoweverManyFilesTheyMake() throws IOException {
    for (long bytes : new long[] {1_000, 3L << 20, 300L << 20}) {
      Dataset<Row> sorted =
          AuthorCountsTable.TABLE
              .select(counts(1_000, 1))
              .orderBy("n_authors")
              .repartitionByRange(9, functions.col("n_authors"))
              .sortWithinPartitions("n_authors");
      try (ReportStage stage = stage("sorted" + bytes)) {
        stage.writeSorted(
            Map.of(
                AuthorCountsTable.TABLE, new SortedRows(sorted.javaRDD(), sorted.schema(), bytes)));
        stage.publish();
      }
      List<Integer> written = new ArrayList<>();
      try (Stream<Path> files = Files.list(output.resolve("author_counts"))) {
        List<Path> data =
            files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList();
        assertEquals(bytes > SETTINGS.fileSize() ? 3 : 1, data.size());
        for (Path file : data) {
          spark
              .read()
              .parquet(file.toString())
              .collectAsList()
              .forEach(row -> written.add(row.getInt(0)));
        }
      }
      assertEquals(Stream.iterate(1, i -> i + 1).limit(1_000).toList(), written);
    }
  }

  @Test
  void aTableLargerThanAFileIsSeveralFilesSortedAcrossThem() throws IOException {
    Settings.Publish small = SettingsReader.with(Map.of("publish.file-size", "64 KiB")).publish();
    try (ReportStage stage = stage("big", small)) {
      stage.write(
          AuthorCountsTable.TABLE,
          counts(60_000, 1).withColumn("n_papers", functions.xxhash64(functions.col("n_authors"))));
      stage.publish();
    }
    List<Path> data;
    try (Stream<Path> files = Files.list(output.resolve("author_counts"))) {
      data = files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList();
    }
    assertTrue(data.size() > 1 && data.size() < 40, data.size() + " files");
    int last = 0;
    for (Path file : data) {
      for (Row row : spark.read().parquet(file.toString()).collectAsList()) {
        assertTrue(row.getInt(0) > last);
        last = row.getInt(0);
      }
    }
    assertEquals(60_000, last);
  }

  @Test
  void anEmptyTableStillHasItsSchema() throws IOException {
    try (ReportStage stage = stage("empty")) {
      stage.write(TermsTable.TABLE, spark.createDataFrame(List.of(), TermsTable.TABLE.schema()));
      stage.publish();
    }
    Dataset<Row> terms = spark.read().parquet(output.resolve("terms").toString());
    assertEquals(TermsTable.TABLE.schema(), terms.schema());
    assertEquals(0, terms.count());
  }

  @Test
  void theNewReportReplacesTheOldOneWhole() throws IOException {
    try (ReportStage stage = stage("first")) {
      stage.write(AuthorCountsTable.TABLE, counts(3, 1));
      stage.write(TermsTable.TABLE, spark.createDataFrame(List.of(), TermsTable.TABLE.schema()));
      stage.publish();
    }
    publish(5, 2);
    assertEquals(5, published().size());
    assertFalse(Files.exists(output.resolve("terms")), "a table of the old run is gone");
    assertEquals(List.of("my report"), left());
  }

  @Test
  void aStageThatIsNotPublishedLeavesTheReportAsItWas() throws IOException {
    publish(3, 1);
    try (ReportStage stage = stage("second")) {
      stage.write(AuthorCountsTable.TABLE, counts(5, 2));
    }
    assertEquals(3, published().size());
    assertEquals(List.of("my report"), left());
  }

  @Test
  void aKeptTableIsTheSameInTheNewReport() throws IOException {
    publish(4, 1);
    try (ReportStage stage = stage("second")) {
      stage.keep(AuthorCountsTable.TABLE);
      stage.keep(TermsTable.TABLE);
      stage.publish();
    }
    assertEquals(4, published().size());
    assertEquals(
        List.of("author_counts", "columns"),
        spark
            .read()
            .parquet(output.resolve("columns").toString())
            .select(ColumnsTable.TABLE_NAME)
            .distinct()
            .orderBy(ColumnsTable.TABLE_NAME)
            .collectAsList()
            .stream()
            .map(r -> r.getString(0))
            .toList());
  }

  @Test
  void whatAUserPutBesideTheTablesStays() throws IOException {
    publish(3, 1);
    Files.writeString(output.resolve("notes.txt"), "mine");
    publish(4, 2);
    assertEquals("mine", Files.readString(output.resolve("notes.txt")));
    assertEquals(4, published().size());
  }

  @Test
  void aFolderWithOtherThingsIsRefused() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.doc"), "mine");
    UserMistakeException e = assertThrows(UserMistakeException.class, this::location);
    assertTrue(e.getMessage().contains("with other things in it"), e.getMessage());
    assertEquals("mine", Files.readString(output.resolve("thesis.doc")));
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws IOException {
    Files.writeString(output, "mine");
    assertThrows(UserMistakeException.class, this::location);
  }

  @Test
  void aNullInAMandatoryColumnIsNotPublished() throws IOException {
    publish(3, 1);
    try (ReportStage stage = stage("second")) {
      Dataset<Row> broken = counts(3, 2).withColumn("share", functions.lit(null).cast("double"));
      Exception e =
          assertThrows(Exception.class, () -> stage.write(AuthorCountsTable.TABLE, broken));
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      assertTrue(cause.getMessage().contains("null in author_counts.share"), cause.getMessage());
    }
    assertEquals(3, published().size());
  }

  @Test
  void aRunKilledBetweenTwoRenamesIsPutBackByTheNext() throws IOException {
    publish(3, 1);
    Files.move(output, parent.resolve(".my report.ream-previous"));
    assertTrue(location().has("author_counts"));
    stage("second").close();
    assertEquals(3, published().size());
    assertEquals(List.of("my report"), left());
  }

  @Test
  void aRunKilledRightAfterTheSwapLosesNothingOfTheUsers() throws IOException {
    publish(3, 1);
    Path old = parent.resolve(".my report.ream-previous");
    Files.move(output, old);
    Files.writeString(old.resolve("notes.txt"), "mine");
    Files.writeString(old.resolve("author_counts").resolve("more.txt"), "mine too");
    Files.createDirectory(output);
    stage("second").close();
    assertEquals("mine", Files.readString(output.resolve("notes.txt")));
    assertEquals(List.of("my report", "my report.kept-1"), left());
    Path kept = parent.resolve("my report.kept-1");
    assertEquals("mine too", Files.readString(kept.resolve("author_counts/more.txt")));
    try (Stream<Path> files = Files.walk(kept)) {
      assertEquals(1, files.filter(Files::isRegularFile).count(), "only what is not Ream's");
    }
  }

  @Test
  void anEmptyFolderThatIsLeftOfTheOldReportIsRemoved() throws IOException {
    publish(3, 1);
    Files.createDirectory(parent.resolve(".my report.ream-previous"));
    publish(4, 2);
    assertEquals(4, published().size());
    assertEquals(List.of("my report"), left());
  }

  @Test
  void aUsersFileWhoseNameHasNoSpellingStays() throws Exception {
    publish(3, 1);
    String odd = "printf mine > \"$0\"/$'\\xe9.txt'";
    assumeTrue(new ProcessBuilder("bash", "-c", odd, output.toString()).start().waitFor() == 0);
    publish(4, 2);
    try (Stream<Path> entries = Files.list(output)) {
      assertEquals(1, entries.filter(e -> e.toString().endsWith(".txt")).count());
    }
    assertEquals(List.of("my report"), left());
  }

  @Test
  void aFilePutAmongThoseOfATableDuringARunStaysAndTheRunFails() throws IOException {
    publish(3, 1);
    Path mine = output.resolve("author_counts").resolve("mine.txt");
    try (ReportStage stage = stage("second")) {
      stage.write(AuthorCountsTable.TABLE, counts(5, 2));
      Files.writeString(mine, "mine");
      UserMistakeException e = assertThrows(UserMistakeException.class, stage::publish);
      assertTrue(e.getMessage().contains("author_counts/mine.txt"), e.getMessage());
    }
    assertEquals("mine", Files.readString(mine));
    Files.delete(mine);
    assertEquals(3, published().size());
    assertEquals(List.of("my report"), left());
  }

  @Test
  void whatKilledRunsLeftIsRemovedByTheNextAndNothingElse() throws IOException {
    Files.createDirectories(parent.resolve(".my report.ream-stage-20260101T000000Z-0123abcd/run"));
    Files.createDirectories(parent.resolve(".my report.ream-work-20260101T000000Z-0123abcd"));
    Files.createDirectories(parent.resolve(".my report.ream-stage-of-mine"));
    Files.createDirectories(parent.resolve(".other.ream-stage-20260101T000000Z-0123abcd"));
    publish(3, 1);
    assertEquals(
        List.of(
            ".my report.ream-stage-of-mine",
            ".other.ream-stage-20260101T000000Z-0123abcd",
            "my report"),
        left());
  }

  @Test
  void aSecondRunOnTheSameOutputIsRefusedAndTheFirstEndsWell() throws IOException {
    try (ReportStage first = stage("first")) {
      first.write(AuthorCountsTable.TABLE, counts(3, 1));
      UserMistakeException e = assertThrows(UserMistakeException.class, () -> stage("second"));
      assertTrue(e.getMessage().contains("(run first on "), e.getMessage());
      first.publish();
    }
    assertEquals(3, published().size());
    assertEquals(List.of("my report"), left());
  }

  @Test
  void aReaderMeetsTheOldReportOrTheNewOneAtAnyMoment() throws Exception {
    publish(1, 0);
    AtomicBoolean done = new AtomicBoolean();
    AtomicBoolean missing = new AtomicBoolean();
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                if (!Files.exists(output.resolve("author_counts"))) {
                  missing.set(true);
                }
              }
            });
    reader.start();
    for (int run = 1; run <= 4; run++) {
      publish(run + 1, run);
    }
    done.set(true);
    reader.join();
    assertEquals(5, published().size());
    if (AtomicExchange.exchange(output.toString(), output.toString())
        || System.getProperty("os.name").equals("Linux")) {
      assertFalse(missing.get(), "the report was gone for a moment");
    }
  }
}
