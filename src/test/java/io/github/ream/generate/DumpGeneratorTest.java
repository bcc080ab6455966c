package io.github.ream.generate;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.UserMistakeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionExtension.class)
class DumpGeneratorTest {
  private static final GeneratorSettings PLAIN =
      GeneratorSettings.of(1000).withSeed(11).withRecurringShare(0.2);
  private static final GeneratorSettings ODD = PLAIN.withOddShare(0.5).withPapersPerFile(10);

  @TempDir static Path folder;

  @BeforeAll
  static void generate(SparkSession spark) throws IOException {
    new DumpGenerator(spark, PLAIN).write(folder.resolve("plain").toString());
    new DumpGenerator(spark, ODD).write(folder.resolve("odd").toString());
  }

  @Test
  void theSameSettingsGiveTheSameBytes(SparkSession spark) throws IOException {
    new DumpGenerator(spark, ODD).write(folder.resolve("again").toString());

    assertEquals(files("odd"), files("again"));
  }

  @Test
  void theBytesDoNotDependOnHowTheWorkIsSplit() throws IOException {
    Map<String, String> files = files("plain");
    PageMaker maker = new PageMaker(PLAIN);
    for (long number = PLAIN.files() - 1; number >= 0; number -= 7) {
      Page page = maker.page(number);
      StringBuilder text = new StringBuilder();
      page.file().layout().write(page, maker, text);
      assertEquals(text.toString(), files.get(page.file().path()));
    }
  }

  @Test
  void anotherSeedGivesOtherPapers() {
    PageMaker one = new PageMaker(PLAIN);
    PageMaker other = new PageMaker(PLAIN.withSeed(12));

    assertTrue(
        Stream.iterate(0L, n -> n + 1)
            .limit(50)
            .noneMatch(n -> one.text(one.plan(n)).equals(other.text(other.plan(n)))));
  }

  @Test
  void noFileButTheDumpsThemselvesLiesAmongThem() throws IOException {
    assertEquals(
        truth("odd", TruthTables.FILES.name()).select("file").collectAsList().stream()
            .map(row -> row.getString(0))
            .sorted()
            .toList(),
        List.copyOf(files("odd").keySet()));
  }

  @Test
  void everyTableOfTruthHasItsDefinedColumns() {
    for (var table :
        List.of(
            TruthTables.PAPERS,
            TruthTables.PAPER_TOPICS,
            TruthTables.TOPICS,
            TruthTables.TOPIC_PLAN,
            TruthTables.SIGHTINGS,
            TruthTables.FILES)) {
      assertEquals(table.schema(), truth("plain", table.name()).schema());
    }
  }

  @Test
  void theStatedShareOfPapersIsSeenAgain() {
    Dataset<Row> papers = truth("plain", "papers");

    assertEquals(0.2, papers.where("sightings > 1").count() / 1000.0, 0.03);
    assertEquals(4, papers.selectExpr("max(sightings)").first().getInt(0));
    assertEquals(
        truth("plain", "sightings").count(), papers.agg(sum(col("sightings"))).first().getLong(0));
  }

  @Test
  void theBestKnownValuesAreThoseOfTheLastSightingThatShowsThem() {
    for (String made : List.of("plain", "odd")) {
      // Files are numbered by time in each layout, and only one layout shows anything.
      Dataset<Row> last =
          truth(made, "sightings")
              .groupBy("paper")
              .agg(
                  lastKnown("n_authors").as("n_authors_shown"),
                  lastKnown("organization").as("organization_shown"),
                  lastKnown("published_on").as("published_on_shown"),
                  lastKnown("comments").as("comments_shown"))
              .select(
                  "paper",
                  "n_authors_shown",
                  "organization_shown",
                  "published_on_shown",
                  "comments_shown");
      Dataset<Row> shown =
          truth(made, "papers")
              .select(
                  "paper",
                  "n_authors_shown",
                  "organization_shown",
                  "published_on_shown",
                  "comments_shown");
      assertEquals(0, shown.exceptAll(last).count());
      assertEquals(0, last.exceptAll(shown).count());
    }
  }

  private static org.apache.spark.sql.Column lastKnown(String column) {
    return max_by(
        col(column), org.apache.spark.sql.functions.when(col(column).isNotNull(), col("file")));
  }

  @Test
  void whatIsShownIsTrue() {
    Dataset<Row> papers = truth("plain", "papers");

    assertEquals(0, papers.where("n_authors_shown <> n_authors").count());
    assertEquals(0, papers.where("organization_shown <> organization").count());
    assertEquals(0, papers.where("published_on_shown <> published_on").count());
    assertEquals(0, papers.where("comments_shown > comments").count());
    assertEquals(0.1, papers.where("organization is not null").count() / 1000.0, 0.02);
  }

  @Test
  void noTwoPapersShareATitle() {
    assertEquals(
        0,
        truth("odd", "papers").groupBy("title").agg(count(lit(1)).as("n")).where("n > 1").count());
  }

  @Test
  void titlesAndAbstractsAreSingleLinesOfReadableLength() {
    Dataset<Row> papers =
        truth("plain", "papers").selectExpr("title", "abstract", "size(split(abstract, ' ')) as n");

    assertEquals(0, papers.where("n < 80 or n > 250").count());
    assertEquals(
        0, papers.where("title rlike '[\\r\\n\\t]' or abstract rlike '[\\r\\n\\t]'").count());
    assertEquals(0, papers.where("abstract rlike '  ' or abstract rlike '[{}]'").count());
    assertEquals(0, papers.where("title rlike '  ' or title rlike '[{}]'").count());
    assertEquals(
        0,
        papers
            .where("abstract rlike '\\\\ba [aeiou]' or abstract rlike '\\\\ban [^aeiou]'")
            .count());
  }

  @Test
  void teamSizesHaveThePlantedMeans() {
    GeneratorSettings many = GeneratorSettings.of(40_000).withSeed(5);
    PageMaker maker = new PageMaker(many);
    double drawn = 0;
    double expected = 0;
    for (long n = 0; n < many.papers(); n++) {
      PaperPlan paper = maker.plan(n);
      drawn += Math.min(paper.authors(), 40);
      expected +=
          TeamSizes.bodyMean(
              maker.topics().all().get(paper.topics().get(0).topic()), maker.time(paper));
      assertTrue(paper.authors() >= 1);
    }
    // The tail beyond 40 authors, cut off here, adds 0.003 times what 40 is above the mean.
    assertEquals(1, drawn / (expected + 0.003 * 33 * many.papers()), 0.02);
  }

  @Test
  void theHeavyTailHasItsMean() {
    PlantedTopic topic = new PlantedTopics(1, 1).all().get(0);
    CounterRandom random = CounterRandom.of(3, CounterRandom.Purpose.TEAM);
    double drawn = 0;
    int draws = 2_000_000;
    for (int i = 0; i < draws; i++) {
      drawn += TeamSizes.draw(random, topic, 0.5);
    }
    assertEquals(TeamSizes.mean(topic, 0.5), drawn / draws, 0.05);
  }

  @Test
  void topicWeightsAndTermProbabilitiesSumToOne() {
    for (String table : List.of("paper_topics", "topics")) {
      String group = table.equals("topics") ? "topic" : "paper";
      String value = table.equals("topics") ? "probability" : "weight";
      assertEquals(
          0,
          truth("plain", table)
              .groupBy(group)
              .agg(sum(col(value)).as("total"))
              .where(abs(col("total").minus(1)).gt(1e-9))
              .count());
    }
    assertEquals(24, truth("plain", "topics").select("topic").distinct().count());
  }

  @Test
  void everyOddCaseOccursAndIsRecorded() {
    List<String> recorded =
        truth("odd", "files")
            .select("odd_case")
            .union(truth("odd", "sightings").select("odd_case"))
            .where("odd_case is not null")
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .sorted()
            .toList();

    assertEquals(Stream.of(OddCase.values()).map(OddCase::label).sorted().toList(), recorded);
    assertEquals(0, truth("plain", "sightings").where("odd_case is not null").count());
  }

  @Test
  void anOutputWithDumpsIsRefused(SparkSession spark) {
    UserMistakeException refused =
        assertThrows(
            UserMistakeException.class,
            () -> new DumpGenerator(spark, PLAIN).write(folder.resolve("plain").toString()));

    assertTrue(refused.getMessage().contains("exists already"));
  }

  @Test
  void settingsOutOfRangeAreRefusedAllAtOnce() {
    UserMistakeException refused =
        assertThrows(
            UserMistakeException.class,
            () ->
                new GeneratorSettings(
                    0, 0, List.of("hf-lisitng"), 2000, 1, 2025, 2019, 1.5, Double.NaN));

    assertEquals(7, refused.getMessage().lines().count(), refused.getMessage());
  }

  private static Dataset<Row> truth(String made, String table) {
    return SparkSessionExtension.session()
        .read()
        .parquet(folder.resolve(made).resolve("truth").resolve(table).toString());
  }

  /** Path, as in the truth, to content. */
  private static Map<String, String> files(String made) throws IOException {
    Path dumps = folder.resolve(made).resolve("dumps");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(dumps)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            dumps.relativize(path).toString(), Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
