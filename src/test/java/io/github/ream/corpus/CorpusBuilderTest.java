package io.github.ream.corpus;

import static io.github.ream.corpus.Records.corpus;
import static io.github.ream.corpus.Records.dated;
import static io.github.ream.corpus.Records.record;
import static io.github.ream.corpus.Records.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class CorpusBuilderTest {
  private static final String BOATS = "We fold paper into boats and count how long they float";
  private static final String CLOUDS = "Each cloud that passes by is drawn with a soft pencil";

  /** Sightings of several papers, each rule of identity and merging among them. */
  private static Row[] records() {
    return new Row[] {
      // One title in three Unicode forms.
      record(1, "title", "Naïve Boats: A Study", "abstract", BOATS, "n_authors", 3, "comments", 1),
      record(2, "title", "nai\u0308ve boats – a study", "comments", 2, "organization", "Boat Lab"),
      record(
          1,
          "title",
          "ＮＡÏＶＥ  ＢＯＡＴＳ (A Study)",
          "source_file",
          "a",
          "abstract",
          BOATS + ".",
          "comments",
          9,
          "n_authors",
          4,
          "source_format",
          "hf-titles",
          "upvotes",
          5),
      // A later capture date makes a later sighting, whatever the file.
      record(3, "title", "On Rain", "comments", 1, "captured_on", Date.valueOf("2024-01-01")),
      record(
          2,
          "title",
          "On Rain",
          "source_file",
          "a",
          "comments",
          2,
          "captured_on",
          Date.valueOf("2024-01-02")),
      record(2, "title", "On Rain", "source_file", "z", "comments", 3),
      // One title, two papers, and a sighting that may be either's.
      record(4, "title", "Afloat", "abstract", CLOUDS),
      record(5, "title", "Afloat"),
      record(6, "title", "AFLOAT", "abstract", CLOUDS.substring(0, 21)),
      record(7, "title", "Afloat", "abstract", BOATS),
      // A preprint and its published version, under another title.
      record(
          8,
          "title",
          "Counting Clouds",
          "arxiv_id",
          "2001.00001",
          "authors",
          new String[] {"Ann Ash", "Bo Birch"},
          "n_authors",
          2),
      record(
          9,
          "title",
          "How to count clouds from a chair",
          "arxiv_id",
          "2001.00001",
          "doi",
          "10.1000/c",
          "authors",
          new String[] {"A. Ash", "B. Birch"},
          "n_authors",
          2),
      // One DOI on two papers of a volume.
      record(
          10,
          "title",
          "Boats on ponds and lakes",
          "doi",
          "10.1000/v",
          "authors",
          new String[] {"Cy Cedar"},
          "n_authors",
          1),
      record(
          11,
          "title",
          "Kites over hills",
          "doi",
          "10.1000/v",
          "authors",
          new String[] {"Di Elm"},
          "n_authors",
          1),
      // A written year beats an inferred one.
      dated(12, "On Ice", null, 5, 3),
      record(
          13,
          "title",
          "On Ice",
          "source_file",
          "a",
          "date_year",
          2018,
          "date_month",
          3,
          "date_day",
          4),
      dated(14, "On Snow", 2020, 1, 1),
      // No paper.
      record(15, "reason", "empty_file", "detail", "d", "raw", "r"),
      record(16, "title", "???"),
    };
  }

  @Test
  void sightingsBecomePapers() {
    Corpus corpus = corpus(Records.dataset(records()));
    assertEquals(
        List.of(
            "??? 1 hf-listing null null null null null null",
            "AFLOAT 3 hf-listing null null null null null null",
            "Afloat 1 hf-listing null null null null null null",
            "Boats on ponds and lakes 1 hf-listing 1 null null null null null",
            "How to count clouds from a chair 2 hf-listing 2 null null null null 2001.00001",
            "Kites over hills 1 hf-listing 1 null null null null null",
            "On Ice 2 hf-listing null null null null 2018-03-04 null",
            "On Rain 3 hf-listing null null 2 null null null",
            "On Snow 1 hf-listing null null null null 2020-01-01 null",
            "nai\u0308ve boats – a study 3 hf-titles 3 Boat Lab 2 5 null null"),
        shown(
            corpus.papers(),
            "title",
            "n_sightings",
            "first_source",
            "n_authors",
            "organization",
            "comments",
            "upvotes",
            "published_on",
            "arxiv_id"));
    List<String> naive =
        shown(corpus.papers().filter("organization = 'Boat Lab'"), "paper_id", "abstract");
    assertEquals(List.of("a9919497d6691b7e95d0 " + BOATS), naive);
    assertEquals(
        List.of("15 empty_file d r"),
        shown(corpus.rejects(), "position", "reason", "detail", "raw"));
    assertEquals(18, corpus.sightings().count());
    assertEquals(
        List.of("1 A. Ash", "1 Cy Cedar", "1 Di Elm", "2 B. Birch"),
        shown(corpus.paperAuthors(), "position", "author_name"));
  }

  @Test
  void theOrderAndPartitionsOfRecordsDoNotMatter() {
    List<Row> shuffled = new ArrayList<>(Arrays.asList(records()));
    Collections.shuffle(shuffled, new Random(7));
    Corpus one = corpus(Records.dataset(records()).coalesce(1));
    Corpus other = corpus(Records.dataset(shuffled.toArray(new Row[0])).repartition(5));
    assertEquals(shown(one.papers(), "*"), shown(other.papers(), "*"));
    assertEquals(shown(one.sightings(), "*"), shown(other.sightings(), "*"));
  }

  @Test
  void aCutListIsALowerBoundUntilASightingKnowsTheNumber() {
    Row cut =
        record(1, "title", "A", "n_authors_note", "truncated_list", "n_authors_at_least", 100);
    Row less = record(2, "title", "A", "n_authors_note", "truncated_list", "n_authors_at_least", 7);
    Row silent = record(3, "title", "A", "n_authors_note", "not_given");
    Row counted = record(4, "title", "B", "n_authors", 377);
    Row seenCut =
        record(5, "title", "B", "n_authors_note", "truncated_list", "n_authors_at_least", 100);
    assertEquals(
        List.of("377 null null", "null 100 truncated_list"),
        shown(
            corpus(Records.dataset(cut, less, silent, counted, seenCut)).papers(),
            "n_authors",
            "n_authors_at_least",
            "n_authors_note"));
  }

  @Test
  void collaborationsAreToldFromPeople() {
    Row row = record(1, "title", "A", "authors", new String[] {"Ann Ash", "The Boat Team"});
    assertEquals(
        List.of("1 Ann Ash false", "2 The Boat Team true"),
        shown(
            corpus(Records.dataset(row)).paperAuthors(),
            "position",
            "author_name",
            "is_collective"));
  }

  @Test
  void ofATitleWithTooManyVariantsOnlyEqualAbstractsAreOnePaper() {
    Settings few = SettingsReader.with(Map.of("corpus.max-abstracts-per-title", "3"));
    Row[] afloat = {
      record(1, "title", "Afloat", "abstract", BOATS),
      record(2, "title", "Afloat", "abstract", BOATS.toUpperCase(Locale.ROOT), "doi", "10.1/b"),
      record(3, "title", "Afloat", "abstract", BOATS + " in May"),
      record(4, "title", "Afloat", "abstract", CLOUDS),
      record(5, "title", "Afloat"),
      record(6, "title", "On Rain", "abstract", BOATS),
      record(7, "title", "On Rain", "abstract", BOATS + " in May"),
    };
    assertEquals(
        List.of("Afloat 1", "Afloat 1", "Afloat 1", "Afloat 2", "On Rain 2"),
        shown(corpus(few, Records.dataset(afloat)).papers(), "title", "n_sightings"));
    assertEquals(
        List.of("Afloat 1", "Afloat 4", "On Rain 2"),
        shown(corpus(Records.dataset(afloat)).papers(), "title", "n_sightings"));
  }

  @Test
  void papersThatNobodyElseHasSeenKeepAllTheySay() {
    Row alone = dated(1, "On Snow", 2020, 1, 2);
    Row ofAnotherPage =
        record(2, "title", "On Hail", "n_authors", 2, "comments", 3, "n_authors_note", "x");
    Corpus corpus = corpus(Records.dataset(alone, ofAnotherPage));
    assertEquals(
        List.of(
            "On Hail 1 hf-listing 2 null 3 null false",
            "On Snow 1 hf-listing null null null 2020-01-02 false"),
        shown(
            corpus.papers(),
            "title",
            "n_sightings",
            "first_source",
            "n_authors",
            "n_authors_note",
            "comments",
            "published_on",
            "year_inferred"));
    assertEquals(shown(corpus.papers(), "paper_id"), shown(corpus.sightings(), "paper_id"));
  }

  @Test
  void aNoticeMarksThePaperWhoseDoiItNames() {
    String title = "How to count clouds from a chair";
    String[] ash = {"Ann Ash"};
    Row[] rows = {
      record(1, "title", title, "doi", "10.1/a", "authors", ash),
      record(2, "title", title, "arxiv_id", "2001.1", "authors", ash, "abstract", CLOUDS),
      record(
          3,
          "title",
          title,
          "doi",
          "10.1/b",
          "authors",
          ash,
          "notice",
          "retraction",
          "notice_about",
          new String[] {"10.1/a"}),
      record(
          4,
          "title",
          "Erratum: " + title,
          "doi",
          "10.1/c",
          "notice",
          "correction",
          "notice_about",
          new String[] {"10.1/a", "10.1/d"}),
      record(5, "title", "On Rain", "doi", "10.1/d", "noticed", new String[] {"concern"}),
      record(6, "title", "Erratum: On Rain", "doi", "10.1/d", "notice", "correction"),
      record(7, "title", "On Snow", "doi", "10.1/e")
    };
    assertEquals(
        List.of(
            "Erratum: " + title + " 1 false correction null",
            "Erratum: On Rain 1 false correction null",
            title + " 1 false retraction null",
            title + " 2 true null correction; retraction",
            "On Rain 1 false null concern; correction",
            "On Snow 1 false null null"),
        shown(
            corpus(Records.dataset(rows)).papers(),
            "title",
            "n_sightings",
            "withdrawn",
            "notice",
            "notices_about"));
  }

  private static List<String> ofOrganizations(String... organizations) {
    Row[] rows = new Row[organizations.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          record(
              i + 1, "title", "Paper " + i, "organization", organizations[i], "venue", "J Boats");
    }
    return shown(corpus(Records.dataset(rows)).papers(), "organization");
  }

  @Test
  void venuesAndOrganizationsHaveTheSpellingOfMostPapers() {
    assertEquals(
        List.of("Université de Pond", "Université de Pond", "Université de Pond"),
        ofOrganizations("Universite de Pond", "Université de Pond", "Université de Pond"));
    assertEquals(
        List.of("Lake Lab; Pond University", "Pond University", "Pond University"),
        ofOrganizations("Lake Lab; POND UNIVERSITY", "Pond University", "Pond  university"));
    assertEquals(
        List.of("Pond University", "Pond University"),
        ofOrganizations("Pond University, 3Pond University".split(", ")));
    assertEquals(
        List.of("Paris 7", "Paris 8", "Pond"), ofOrganizations("Paris 7", "Paris 8", "Pond"));
    Row[] venues = {
      record(1, "title", "A", "venue", "Journal of Boats"),
      record(2, "title", "B", "venue", "JOURNAL OF BOATS"),
      record(3, "title", "C", "venue", "Journal of Boats,"),
      record(4, "title", "D", "venue", "JournalOf Boats"),
      record(5, "title", "E", "venue", "Boats 2019"),
      record(6, "title", "F", "venue", "Boats 2020"),
      record(7, "title", "G", "venue", "Journal of Boats", "organization", "JOURNAL OF BOATS")
    };
    assertEquals(
        List.of(
            "A Journal of Boats null",
            "B Journal of Boats null",
            "C Journal of Boats null",
            "D Journal of Boats null",
            "E Boats 2019 null",
            "F Boats 2020 null",
            "G Journal of Boats JOURNAL OF BOATS"),
        shown(corpus(Records.dataset(venues)).papers(), "title", "venue", "organization"));
  }
}
