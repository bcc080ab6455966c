package io.github.ream.corpus;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.dump.RecordSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class CorpusBuilderTest {
  private static final String BOATS = "We fold paper into boats and count how long they float";
  private static final String CLOUDS = "Each cloud that passes by is drawn with a soft pencil";

  private final SparkSession spark = SparkSessionExtension.session();

  /** A record: pairs of column and value, on the first page of file {@code f} unless said. */
  private static Row record(int position, Object... values) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(RecordSchema.SOURCE_FILE, "f");
    row.put(RecordSchema.POSITION, (long) position);
    row.put(RecordSchema.BYTE_OFFSET, 0L);
    row.put(RecordSchema.SOURCE_FORMAT, "hf-listing");
    row.put(RecordSchema.PAGE_OFFSET, 0L);
    row.put(RecordSchema.WITHDRAWN, false);
    for (int i = 0; i < values.length; i += 2) {
      row.put((String) values[i], values[i + 1]);
    }
    return RowFactory.create(
        Arrays.stream(RecordSchema.SCHEMA.fields()).map(StructField::name).map(row::get).toArray());
  }

  private Corpus corpus(Map<String, String> settings, Row... records) {
    Settings s = SettingsReader.with(settings);
    Dataset<Row> rows = spark.createDataFrame(List.of(records), RecordSchema.SCHEMA);
    return new CorpusBuilder(s.ingest(), s.corpus()).build(rows);
  }

  private Corpus corpus(Row... records) {
    return corpus(Map.of(), records);
  }

  private static List<String> shown(Dataset<Row> rows, String... columns) {
    org.apache.spark.sql.Column[] selected =
        Arrays.stream(columns).map(c -> col(c)).toArray(org.apache.spark.sql.Column[]::new);
    return rows.select(selected).collectAsList().stream()
        .map(r -> r.mkString(" "))
        .sorted()
        .toList();
  }

  private static Row dated(int position, String title, Integer year, int month, int day) {
    return record(
        position,
        "title",
        title,
        "date_year",
        year,
        "date_month",
        month,
        "date_day",
        day,
        "page_month",
        12,
        "page_day",
        26);
  }

  @Test
  void anIdIsTheSameInEveryWritingOfATitle() {
    Corpus corpus =
        corpus(
            record(1, "title", "Naïve Boats: A Study", "abstract", BOATS),
            record(2, "title", "nai\u0308ve boats – a study", "abstract", null),
            record(3, "title", "ＮＡÏＶＥ  ＢＯＡＴＳ (A Study)", "abstract", BOATS + "."));
    assertEquals(
        List.of("a9919497d6691b7e95d0 3"), shown(corpus.papers(), "paper_id", "n_sightings"));
  }

  @Test
  void oneTitleWithDisagreeingAbstractsIsSeveralPapers() {
    Corpus corpus =
        corpus(
            record(1, "title", "Editorial", "abstract", BOATS + " in the rain of May"),
            record(2, "title", "Editorial", "abstract", CLOUDS),
            record(3, "title", "Editorial"),
            record(4, "title", "EDITORIAL", "abstract", CLOUDS.substring(0, 21)),
            record(5, "title", "Editorial", "abstract", BOATS + " in the sun of June"));
    assertEquals(List.of("2", "3"), shown(corpus.papers(), "n_sightings"));
    List<String> bySighting = shown(corpus.sightings(), "position", "paper_id");
    List<String> ids = bySighting.stream().map(s -> s.substring(2)).toList();
    assertEquals(ids.get(0), ids.get(4));
    assertEquals(ids.get(1), ids.get(3));
    assertNotEquals(ids.get(0), ids.get(1));
    // Two sightings each with an abstract: the smaller id takes the one without.
    assertEquals(ids.get(0).compareTo(ids.get(1)) < 0 ? ids.get(0) : ids.get(1), ids.get(2));
  }

  @Test
  void beyondTheLimitOnlyEqualAbstractsAreOnePaper() {
    Row[] records = {
      record(1, "title", "Editorial", "abstract", BOATS),
      record(2, "title", "Editorial", "abstract", BOATS + " in May"),
      record(3, "title", "Editorial", "abstract", BOATS.toUpperCase(java.util.Locale.ROOT)),
      record(4, "title", "Editorial", "abstract", CLOUDS)
    };
    assertEquals(
        List.of("1", "1", "2"),
        shown(
            corpus(Map.of("corpus.max-abstracts-per-title", "2"), records).papers(),
            "n_sightings"));
    assertEquals(List.of("1", "3"), shown(corpus(records).papers(), "n_sightings"));
  }

  @Test
  void aKnownValueBeatsAnUnknownOneAndALaterOneAnEarlier() {
    Corpus corpus =
        corpus(
            record(1, "title", "On Boats", "abstract", BOATS, "n_authors", 3, "comments", 1),
            record(2, "title", "on boats", "comments", 2, "organization", "Boat Lab"),
            record(
                1,
                "title",
                "On boats",
                "source_file",
                "a",
                "comments",
                9,
                "n_authors",
                4,
                "source_format",
                "hf-titles"));
    assertEquals(
        List.of("on boats " + BOATS + " 3 Boat Lab 2 3 hf-titles"),
        shown(
            corpus.papers(),
            "title",
            "abstract",
            "n_authors",
            "organization",
            "comments",
            "n_sightings",
            "first_source"));
  }

  @Test
  void aLaterCaptureDateMakesALaterSighting() {
    Row early =
        record(1, "title", "A", "comments", 1, "captured_on", java.sql.Date.valueOf("2024-01-01"));
    Row late =
        record(
            1,
            "title",
            "A",
            "comments",
            2,
            "source_file",
            "a",
            "captured_on",
            java.sql.Date.valueOf("2024-01-02"));
    Row unknown = record(1, "title", "A", "comments", 3, "source_file", "z");
    assertEquals(List.of("2"), shown(corpus(late, unknown, early).papers(), "comments"));
  }

  @Test
  void aPageTakesTheLeastYearAfterTheWrittenOnes() {
    Corpus corpus = corpus(dated(1, "A", 2019, 5, 3), dated(2, "B", null, 12, 26));
    assertEquals(
        List.of("2019-05-03 2019 day false", "2020-12-26 2020 day true"),
        shown(
            corpus.papers(), "published_on", "published_year", "date_precision", "year_inferred"));
    assertEquals(List.of("2020-12-26", "2020-12-26"), shown(corpus.sightings(), "captured_on"));
  }

  @Test
  void theTwentyNinthOfFebruaryTakesALeapYear() {
    Corpus corpus = corpus(dated(1, "A", 2020, 5, 3), dated(2, "B", null, 2, 29));
    assertEquals(List.of("2020-05-03", "2024-02-29"), shown(corpus.papers(), "published_on"));
  }

  @Test
  void aPageWithoutYearsOrWithADateAfterItsOwnStaysUnknown() {
    assertEquals(
        List.of("null null null false"),
        shown(
            corpus(dated(1, "A", null, 5, 3)).papers(),
            "published_on",
            "published_year",
            "date_precision",
            "year_inferred"));
    assertEquals(
        List.of("2019-05-03", "null", "null"),
        shown(
            corpus(
                    dated(1, "A", 2019, 5, 3),
                    dated(2, "B", null, 12, 27),
                    dated(3, "C", null, 1, 1))
                .papers(),
            "published_on"));
  }

  @Test
  void aGivenCaptureYearIsTaken() {
    Corpus corpus =
        corpus(
            Map.of("ingest.capture-year", "2025"),
            dated(1, "A", null, 5, 3),
            dated(2, "B", null, 2, 29),
            dated(3, "C", 2019, 1, 1));
    assertEquals(
        List.of("2019-01-01 false", "2025-05-03 false", "null false"),
        shown(corpus.papers(), "published_on", "year_inferred"));
    assertEquals("2025-12-26", shown(corpus.sightings(), "captured_on").get(0));
  }

  @Test
  void aWrittenYearBeatsAnInferredOne() {
    Row written =
        record(
            1, "title", "A", "source_file", "a", "date_year", 2018, "date_month", 3, "date_day", 4);
    Row inferred = dated(2, "A", null, 5, 3);
    Row year = dated(3, "B", 2020, 1, 1);
    assertEquals(
        List.of("2018-03-04 false", "2020-01-01 false"),
        shown(corpus(inferred, written, year).papers(), "published_on", "year_inferred"));
  }

  @Test
  void everyRecordIsASightingOrAReject() {
    Corpus corpus =
        corpus(
            record(1, "title", "A"),
            record(2, "reason", "empty_file", "detail", "d", "raw", "r"),
            record(3, "title", "???"));
    assertEquals(
        List.of("2 empty_file d r"),
        shown(corpus.rejects(), "position", "reason", "detail", "raw"));
    assertEquals(List.of("1", "3"), shown(corpus.sightings(), "position"));
    assertEquals(2, shown(corpus.papers(), "paper_id").size());
  }

  @Test
  void authorsAreListedInOrder() {
    Corpus corpus =
        corpus(record(1, "title", "A", "authors", new String[] {"Ann Ash", "Bo Birch"}));
    assertEquals(
        List.of("1 Ann Ash", "2 Bo Birch"),
        shown(corpus.paperAuthors(), "position", "author_name"));
  }
}
