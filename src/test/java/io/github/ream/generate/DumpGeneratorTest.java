package io.github.ream.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.UserMistakeException;
import io.github.ream.generate.layout.DumpContent;
import io.github.ream.generate.layout.DumpMaker;
import io.github.ream.generate.layout.WrittenLayout;
import io.github.ream.generate.truth.TruthRows;
import io.github.ream.generate.truth.TruthTables;
import io.github.ream.schema.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class DumpGeneratorTest {
  private static final GeneratorSettings SETTINGS =
      GeneratorSettings.of(600).withSeed(11).withOddShare(0.5).withPapersPerFile(6);

  @TempDir static Path folder;

  @BeforeAll
  static void generate(SparkSession spark) throws IOException {
    new DumpGenerator(spark, SETTINGS).write(folder.resolve("one").toString());
  }

  @Test
  void theBytesDoNotDependOnHowTheWorkIsSplit(SparkSession spark) throws IOException {
    new DumpGenerator(spark, SETTINGS, 7).write(folder.resolve("again").toString());

    assertEquals(files("one"), files("again"));
    assertEquals(rows("one", TruthTables.PAPERS), rows("again", TruthTables.PAPERS));
    assertEquals(rows("one", TruthTables.SIGHTINGS), rows("again", TruthTables.SIGHTINGS));
  }

  @Test
  void aFileIsMadeFromItsNumberAlone() throws IOException {
    Map<String, String> files = files("one");
    DumpMaker maker = new DumpMaker(SETTINGS);
    for (long number = SETTINGS.files() - 1; number >= 0; number -= 7) {
      DumpContent content = maker.content(number);
      StringWriter text = new StringWriter();
      ((WrittenLayout) content.file().layout()).write(content, maker, text);
      assertEquals(text.toString(), files.get(content.file().path()));
    }
  }

  @Test
  void nothingButTheStatedFilesLiesAmongTheDumps() throws IOException {
    assertEquals(
        rows("one", TruthTables.FILES).stream().map(row -> row.getString(0)).sorted().toList(),
        List.copyOf(files("one").keySet()));
  }

  @Test
  void everyTableOfTruthIsAsDefinedAndSorted() {
    DumpMaker maker = new DumpMaker(SETTINGS);
    TruthRows truth = new TruthRows(SETTINGS, maker);
    long papers = SETTINGS.papers();

    assertRows(TruthTables.PAPERS, LongStream.range(0, papers).mapToObj(truth::paper));
    assertRows(
        TruthTables.PAPER_TOPICS, LongStream.range(0, papers).boxed().flatMap(truth::paperTopics));
    assertRows(TruthTables.AUTHORS, LongStream.range(0, papers).boxed().flatMap(truth::authors));
    assertRows(
        TruthTables.SIGHTINGS,
        LongStream.range(0, SETTINGS.files()).boxed().flatMap(truth::sightings));
    assertRows(TruthTables.TOPICS, truth.topics().stream());
    assertRows(TruthTables.TOPIC_PLAN, truth.topicPlan().stream());
  }

  @Test
  void anOutputWithDumpsIsRefused(SparkSession spark) {
    UserMistakeException refused =
        assertThrows(
            UserMistakeException.class,
            () -> new DumpGenerator(spark, SETTINGS).write(folder.resolve("one").toString()));

    assertTrue(refused.getMessage().contains("exists already"));
  }

  @Test
  void settingsOutOfRangeAreRefusedAllAtOnce() {
    GeneratorSettings.Draft wrong = new GeneratorSettings.Draft();
    wrong.papers = 0;
    wrong.papersPerFile = 0;
    wrong.layouts = List.of("hf-lisitng");
    wrong.topics = 2000;
    wrong.firstYear = 2025;
    wrong.lastYear = 2019;
    wrong.recurringShare = 1.5;
    wrong.variantShare = -1;
    wrong.oddShare = Double.NaN;
    UserMistakeException refused = assertThrows(UserMistakeException.class, wrong::made);

    assertEquals(8, refused.getMessage().lines().count(), refused.getMessage());
  }

  private static void assertRows(Table table, Stream<Row> expected) {
    assertEquals(
        expected.map(Row::toString).toList(),
        rows("one", table).stream().map(Row::toString).toList(),
        table.name());
  }

  /** The rows as they are stored, files in the order of their names. */
  private static List<Row> rows(String made, Table table) {
    var rows =
        SparkSessionExtension.session()
            .read()
            .parquet(folder.resolve(made).resolve("truth").resolve(table.name()).toString());
    assertEquals(table.schema(), rows.schema());
    String file = "_metadata.file_name";
    return rows.select("*").orderBy(file, "_metadata.row_index").collectAsList();
  }

  /** Path, as in the truth, to content. */
  private static Map<String, String> files(String made) throws IOException {
    Path dumps = folder.resolve(made).resolve("dumps");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(dumps)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(dumps.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }
}
