package io.github.ream.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.corpus.Corpus;
import io.github.ream.corpus.CorpusBuilder;
import io.github.ream.corpus.RecordCounts;
import io.github.ream.dump.Dumps;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.generate.layout.DumpContent;
import io.github.ream.generate.layout.DumpLayout;
import io.github.ream.generate.layout.DumpLayouts;
import io.github.ream.generate.layout.DumpMaker;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.Sighting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same papers told in every layout at once are each one paper, with the best of what the
 * layouts know. {@code -Dream.all-formats.papers=2000} measures it on more.
 */
@ExtendWith(SparkSessionExtension.class)
class AllFormatsTest {
  private static final int PAPERS = Integer.getInteger("ream.all-formats.papers", 25);

  /** What is known of a paper beside its title, as lines that can be compared. */
  private static String facts(
      Object authors, Object names, Object date, Object doi, Object arxiv, boolean hasAbstract) {
    return String.join(" | ", "" + authors, "" + names, "" + date, "" + doi, "" + arxiv)
        + (hasAbstract ? " | abstract" : " | no abstract");
  }

  @Test
  void eachPaperIsOneWithTheBestOfAllFormats(SparkSession spark, @TempDir Path folder)
      throws IOException {
    Map<String, Long> byTitle = new HashMap<>();
    Map<Long, String> truth = new TreeMap<>();
    List<Row> records = new ArrayList<>();
    long told = 0;
    for (String name : DumpLayouts.formats()) {
      GeneratorSettings settings =
          GeneratorSettings.of(PAPERS)
              .withSeed(11)
              .withTopics(4)
              .withLayouts(List.of(name))
              .withPapersPerFile(PAPERS);
      DumpMaker maker = new DumpMaker(settings);
      DumpContent content = maker.content(0);
      DumpLayout layout = content.file().layout();
      Path file = folder.resolve(name);
      try (OutputStream out = Files.newOutputStream(file)) {
        layout.write(content, maker, out);
      }
      records.addAll(Dumps.read(file));
      told += content.papers().size();
      for (int i = 0; i < content.papers().size(); i++) {
        Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
        PaperPlan paper = sighting.paper();
        byTitle.put(key(maker.text(paper).title()), paper.number());
        truth.put(
            paper.number(),
            facts(
                paper.authors(),
                maker.authors(paper).stream()
                    .map(Person::name)
                    .map(AllFormatsTest::key)
                    .collect(Collectors.joining(",")),
                paper.publishedOn(),
                paper.doi(),
                paper.arxivId(),
                true));
      }
    }
    Corpus corpus = corpus(spark, records);
    Map<String, Long> paperOf = new HashMap<>();
    Map<String, Map<Long, Long>> seen = new HashMap<>();
    records.stream()
        .filter(row -> of(row, RecordSchema.REASON) == null)
        .forEach(
            row ->
                paperOf.put(
                    of(row, RecordSchema.SOURCE_FILE) + " " + of(row, RecordSchema.POSITION),
                    byTitle.get(key((String) of(row, RecordSchema.TITLE)))));
    for (Row row : corpus.sightings().collectAsList()) {
      seen.computeIfAbsent(row.getAs("paper_id"), id -> new TreeMap<>())
          .merge(paperOf.get(place(row)), 1L, Long::sum);
    }
    long rightPairs = pairs(seen, true);
    long foundPairs = pairs(seen, false);
    long layouts = DumpLayouts.formats().size();
    long truePairs = PAPERS * layouts * (layouts - 1) / 2;
    System.out.printf(
        "%d papers in %d layouts: recall %.5f, precision %.5f%n",
        PAPERS, layouts, (double) rightPairs / truePairs, (double) rightPairs / foundPairs);

    assertEquals(told, paperOf.size(), "sightings");
    Map<String, String> found = new HashMap<>();
    for (Row row :
        corpus
            .papers()
            .join(
                corpus
                    .paperAuthors()
                    .groupBy("paper_id")
                    .agg(
                        org.apache.spark.sql.functions.expr(
                            "transform(array_sort(collect_list(struct(position, author_name))), a"
                                + " -> a.author_name) names")),
                new String[] {"paper_id"},
                "left")
            .collectAsList()) {
      found.put(
          row.getAs("paper_id"),
          facts(
              row.getAs("n_authors"),
              row.<scala.collection.Seq<String>>getAs("names") == null
                  ? null
                  : row.<String>getList(row.fieldIndex("names")).stream()
                      .map(AllFormatsTest::key)
                      .collect(Collectors.joining(",")),
              row.getAs("published_on"),
              row.getAs("doi"),
              row.getAs("arxiv_id"),
              row.getAs("abstract") != null));
    }
    List<String> wrong = new ArrayList<>();
    seen.forEach(
        (id, papers) -> {
          if (papers.size() != 1 || papers.values().iterator().next() != layouts) {
            wrong.add(id + " holds " + papers);
          } else if (!truth.get(papers.keySet().iterator().next()).equals(found.get(id))) {
            wrong.add(truth.get(papers.keySet().iterator().next()) + "\n   read: " + found.get(id));
          }
        });
    System.out.println(wrong.size() + " papers of " + seen.size() + " are not as their truth");
    assertEquals("", wrong.stream().limit(10).collect(Collectors.joining("\n")));
    assertEquals(PAPERS, seen.size());
  }

  private static Corpus corpus(SparkSession spark, List<Row> records) {
    Settings settings = SettingsReader.defaults();
    Dataset<Row> read = spark.createDataFrame(records, RecordSchema.SCHEMA);
    return new CorpusBuilder(
            settings.ingest(),
            settings.corpus(),
            (name, rows) -> spark.createDataFrame(rows.collectAsList(), rows.schema()))
        .build(read, RecordCounts.of(read));
  }

  private static long pairs(Map<String, Map<Long, Long>> seen, boolean right) {
    return seen.values().stream()
        .mapToLong(
            papers ->
                right
                    ? papers.values().stream().mapToLong(n -> n * (n - 1) / 2).sum()
                    : choose(papers.values().stream().mapToLong(n -> n).sum()))
        .sum();
  }

  private static long choose(long n) {
    return n * (n - 1) / 2;
  }

  private static String place(Row row) {
    return row.getAs("source_file") + " " + row.getAs("position");
  }

  private static Object of(Row record, String column) {
    return record.get(RecordSchema.SCHEMA.fieldIndex(column));
  }

  private static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
