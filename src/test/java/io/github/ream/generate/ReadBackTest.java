package io.github.ream.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.corpus.Corpus;
import io.github.ream.corpus.CorpusBuilder;
import io.github.ream.dump.DumpReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the dumps were made with is what is read from them. */
@ExtendWith(SparkSessionExtension.class)
class ReadBackTest {

  @Test
  void theSampleReadsAsExpected(SparkSession spark) throws IOException {
    List<String> expected =
        Files.readAllLines(Path.of("jobs/sample/expected.tsv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.lastIndexOf('\t')))
            .sorted()
            .toList();

    assertEquals(String.join("\n", expected), read(spark, Path.of("jobs/sample/dumps")));
  }

  @Test
  void oddPagesReadAsTheirTruthSays(SparkSession spark, @TempDir Path folder) throws IOException {
    GeneratorSettings settings =
        GeneratorSettings.of(500)
            .withSeed(2)
            .withRecurringShare(0.2)
            .withOddShare(0.4)
            .withPapersPerFile(10);
    new DumpGenerator(spark, settings).write(folder.toString());
    PageMaker maker = new PageMaker(settings);
    List<String> expected = new ArrayList<>();
    for (long n = 0; n < settings.papers(); n++) {
      PaperPlan paper = maker.plan(n);
      Shown shown = maker.merged(paper);
      expected.add(
          text(
              maker.text(paper).title(),
              shown.authors(),
              shown.organization(),
              shown.publishedOn(),
              shown.comments(),
              maker.sightings(n)));
    }
    Collections.sort(expected);

    assertEquals(String.join("\n", expected), read(spark, folder.resolve("dumps")));
  }

  /** One line per paper: title and best-known values, tabs between. */
  private static String read(SparkSession spark, Path dumps) {
    Settings settings = SettingsReader.defaults();
    DumpReader reader = new DumpReader(spark, settings.ingest());
    Dataset<Row> records = reader.read(reader.list(List.of(dumps.toString()))).persist();
    Corpus corpus =
        new CorpusBuilder(
                settings.ingest(),
                settings.corpus(),
                (name, rows) -> spark.createDataFrame(rows.collectAsList(), rows.schema()))
            .build(records);
    List<Row> papers =
        corpus
            .papers()
            .selectExpr(
                "title",
                "n_authors",
                "organization",
                "cast(published_on as string)",
                "comments",
                "n_sightings")
            .collectAsList();
    records.unpersist();
    return String.join(
        "\n",
        papers.stream()
            .map(
                row -> text(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
            .sorted()
            .toList());
  }

  private static String text(Object... values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      texts.add(value == null ? "" : Normalizer.normalize(value.toString(), Normalizer.Form.NFC));
    }
    return String.join("\t", texts);
  }
}
