package io.github.ream.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.corpus.Corpus;
import io.github.ream.corpus.CorpusBuilder;
import io.github.ream.corpus.Counted;
import io.github.ream.corpus.PartRecords;
import io.github.ream.dump.DumpReader;
import io.github.ream.generate.layout.DumpContent;
import io.github.ream.generate.layout.DumpLayout;
import io.github.ream.generate.layout.DumpLayouts;
import io.github.ream.generate.layout.DumpMaker;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
    DumpMaker maker = new DumpMaker(settings);
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

  /** Points of initials aside, which some layouts do not write. */
  @Test
  void everyFormatReadsAsItsTruthSays(SparkSession spark, @TempDir Path folder) throws IOException {
    readsAsItsTruthSays(
        spark,
        GeneratorSettings.of(480)
            .withSeed(5)
            .withLayouts(DumpLayouts.formats())
            .withRecurringShare(0.3)
            .withPapersPerFile(15),
        folder);
  }

  /** Answers of APIs, tables of pandas and archives, each in all the ways that it is written. */
  @Test
  void everyWrappingReadsAsItsTruthSays(SparkSession spark, @TempDir Path folder)
      throws IOException {
    List<String> layouts = new ArrayList<>(DumpLayouts.names());
    layouts.removeAll(DumpLayouts.formats());
    layouts.remove("s2-splits");
    layouts.addAll(List.of("ris.zip", "csv.zip.tar", "openalex-api.tar", "hf-listing.zip"));
    readsAsItsTruthSays(
        spark,
        GeneratorSettings.of(16L * layouts.size())
            .withSeed(6)
            .withLayouts(layouts)
            .withPapersPerFile(4),
        folder);
  }

  @Test
  void papersAndAbstractsInFilesOfTheirOwnAreJoined(SparkSession spark, @TempDir Path folder)
      throws IOException {
    GeneratorSettings settings =
        GeneratorSettings.of(40)
            .withSeed(7)
            .withLayouts(List.of("s2-splits"))
            .withPapersPerFile(10);
    new DumpGenerator(spark, settings).write(folder.toString());
    DumpMaker maker = new DumpMaker(settings);
    List<String> expected = new ArrayList<>();
    for (long n = 0; n < settings.papers(); n++) {
      PaperPlan paper = maker.plan(n);
      // The form that is drawn for the only file of a paper, unless it is seen again.
      boolean told =
          LongStream.range(0, settings.files())
              .mapToObj(maker::content)
              .flatMap(content -> content.withAbstractsApart(maker).stream())
              .anyMatch(sighting -> sighting.paper().number() == paper.number());
      expected.add(
          text(
              maker.text(paper).title(),
              told ? maker.text(paper).abstractText() : null,
              paper.authors(),
              paper.publishedOn(),
              maker.sightings(n)));
    }
    Collections.sort(expected);

    assertEquals(
        String.join("\n", expected),
        read(
            spark,
            folder.resolve("dumps"),
            "title",
            "abstract",
            "n_authors",
            "published_on",
            "n_sightings"));
    assertEquals(
        LongStream.range(0, settings.papers()).map(maker::sightings).sum(),
        spark.read().parquet(folder.resolve("truth/sightings").toString()).count());
  }

  private static void readsAsItsTruthSays(
      SparkSession spark, GeneratorSettings settings, Path folder) throws IOException {
    new DumpGenerator(spark, settings).write(folder.toString());
    DumpMaker maker = new DumpMaker(settings);
    List<String> expected = new ArrayList<>();
    for (long number = 0; number < settings.files(); number++) {
      DumpContent content = maker.content(number);
      DumpLayout layout = content.file().layout();
      for (int i = 0; i < content.papers().size(); i++) {
        Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
        SeenText text = maker.seen(sighting, layout);
        Shown shown = layout.shown(sighting);
        expected.add(
            text(
                layout.format(),
                text.title(),
                text.form() == SeenText.Form.LABELLED ? "labelled" : text.abstractText(),
                shown.authors(),
                shown.named()
                    ? maker.authors(sighting.paper()).stream()
                        .limit(layout.format().equals("openalex") ? 100 : Integer.MAX_VALUE)
                        .map(p -> p.name().replace(".", ""))
                        .toList()
                    : List.of(),
                written(shown),
                shown.comments(),
                shown.upvotes(),
                shown.doi(),
                shown.arxivId()));
      }
    }
    Collections.sort(expected);
    Settings defaults = SettingsReader.defaults();
    DumpReader reader = new DumpReader(spark, defaults.ingest());
    List<String> found =
        reader
            .read(reader.list(List.of(folder.resolve("dumps").toString())))
            // Front matter of a volume is a reject.
            .filter("reason is null")
            .selectExpr(
                "source_format",
                "title",
                "case when abstract like 'BACKGROUND: %' then 'labelled' else abstract end",
                "n_authors",
                "transform(coalesce(authors, array()), a -> replace(a, '.', ''))",
                "concat_ws('-', date_year, date_month, date_day)",
                "comments",
                "upvotes",
                "doi",
                "arxiv_id")
            .collectAsList()
            .stream()
            .map(
                row ->
                    text(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.getList(4),
                        row.get(5),
                        row.get(6),
                        row.get(7),
                        row.get(8),
                        row.get(9)))
            .sorted()
            .toList();

    Set<String> missing = new TreeSet<>(expected);
    found.forEach(missing::remove);
    Set<String> unexpected = new TreeSet<>(found);
    expected.forEach(unexpected::remove);
    assertEquals(first(missing), first(unexpected), expected.size() + " " + found.size());
    assertEquals(first(missing), first(unexpected));
  }

  private static List<String> first(Set<String> lines) {
    return lines.stream().limit(3).toList();
  }

  /** The parts of a date that a record writes. */
  private static String written(Shown shown) {
    LocalDate date = shown.publishedOn();
    if (date == null) {
      return "";
    }
    boolean yearless = shown.dateText() != null && !shown.dateText().contains(date.getYear() + "");
    List<String> parts = new ArrayList<>();
    if (!yearless) {
      parts.add(Integer.toString(date.getYear()));
    }
    if (shown.datePrecision() != DatePrecision.YEAR) {
      parts.add(Integer.toString(date.getMonthValue()));
    }
    if (shown.datePrecision() == DatePrecision.DAY) {
      parts.add(Integer.toString(date.getDayOfMonth()));
    }
    return String.join("-", parts);
  }

  /** One line per paper: title and best-known values, tabs between. */
  private static String read(SparkSession spark, Path dumps) {
    return read(
        spark,
        dumps,
        "title",
        "n_authors",
        "organization",
        "published_on",
        "comments",
        "n_sightings");
  }

  private static String read(SparkSession spark, Path dumps, String... columns) {
    Settings settings = SettingsReader.defaults();
    DumpReader reader = new DumpReader(spark, settings.ingest());
    Dataset<Row> read = reader.read(reader.list(List.of(dumps.toString())));
    Dataset<Row> records =
        PartRecords.ofNone(read)
            .union(PartRecords.joined(PartRecords.ofCollections(read)))
            .persist();
    Corpus corpus =
        new CorpusBuilder(
                settings.ingest(),
                settings.corpus(),
                (name, rows) -> spark.createDataFrame(rows.collectAsList(), rows.schema()))
            .build(records, Counted.of(records));
    List<Row> papers = corpus.papers().selectExpr(columns).collectAsList();
    records.unpersist();
    return papers.stream()
        .map(row -> text(IntStream.range(0, columns.length).mapToObj(row::get).toArray()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String text(Object... values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      texts.add(value == null ? "" : Normalizer.normalize(value.toString(), Normalizer.Form.NFC));
    }
    return String.join("\t", texts);
  }
}
