package io.github.ream.generate.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.generate.GeneratorSettings;
import io.github.ream.generate.layout.DumpMaker;
import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.PlantedTeamSizes;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.words.PlantedTopic;
import io.github.ream.generate.words.PlantedTopics;
import io.github.ream.generate.writing.PaperWriter;
import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The truth adds up; none of this needs a session. */
class TruthRowsTest {
  private static final GeneratorSettings PLAIN =
      GeneratorSettings.of(2000).withSeed(11).withRecurringShare(0.2);
  private static final GeneratorSettings ODD = PLAIN.withOddShare(0.4).withPapersPerFile(10);

  @Test
  void theStatedShareOfPapersIsSeenAgain() {
    List<Integer> sightings =
        column(papers(PLAIN), TruthTables.PAPERS, "sightings").stream()
            .map(Integer.class::cast)
            .toList();

    assertEquals(0.2, sightings.stream().filter(n -> n > 1).count() / 2000.0, 0.03);
    assertEquals(4, sightings.stream().mapToInt(n -> n).max().orElseThrow());
    assertEquals(sightings(PLAIN).size(), sightings.stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void theBestKnownValuesAreThoseOfTheLastSightingThatShowsThem() {
    for (GeneratorSettings settings : List.of(PLAIN, ODD)) {
      TruthRows truth = new TruthRows(settings, new DumpMaker(settings));
      Set<Object> headless =
          LongStream.range(0, settings.files())
              .boxed()
              .flatMap(truth::files)
              .filter(row -> "no-header".equals(value(row, TruthTables.FILES, "odd_case")))
              .map(row -> value(row, TruthTables.FILES, "file"))
              .collect(Collectors.toSet());
      for (String value : List.of("n_authors", "organization", "published_on", "comments")) {
        Map<Object, Object> last = new HashMap<>();
        // Files are in order of capture; those that do not say when they were captured come first.
        for (boolean dated : List.of(false, true)) {
          for (Row row : sightings(settings)) {
            Object shown = value(row, TruthTables.SIGHTINGS, value);
            if (shown != null
                && dated != headless.contains(value(row, TruthTables.SIGHTINGS, "file"))) {
              last.put(value(row, TruthTables.SIGHTINGS, "paper"), shown);
            }
          }
        }
        for (Row row : papers(settings)) {
          Object paper = value(row, TruthTables.PAPERS, "paper");
          Object shown = value(row, TruthTables.PAPERS, value + "_shown");
          assertEquals(last.get(paper), shown);
        }
      }
    }
  }

  @Test
  void whatIsShownIsTrue() {
    int listed = 0;
    for (Row row : papers(PLAIN)) {
      for (String value : List.of("n_authors", "organization", "published_on")) {
        Object shown = value(row, TruthTables.PAPERS, value + "_shown");
        assertTrue(shown == null || shown.equals(value(row, TruthTables.PAPERS, value)), value);
      }
      listed += value(row, TruthTables.PAPERS, "organization") == null ? 0 : 1;
    }
    assertEquals(0.1, listed / 2000.0, 0.02);
  }

  @Test
  void noTwoPapersShareATitle() {
    List<Object> titles = column(papers(ODD), TruthTables.PAPERS, "title");

    assertEquals(titles.size(), new HashSet<>(titles).size());
  }

  @Test
  void anotherSeedGivesOtherTitles() {
    Set<Object> titles = new HashSet<>(column(papers(PLAIN), TruthTables.PAPERS, "title"));

    titles.retainAll(
        new HashSet<>(column(papers(PLAIN.withSeed(12)), TruthTables.PAPERS, "title")));
    assertEquals(Set.of(), titles);
  }

  @Test
  void titlesAndAbstractsAreSingleLinesOfReadableLength() {
    Pattern fault = Pattern.compile("[\\r\\n\\t{}]|  |\\ba [aeiouAEIOU]|\\ban [^aeiouAEIOU]");
    for (Row row : papers(PLAIN)) {
      String title = (String) value(row, TruthTables.PAPERS, "title");
      String text = (String) value(row, TruthTables.PAPERS, "abstract");
      assertFalse(fault.matcher(title).find(), title);
      assertFalse(fault.matcher(text).find(), text);
      int words = text.split(" ", -1).length;
      assertTrue(words >= 80 && words <= 250, text);
    }
  }

  @Test
  void topicWeightsAndTermProbabilitiesSumToOne() {
    TruthRows truth = new TruthRows(PLAIN, new DumpMaker(PLAIN));
    sumsToOne(LongStream.range(0, 2000).boxed().flatMap(truth::paperTopics), row -> row.getLong(0));
    assertEquals(24, sumsToOne(truth.topics().stream(), row -> row.getInt(0)));
  }

  @Test
  void termsOccurAsOftenAsTheTruthSays() {
    GeneratorSettings settings = GeneratorSettings.of(3000).withTopics(6);
    DumpMaker maker = new DumpMaker(settings);
    PaperWriter writer = new PaperWriter(settings.seed(), maker.topics());
    Map<String, Integer> drawn = new HashMap<>();
    int[] total = {0};
    for (long n = 0; n < settings.papers(); n++) {
      writer.write(
          maker.plan(n),
          (topic, wordClass, word) -> {
            if (topic == 2) {
              drawn.merge(
                  maker.topics().all().get(topic).words().get(wordClass).word(word),
                  1,
                  Integer::sum);
              total[0]++;
            }
          });
    }
    for (Row row : new TruthRows(settings, maker).topics()) {
      if (row.getInt(0) == 3) {
        double share = drawn.getOrDefault(row.getString(1), 0) / (double) total[0];
        assertEquals(row.getDouble(2), share, 0.01, row.getString(1));
      }
    }
  }

  @Test
  void everyOddCaseOccursAndIsRecorded() {
    DumpMaker maker = new DumpMaker(ODD);
    TruthRows truth = new TruthRows(ODD, maker);
    Set<Object> recorded =
        Stream.concat(
                LongStream.range(0, ODD.files())
                    .boxed()
                    .flatMap(truth::files)
                    .map(row -> value(row, TruthTables.FILES, "odd_case")),
                sightings(ODD).stream().map(row -> value(row, TruthTables.SIGHTINGS, "odd_case")))
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(
        Stream.of(OddCase.values()).map(OddCase::label).collect(Collectors.toSet()), recorded);
    assertTrue(
        sightings(PLAIN).stream()
            .allMatch(row -> value(row, TruthTables.SIGHTINGS, "odd_case") == null));
  }

  @Test
  void teamSizesHaveThePlantedMeans() {
    GeneratorSettings many = GeneratorSettings.of(40_000).withSeed(5);
    DumpMaker maker = new DumpMaker(many);
    double drawn = 0;
    double expected = 0;
    for (long n = 0; n < many.papers(); n++) {
      PaperPlan paper = maker.plan(n);
      PlantedTopic topic = maker.topics().all().get(paper.topics().get(0).topic());
      drawn += Math.min(paper.authors(), 40);
      expected += PlantedTeamSizes.bodyMean(topic, maker.time(paper));
      assertTrue(paper.authors() >= 1);
    }
    // The tail, here cut off at 40 authors, adds 0.003 times what 40 is above the mean of 7.
    assertEquals(1, drawn / (expected + 0.003 * 33 * many.papers()), 0.02);
  }

  @Test
  void theHeavyTailHasItsMean() {
    PlantedTopic topic = new PlantedTopics(1, 1).all().get(0);
    CounterRandom random = CounterRandom.of(3, CounterRandom.Purpose.TEAM);
    double drawn = 0;
    int draws = 2_000_000;
    for (int i = 0; i < draws; i++) {
      drawn += PlantedTeamSizes.draw(random, topic, 0.5);
    }
    assertEquals(PlantedTeamSizes.mean(topic, 0.5), drawn / draws, 0.05);
  }

  private static List<Row> papers(GeneratorSettings settings) {
    TruthRows truth = new TruthRows(settings, new DumpMaker(settings));
    return LongStream.range(0, settings.papers()).mapToObj(truth::paper).toList();
  }

  private static List<Row> sightings(GeneratorSettings settings) {
    TruthRows truth = new TruthRows(settings, new DumpMaker(settings));
    return LongStream.range(0, settings.files()).boxed().flatMap(truth::sightings).toList();
  }

  private static <T> int sumsToOne(Stream<Row> rows, Function<Row, T> group) {
    Map<T, Double> sums = new TreeMap<>();
    rows.forEach(row -> sums.merge(group.apply(row), row.getDouble(2), Double::sum));
    sums.values().forEach(sum -> assertEquals(1, sum, 1e-9));
    return sums.size();
  }

  private static List<Object> column(List<Row> rows, Table table, String name) {
    return rows.stream().map(row -> value(row, table, name)).toList();
  }

  private static Object value(Row row, Table table, String name) {
    return row.get(table.columns().stream().map(Column::name).toList().indexOf(name));
  }
}
