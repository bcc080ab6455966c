package io.github.ream.dump.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.Dumps;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that a null, a NaN, an envelope or an empty first entry must not lose. */
class OddRecordsTest {
  private static final String ABSTRACT = "We fold boats of paper and count how long they float.";

  private static List<String> titles(String dump) {
    return Dumps.read(dump).stream().map(row -> Dumps.show(row, "title", "reason")).toList();
  }

  private static String paper(String title) {
    return "{\"title\":\"" + title + "\",\"abstract\":\"" + ABSTRACT + "\"}";
  }

  @Test
  void numbersOfMongosShellAreNumbers() {
    assertEquals(
        "A | 2011",
        Dumps.only(
            "{\"title\":\"A\",\"abstract\":\"NumberInt(5) stands here.\",\"year\":NumberInt(2011)}",
            "title",
            "date_year"));
  }

  @Test
  void notANumberIsNull() {
    assertEquals(
        "On Boats | null | 2019",
        Dumps.only(
            "{\"title\":\"On Boats\",\"abstract\":NaN,\"year\":2019.0,\"n_authors\":Infinity}",
            "title",
            "abstract",
            "date_year"));
  }

  @Test
  void aNullAmongRecordsIsNothing() {
    assertEquals(List.of("A | null"), titles("[null,{\"title\":\"A\",\"abstract\":null}]"));
    assertEquals(List.of("A | null"), titles("[" + paper("A").replace("\n", "") + ",null]"));
  }

  @Test
  void eachOfSeveralPagesOfAnApiGivesItsRecords() {
    assertEquals(
        List.of("A | null", "B | null", "C | null"),
        titles(
            "[{\"meta\":{\"count\":3},\"results\":["
                + paper("A")
                + ","
                + paper("B")
                + "]},{\"results\":["
                + paper("C")
                + "],\"meta\":{\"page\":2}}]"));
  }

  @Test
  void papersWithinTheObjectsOfAListAreRead() {
    assertEquals(List.of("A | null"), titles("{\"data\":[{\"citingPaper\":" + paper("A") + "}]}"));
    assertEquals(
        List.of("A | null"), titles("{\"rows\":[{\"row_idx\":0,\"row\":" + paper("A") + "}]}"));
  }

  @Test
  void anIdOfArxivsIsToldByItsForm() {
    String record = "{\"title\":\"A\",\"abstract\":\"B.\",\"id\":\"%s\"}";
    assertEquals("1802.00209", Dumps.only(record.formatted("1802.00209v1"), "arxiv_id"));
    assertEquals("null", Dumps.only(record.formatted("1899.00209"), "arxiv_id"));
    assertEquals("null", Dumps.only(record.formatted("12"), "arxiv_id"));
  }

  @Test
  void paperIdsBesideNamesAreNotSemanticScholars() {
    assertEquals(
        "jsonl | 2 | 2019 | Boat Letters",
        Dumps.only(
            "{\"paper_id\":\"p1\",\"title\":\"A\",\"abstract\":\"B.\",\"authors\":[\"Ann"
                + " Bell\",\"Carl Dorn\"],\"published_date\":\"2019-05-03\",\"journal_name\":\"Boat"
                + " Letters\"}",
            "source_format",
            "n_authors",
            "date_year",
            "venue"));
  }

  @Test
  void envelopesOfOtherNamesGiveTheirRecords() {
    assertEquals(
        List.of("A | null"), titles("{\"total\":1,\"offset\":0,\"data\":[" + paper("A") + "]}"));
    assertEquals(List.of("A | null"), titles("{\"recommendedPapers\":[" + paper("A") + "]}"));
    assertEquals(List.of("A | null"), titles("{\"papers\":[" + paper("A") + "]}"));
  }

  @Test
  void aRecordThatHoldsAListOfSuchANameIsARecord() {
    String record = "{\"title\":\"A\",\"abstract\":\"B.\",\"data\":[{\"x\":1}]}";

    assertEquals(List.of("A | null", "A | null"), titles(record + "\n" + record + "\n"));
    assertEquals(List.of("A | null"), titles("[" + record + "]"));
  }

  @Test
  void theFirstTitleThatIsNotEmptyCounts() {
    assertEquals(
        "Real | 10.5555/x",
        Dumps.only(
            "{\"DOI\":\"10.5555/x\",\"type\":\"journal-article\",\"title\":[\"\",\"Real\"]}",
            "title",
            "doi"));
  }

  @Test
  void aWorkWithoutIssuedTakesTheNextDate() {
    assertEquals(
        "2019 | 5 | [2019,5]",
        Dumps.only(
            """
            {"DOI":"10.5555/x","type":"journal-article","title":["A"],"issued":{"date-parts":[[null]]},\
            "published-print":{"date-parts":[[2019,5]]}}
            """,
            "date_year",
            "date_month",
            "date_text"));
  }

  @Test
  void aNameInOnePieceIsRead() {
    assertEquals(
        "[Boat Guild] | collective_author",
        Dumps.only(
            """
            {"DOI":"10.5555/x","type":"journal-article","title":["A"],"author":[{"literal":"Boat Guild"}]}
            """,
            "authors",
            "n_authors_note"));
  }

  @Test
  void aListOfDoisGivesTheFirst() {
    assertEquals(
        "10.5555/a",
        Dumps.only("{\"title\":\"A\",\"abstract\":\"B.\",\"doi\":[\"10.5555/a\"]}", "doi"));
  }

  @Test
  void anAbstractInPlainTextCountsWhereThereIsNoIndex() {
    assertEquals(
        ABSTRACT,
        Dumps.only(
            "{\"id\":\"https://openalex.org/W1\",\"title\":\"A\",\"authorships\":[],\"abstract\":\""
                + ABSTRACT
                + "\"}",
            "abstract"));
  }

  @Test
  void publishersMathIsReadAsLatexIs() {
    assertEquals(
        "L^p bounds on R^n",
        Dumps.only(
            """
            {"DOI":"10.5555/x","type":"journal-article","title":["$$L^p$$ bounds on $$\\\\mathbb {R}^n$$"]}
            """,
            "title"));
  }

  @Test
  void titlesThatNameNothingAreNone() {
    assertEquals(
        List.of("null | no_title", "null | no_title", "null | no_title"),
        titles(paper("n/a") + "\n" + paper("Untitled") + "\n" + paper("...") + "\n"));
  }

  @Test
  void whatSaysThatThereIsNoAbstractIsNone() {
    for (String text : List.of(".", "-", "International audience")) {
      assertEquals(
          "null", Dumps.only("{\"title\":\"A\",\"abstract\":\"" + text + "\"}", "abstract"), text);
    }
    assertEquals(
        "We fold.",
        Dumps.only(
            "{\"title\":\"A\",\"abstract\":\"We fold. (ABSTRACT TRUNCATED AT 250 WORDS)\"}",
            "abstract"));
  }

  @Test
  void titleAndAbstractOfS2orcStandAtTheirPlacesInTheText() {
    String text = "\ud83d\udea4 On boats\\n\\nAnn Bell\\n\\nWe fold. They float.\\n\\nIntroduction";
    String record =
        "{\"corpusid\":7,\"externalids\":{\"doi\":\"10.5555/s7\"},\"content\":{\"text\":\""
            + text
            + "\",\"annotations\":{\"title\":\"[{\\\"start\\\": 2, \\\"end\\\": 10}]\","
            + "\"abstract\":\"[{\\\"start\\\": 22, \\\"end\\\": 30}, {\\\"start\\\": 31,"
            + " \\\"end\\\": 42}, {\\\"start\\\": 31, \\\"end\\\": 4200}]\",\"author\":null}}}";

    assertEquals(
        "s2 | On boats | We fold. They float. | not_given | 10.5555/s7 | true",
        Dumps.only(
            record, "source_format", "title", "abstract", "n_authors_note", "doi", "is_part"));
  }

  @Test
  void anAbstractOfSemanticScholarsSplitIsNoPaperByItself() {
    assertEquals(
        "abstract_without_title | the abstract alone of corpusid 7, whose paper is in none of the"
            + " dumps | We fold. | corpusid 7 | true",
        Dumps.only(
            "{\"corpusid\":7,\"abstract\":\"We fold.\"}",
            "reason",
            "detail",
            "abstract",
            "collection_id",
            "is_part"));
  }

  @Test
  void paragraphsOfS2orcWithoutTheirMetadataAreAPart() {
    assertEquals(
        "s2 | abstract_without_title | We fold. They float. | corpusid 7 | true",
        Dumps.only(
            "{\"paper_id\":\"7\",\"_pdf_hash\":\"0\",\"abstract\":[{\"text\":\"We fold.\"},"
                + "{\"text\":\"They float.\"}],\"body_text\":[]}",
            "source_format",
            "reason",
            "abstract",
            "collection_id",
            "is_part"));
  }

  @Test
  void aDateInPartsIsADate() {
    String record = "{\"title\":\"T\",\"abstract\":\"Reeds bend.\",%s}";
    for (String date :
        new String[] {
          "\"date\":[2019,5,17]",
          "\"published\":{\"date-parts\":[[2019,5,17]]}",
          "\"date\":{\"year\":2019,\"month\":\"May\",\"day\":17}",
          "\"date\":{\"$date\":\"2019-05-17T00:00:00Z\"}",
          "\"year\":2019,\"month\":5,\"day\":17"
        }) {
      assertEquals(
          "2019 | 5 | 17",
          Dumps.only(record.formatted(date), "date_year", "date_month", "date_day"),
          date);
    }
  }

  @Test
  void entriesWithoutANameLeaveTheCountUnknown() {
    String record = "{\"title\":\"T\",\"abstract\":\"Reeds bend.\",\"authors\":%s}";
    for (String authors : new String[] {"[{},\"B\"]", "[{\"name\":null},\"B\"]", "[[],\"B\"]"}) {
      assertEquals(
          "[B] | null | name_missing",
          Dumps.only(record.formatted(authors), "authors", "n_authors", "n_authors_note"),
          authors);
    }
    for (String authors :
        new String[] {
          "[\"Ann Bell; Carl Dorn\"]",
          "{\"author\":[\"Ann Bell\",\"Carl Dorn\"]}",
          "[{\"author\":{\"name\":\"Ann Bell\"}},{\"author\":\"Carl Dorn\"}]"
        }) {
      assertEquals(
          "[Ann Bell, Carl Dorn] | 2",
          Dumps.only(record.formatted(authors), "authors", "n_authors"),
          authors);
    }
  }
}
