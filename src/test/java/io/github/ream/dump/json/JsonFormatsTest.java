package io.github.ream.dump.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.Dumps;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class JsonFormatsTest {

  @Test
  void anApiEntryGivesAllThereIs() {
    assertEquals(
        "hf-api | On Folded Boats | We fold. They float. | [Ann Ash, Bo Birch] | 2 | Boat Lab |"
            + " 2024 | 5 | 6 | 3 | 41 | 2405.01234 | false",
        Dumps.only(
            """
            [
              {"paper": {"id": "2405.01234", "title": "On Folded\\n  Boats",
                 "summary": "We fold.\\nThey float.", "publishedAt": "2024-05-06T01:02:03.000Z",
                 "authors": [{"name": "Ann Ash", "hidden": false}, {"name": "Bo Birch", "hidden": true}],
                 "upvotes": 41, "organization": {"name": "boatlab", "fullname": "Boat Lab"}},
               "publishedAt": "2024-05-08T00:00:00.000Z", "title": "On Folded Boats", "numComments": 3}
            ]
            """,
            "source_format",
            "title",
            "abstract",
            "authors",
            "n_authors",
            "organization",
            "date_year",
            "date_month",
            "date_day",
            "comments",
            "upvotes",
            "arxiv_id",
            "withdrawn"));
  }

  @Test
  void aTeamAmongTheAuthorsLeavesTheirNumberUnknown() {
    assertEquals(
        "[Boat Team, Ann Ash] | null | collective_author | true",
        Dumps.only(
            """
            {"paper":{"id":"2405.1","title":"T","summary":"S.","withdrawnAt":"2024-01-01",\
            "authors":[{"name":"Boat Team"},{"name":"Ann Ash"}]}}
            """,
            "authors",
            "n_authors",
            "n_authors_note",
            "withdrawn"));
  }

  @Test
  void anArxivRecordIsCleanText() {
    assertEquals(
        "arxiv | Über boats and O(n^2) | We fold α-boats, see $\\frac{a}{b}$. | [B. Bálàzs, A. Ash"
            + " Jr.] | 2 | 2007 | 4 | 2 | 10.1/boat | 0704.0001",
        Dumps.only(
                """
                {"id":"0704.0001","submitter":"A","authors":"B. B\\\\'al\\\\`azs, A. Ash, Jr.","title":"\\\\\\"Uber\\n  boats and $O(n^2)$",\
                "comments":"3 pages","doi":"10.1/Boat","categories":"x","abstract":"  We fold\\n$\\\\alpha$-boats, see $\\\\frac{a}{b}$.\\n",\
                "versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},{"version":"v2","created":"Tue, 24 Jul 2008 20:10:27 GMT"}],\
                "update_date":"2008-11-26","authors_parsed":[["B\\\\'al\\\\`azs","B.",""],["Ash","A.","Jr."]]}
                """
                    .replace("10.1/Boat", "10.1000/Boat"),
                "source_format",
                "title",
                "abstract",
                "authors",
                "n_authors",
                "date_year",
                "date_month",
                "date_day",
                "doi",
                "arxiv_id")
            .replace("10.1000/boat", "10.1/boat"));
  }

  @Test
  void etAlAndWithdrawalAreSeenInArxiv() {
    assertEquals(
        "[The BOAT Collaboration, B. Birch] | null | truncated_list | null | true",
        Dumps.only(
            """
            {"id":"hep-ex/0703001","submitter":"A","authors":"The BOAT Collaboration, B. Birch, et al","title":"T",\
            "categories":"x","abstract":"This paper has been withdrawn by the author due to an error.",\
            "authors_parsed":[["The BOAT Collaboration","",""],["Birch","B.",""]]}
            """,
            "authors",
            "n_authors",
            "n_authors_note",
            "abstract",
            "withdrawn"));
  }

  @Test
  void anInvertedIndexIsPutInOrderGapsLeftOut() {
    String record =
        """
        {"id":"https://openalex.org/W1","doi":"https://doi.org/10.1000/X","title":"Boats &amp; <i>Ships</i>",\
        "publication_date":"2001-01-01","publication_year":2001,"primary_location":{"source":{"display_name":"Sea"}},\
        "authorships":[{"author":{"display_name":"Ann Ash"},"institutions":[{"display_name":"U1"},{"display_name":"U2"}]},\
        {"author":{"display_name":"Bo Birch"},"institutions":[{"display_name":"U1"}]}],"type":"article",\
        "abstract_inverted_index":%s}
        """;
    String[] columns = {
      "source_format",
      "title",
      "abstract",
      "n_authors",
      "organization",
      "date_year",
      "date_month",
      "venue",
      "doi"
    };
    String expected =
        "openalex | Boats & Ships | We fold in vivo boats we | 2 | U1; U2 | 2001 | null | Sea |"
            + " 10.1000/x";
    String index = "{\"fold\":[1],\"We\":[0],\"in\\u00a0vivo\":[3],\"boats\":[5],\"we\":[9]}";
    assertEquals(expected, Dumps.only(record.formatted(index), columns));
    String text = "{\"IndexLength\":10,\"InvertedIndex\":" + index + "}";
    String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    assertEquals(expected, Dumps.only(record.formatted(quoted), columns));
    assertEquals("null", Dumps.only(record.formatted("{}"), "abstract"));
  }

  @Test
  void aCutListOfAuthorsIsNoCount() {
    String record = "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\",\"authorships\":[%s]%s}";
    String hundred =
        String.join(",", java.util.Collections.nCopies(100, "{\"raw_author_name\":\"Ann %d\"}"));
    StringBuilder authors = new StringBuilder(hundred);
    for (int i = 0; authors.indexOf("%d") >= 0; i++) {
      int at = authors.indexOf("%d");
      authors.replace(at, at + 2, String.valueOf(i));
    }
    String cut = record.formatted(authors, "");
    String[] columns = {"n_authors", "n_authors_note", "n_authors_at_least"};
    assertEquals("null | truncated_list | 100", Dumps.only(cut, columns));
    String said = record.formatted(authors, ",\"is_authors_truncated\":true");
    assertEquals("null | truncated_list | 101", Dumps.only(said, columns));
    String whole = record.formatted(authors, ",\"is_authors_truncated\":false");
    assertEquals("100 | null | null", Dumps.only(whole, columns));
    String counted = record.formatted(authors, ",\"authors_count\":377");
    assertEquals("377 | null | null", Dumps.only(counted, columns));
  }

  @Test
  void bothKindsOfSemanticScholarRecords() {
    String[] columns = {
      "source_format", "authors", "n_authors", "date_year", "date_month", "venue", "doi", "arxiv_id"
    };
    assertEquals(
        "s2 | [Ann B. Ash Jr., Birch] | 2 | 1999 | null | Sea J | null | math/0610659",
        Dumps.only(
            """
            {"paper_id":"1","title":"T","authors":[{"first":"Ann","middle":["B."],"last":"Ash","suffix":"Jr."},\
            {"first":"","middle":[],"last":"Birch","suffix":""}],"abstract":null,"year":1999,"arxiv_id":"math/0610659",\
            "doi":null,"venue":null,"journal":"Sea J"}
            """,
            columns));
    assertEquals(
        "s2 | [Ann Ash] | 1 | 2020 | 3 | V | 10.1000/a | 2001.00001",
        Dumps.only(
            """
            {"corpusid":7,"externalids":{"DOI":"10.1000/A","ArXiv":"2001.00001"},"title":"T",\
            "authors":[{"authorId":"1","name":"Ann Ash"}],"venue":"V","year":2020,"publicationdate":"2020-03-01"}
            """,
            columns));
  }

  @Test
  void aCrossrefWorkInEveryWrapping() {
    String work =
        """
        {"DOI":"10.1000/ABC","type":"journal-article","title":["\\n  Boats\\n  <i>afloat</i> "],\
        "abstract":"<jats:title>Abstract</jats:title><jats:p>We fold H<jats:sub>2</jats:sub>O &amp;amp; more.</jats:p>",\
        "author":[{"given":"Ann","family":"Ash"},{"family":"Birch"},{"name":"Department of Boats, Sea University"}],\
        "issued":{"date-parts":[[2002,9]]},"container-title":["G3&amp;#58; Sea"]}\
        """;
    String expected =
        "crossref | Boats afloat | We fold H2O & more. | [Ann Ash, Birch] | 2 | Department of"
            + " Boats, Sea University | 2002 | 9 | null | G3: Sea | 10.1000/abc";
    String[] columns = {
      "source_format",
      "title",
      "abstract",
      "authors",
      "n_authors",
      "organization",
      "date_year",
      "date_month",
      "date_day",
      "venue",
      "doi"
    };
    for (String wrapped :
        List.of(
            work,
            "{\"items\":[" + work + "]}",
            "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message\":{\"facets\":{},\"total-results\":1,\"items\":["
                + work
                + "],\"items-per-page\":1}}",
            "{\"status\":\"ok\",\"message-type\":\"work\",\"message\":" + work + "}",
            "[\n" + work.replace(",\"", ",\n \"") + "\n]\n")) {
      assertEquals(expected, Dumps.only(wrapped, columns), wrapped);
    }
  }

  @Test
  void crossrefSaysWhatIsNoPaperNoDateAndNoCount() {
    assertEquals(
        List.of("not_a_paper", "no_title", "T", "T"),
        Dumps.titlesOrReasons(
            Dumps.read(
                """
                {"DOI":"10.1000/1","type":"component","title":["T"]}
                {"DOI":"10.1000/2","type":"journal-article","title":[]}
                {"DOI":"10.1000/3","type":"journal-article","title":["T"],"issued":{"date-parts":[[null]]},"author":[{"name":"Boat Collaboration"}]}
                {"DOI":"10.1000/4","type":"book-chapter","title":["T"],"editor":[{"family":"E"}]}
                """)));
    assertEquals(
        "null | null | collective_author",
        Dumps.only(
            "{\"DOI\":\"10.1000/3\",\"type\":\"journal-article\",\"title\":[\"T\"],\"issued\":{\"date-parts\":[[null]]},\"author\":[{\"name\":\"Boat"
                + " Collaboration\"}]}",
            "date_year",
            "n_authors",
            "n_authors_note"));
  }

  @Test
  void plainRecordsWriteAuthorsInManyWays() {
    String record = "{\"title\":\"T\",\"abstract\":\"A.\",\"authors\":%s}";
    for (String two :
        List.of(
            "[\"Ann Ash\",\"Bo Birch\"]",
            "[{\"name\":\"Ann Ash\"},{\"name\":\"Bo Birch\"}]",
            "\"Ann Ash; Bo Birch\"",
            "\"Ann Ash and Bo Birch\"",
            "\"Ann Ash, Bo Birch\"",
            "\"Ash, Ann and Birch, Bo\"",
            "[\"Ann Ash\",\"Bo Birch\",\"Ann  Ash\",\"Bo Birch\"]")) {
      assertEquals(
          "[Ann Ash, Bo Birch] | 2 | null",
          Dumps.only(record.formatted(two), "authors", "n_authors", "n_authors_note"),
          two);
    }
    assertEquals(
        "[Ann Ash, Bo Birch, Cy Cedar] | 3",
        Dumps.only(record.formatted("\"Ann Ash, Bo Birch and Cy Cedar\""), "authors", "n_authors"));
    assertEquals(
        "[J. Smith, K. Doe] | 2",
        Dumps.only(record.formatted("\"Smith, J., Doe, K.\""), "authors", "n_authors"));
    assertEquals(
        "[Ann Ash] | null | truncated_list | 2",
        Dumps.only(
            record.formatted("\"Ann Ash et al.\""),
            "authors",
            "n_authors",
            "n_authors_note",
            "n_authors_at_least"));
    assertEquals(
        "null | null | not_given",
        Dumps.only(
            "{\"title\":\"T\",\"abstract\":null}", "authors", "n_authors", "n_authors_note"));
    assertEquals(
        "null | not_plausible",
        Dumps.only(
            "{\"title\":\"T\",\"abstract\":null,\"authors\":[],\"n_authors\":0}",
            "n_authors",
            "n_authors_note"));
  }

  @Test
  void oneBadLineDoesNotSpoilTheNext() {
    List<Row> rows =
        Dumps.read(
            """
            {"title":"A","abstract":"a"}
            {"title":"B","abstract":-

            {"what":"no paper"}
            not json
            {"title":"C~c","abstract":"c"}
            [1,2]
            {"title":" ","abstract":"d"}
            {"title":"E","abstract":"e"} trailing
            """
                .replace('~', '\u2028'));
    assertEquals(
        List.of(
            "A",
            "malformed",
            "unknown_record",
            "malformed",
            "C c",
            "unknown_record",
            "no_title",
            "malformed"),
        Dumps.titlesOrReasons(rows));
  }

  @Test
  void oneBadElementDoesNotSpoilTheNext() {
    assertEquals(
        List.of("A", "malformed", "unknown_record", "D", "malformed"),
        Dumps.titlesOrReasons(
            Dumps.read(
                """
                [ {"title":"A","abstract":"a ] } \\" {"},
                  {"title" "B","abstract":"b"}, 17,
                  {"title":"D","abstract":"d"},
                  {"title":"E","abs\
                """)));
  }

  @Test
  void whatIsDeepOrLongIsAReject() {
    String deep = "{\"title\":\"A\",\"abstract\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}\n";
    String tooLong = "{\"title\":\"B\",\"abstract\":\"" + "b".repeat(500_000) + "\"}\n";
    String fine = "{\"title\":\"C\",\"abstract\":\"c\"}\n";
    assertEquals(
        List.of("malformed", "too_long", "C"),
        Dumps.titlesOrReasons(Dumps.read(deep + tooLong + fine)));
    assertEquals(
        List.of("malformed", "too_long", "C"),
        Dumps.titlesOrReasons(Dumps.read("[" + deep + "," + tooLong + "," + fine + "]")));
  }
}
