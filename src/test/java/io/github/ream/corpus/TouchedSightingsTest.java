package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corpus that records are added to is the corpus of all records. */
@ExtendWith(SparkSessionExtension.class)
class TouchedSightingsTest {
  private static final int MOST_COMPARED = 200;
  private static final Settings SETTINGS = SettingsReader.defaults();

  private static Row paper(int position, String title, Object... more) {
    List<Object> named = new ArrayList<>(List.of("title", title));
    named.addAll(List.of(more));
    return Records.record(position, named.toArray());
  }

  private static Dataset<Row> keyed(List<Row> records) {
    return RecordKeys.of(Records.dataset(records.toArray(Row[]::new)));
  }

  private static Corpus corpus(Dataset<Row> records, Settings settings) {
    return new CorpusBuilder(settings.ingest(), settings.corpus(), Records.IN_MEMORY)
        .build(records, Counted.of(records));
  }

  private static Optional<TouchedSightings> touched(
      List<Row> before, List<Row> added, Corpus earlier, int mostCompared) {
    return TouchedSightings.of(keyed(before), keyed(added), earlier.sightings(), mostCompared);
  }

  /** Asserts that the corpus grows as it would be made; tells how many sightings are touched. */
  private static int assertGrows(List<Row> before, List<Row> added) {
    Dataset<Row> earlierRecords = keyed(before);
    Corpus earlier = corpus(earlierRecords, SETTINGS);
    TouchedSightings touched = touched(before, added, earlier, MOST_COMPARED).orElseThrow();
    Dataset<Row> all = earlierRecords.union(keyed(added));
    Corpus whole = corpus(all, SETTINGS);
    Corpus grown =
        new CorpusBuilder(SETTINGS.ingest(), SETTINGS.corpus(), Records.IN_MEMORY)
            .build(
                all,
                Counted.of(all),
                new EarlierCorpus(
                    earlier
                        .papers()
                        .withColumn(PapersTable.TOPIC_ID, functions.lit(1))
                        .withColumn(PapersTable.TOPIC_WEIGHT, functions.lit(0.5)),
                    earlier.writtenNames(),
                    Optional.of(earlier.paperAuthors()),
                    Optional.of(earlier.paperAffiliations()),
                    earlier.sightings()),
                touched);
    assertEquals(rows(whole.papers()), rows(grown.papers()));
    assertEquals(rows(whole.writtenNames()), rows(grown.writtenNames()));
    assertEquals(rows(whole.paperAuthors()), rows(grown.paperAuthors()));
    assertEquals(rows(whole.paperAffiliations()), rows(grown.paperAffiliations()));
    assertEquals(rows(whole.sightings()), rows(grown.sightings()));
    assertEquals(rows(whole.rejects()), rows(grown.rejects()));
    return touched.places().size();
  }

  private static List<String> rows(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  @Test
  void papersThatNothingMeetsAreNotTouched() {
    List<Row> before =
        List.of(
            paper(1, "Paper boats that float for hours on ponds", "abstract", "We fold boats."),
            paper(2, "Kites in heavy winds above the open sea", "abstract", "We fly kites."));
    Corpus earlier = corpus(keyed(before), SETTINGS);
    for (String title : List.of("Corks", "Kites in heavy wind above the open sea")) {
      TouchedSightings touched =
          touched(before, List.of(paper(9, title)), earlier, MOST_COMPARED).orElseThrow();
      assertEquals(title.equals("Corks") ? 1 : 2, touched.places().size());
    }
  }

  @Test
  void whatIsTouchedIsMergedAgainWithAllThatBelongsToIt() {
    String text = "We fold thin sheets while children watch and count how long they float.";
    List<Row> before =
        List.of(
            // One paper by DOI, another one of the second title.
            paper(1, "Paper boats that float for hours on ponds", "doi", "10.1/a"),
            paper(2, "Boats of paper", "doi", "10.1/a", "authors", List.of("Ann Bell")),
            paper(3, "Boats of paper", "authors", List.of("Carl Dorn")),
            // Two papers that a record joins.
            paper(4, "Thin sheets in the hands of children", "abstract", text),
            paper(5, "Folded sheets and how they swim", "doi", "10.1/b", "abstract", text),
            // Names in two spellings.
            paper(6, "Hulls", "venue", "Journal of Boats"),
            paper(7, "Kites", "venue", "JOURNAL OF BOATS"),
            paper(8, "Corks", "organization", "Pond Lab"),
            // A page that tells its year.
            Records.dated(9, "Sails", null, 4, 21),
            Records.dated(10, "Masts", 2023, 5, 2));
    List<Row> added =
        List.of(
            paper(21, "Paper boats that float for hour on ponds"),
            paper(22, "Thin sheets in the hands of children", "doi", "10.1/b", "abstract", text),
            paper(23, "Rafts", "venue", "JOURNAL OF BOATS", "organization", "POND LAB"),
            paper(24, "Barges", "venue", "JOURNAL OF BOATS", "organization", "POND LAB"),
            paper(25, "Sails"));
    assertEquals(3 + 2 + 1 + added.size(), assertGrows(before, added));
  }

  /** The variant's title and abstract become other ones, so that it meets another by them. */
  @Test
  void papersThatMeetAnEarlierSightingOfAnAddedVariantAreTouched() {
    String text = "We fold thin sheets while children watch and count how long they float.";
    String subtitle = "an account of what became of them on ponds in the rain";
    List<Object> known = List.of("doi", "10.1/a", "authors", List.of("Ann Bell"));
    List<Object> runTogether = new ArrayList<>(known);
    runTogether.addAll(List.of("abstract", text.replace(" ", "")));
    List<Object> spaced = new ArrayList<>(known);
    spaced.addAll(List.of("abstract", text));
    List<Row> before =
        List.of(
            paper(1, "Folding paper boats - " + subtitle, runTogether.toArray()),
            paper(
                2,
                "Folding paper boats",
                "authors",
                List.of("Ann Bell"),
                "abstract",
                text.replace("float.", "float on a pond.")),
            paper(3, "Kites in heavy winds above the open sea"));
    List<Row> added = List.of(paper(9, "Folding paper boats, " + subtitle, spaced.toArray()));
    assertEquals(3, corpus(keyed(before), SETTINGS).papers().count());
    assertEquals(3, assertGrows(before, added));
    List<Row> all = new ArrayList<>(before);
    all.addAll(added);
    assertEquals(2, corpus(keyed(all), SETTINGS).papers().count());
  }

  private static final List<String> WORDS =
      List.of("paper", "kites", "ponds", "winds", "hulls", "rain", "corks", "rafts", "barges");

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** Records of some papers in several writings, in any order. */
  private static List<Row> madeUp(Random random, int papers) {
    List<Row> records = new ArrayList<>();
    for (int paper = 0; paper < papers; paper++) {
      String main = "Folding " + word(random) + " " + word(random);
      String subtitle = "an account of " + word(random) + " after " + word(random);
      String text =
          "We fold thin sheets of " + word(random) + " and " + word(random) + " and count hours.";
      for (int i = 0; i < 5; i++) {
        records.add(madeUp(random, records.size(), paper, main, subtitle, text));
      }
    }
    Collections.shuffle(records, random);
    return records;
  }

  private static Row madeUp(
      Random random, int position, int paper, String main, String subtitle, String text) {
    List<String> titles =
        List.of(
            main,
            main + ": " + subtitle,
            main + " - " + subtitle,
            main + ", " + subtitle,
            main + " " + subtitle,
            main + ": " + subtitle.replace("account", "acount"),
            "Boats",
            "Editorial");
    List<String> texts =
        List.of(
            text,
            text.replace(" ", ""),
            text.replace(" and ", "and"),
            text.replace("hours.", "hours on a pond."),
            "Nothing of it is told here but this.");
    List<Object> more = new ArrayList<>();
    if (random.nextInt(4) > 0) {
      more.addAll(List.of("abstract", texts.get(random.nextInt(texts.size()))));
    }
    if (random.nextInt(4) == 0) {
      more.addAll(List.of("doi", "10.1/" + (paper + random.nextInt(2))));
    }
    if (random.nextInt(8) == 0) {
      more.addAll(List.of("arxiv_id", "2401.000" + (10 + paper)));
    }
    if (random.nextInt(3) > 0) {
      more.addAll(List.of("authors", List.of("Ann B" + random.nextInt(2), "Carl Dorn")));
    }
    if (random.nextInt(3) == 0) {
      more.addAll(List.of("date_year", 2019 + random.nextInt(2)));
    }
    return paper(position, titles.get(random.nextInt(titles.size())), more.toArray());
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void madeUpRecordsGrowAsTheyWouldBeMade(long seed) {
    Random random = new Random(seed);
    List<Row> records = madeUp(random, 30);
    int added = 1 + random.nextInt(8);
    int cut = records.size() - added;
    int touched = assertGrows(records.subList(0, cut), records.subList(cut, records.size()));
    assertTrue(touched > added && touched < records.size(), () -> touched + " touched");
  }

  @Test
  void nothingIsToldWhereABlockHoldsMoreThanIsCompared() {
    List<Row> before = List.of(paper(1, "Boats"), paper(2, "Boats", "doi", "10.1/a"));
    List<Row> added = List.of(paper(9, "Boats", "doi", "10.1/b"));
    Corpus earlier = corpus(keyed(before), SETTINGS);
    assertTrue(touched(before, added, earlier, 3).isPresent());
    assertTrue(touched(before, added, earlier, 2).isEmpty());
  }

  @Test
  void nothingIsToldWhereTheTableIsNotThatOfTheSightings() {
    List<Row> before = List.of(paper(1, "Boats"), paper(2, "Kites"));
    Corpus earlier = corpus(keyed(before.subList(0, 1)), SETTINGS);
    assertEquals(1, earlier.sightings().select(SightingsTable.POSITION).count());
    assertTrue(touched(before, List.of(paper(9, "Corks")), earlier, MOST_COMPARED).isEmpty());
  }

  @Test
  void theFilesOfTouchedSightingsAreNamed() {
    List<Row> before = List.of(paper(1, "Boats"));
    Corpus earlier = corpus(keyed(before), SETTINGS);
    TouchedSightings touched =
        touched(before, List.of(paper(9, "Boats")), earlier, MOST_COMPARED).orElseThrow();
    assertEquals(Set.of("f"), touched.files());
    assertEquals(
        earlier.papers().select(PapersTable.PAPER_ID).collectAsList().stream()
            .map(row -> row.getString(0))
            .toList(),
        List.copyOf(touched.papers()));
  }
}
