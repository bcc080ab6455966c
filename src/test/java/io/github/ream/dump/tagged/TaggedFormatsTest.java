package io.github.ream.dump.tagged;

import static io.github.ream.dump.Dumps.only;
import static io.github.ream.dump.Dumps.read;
import static io.github.ream.dump.Dumps.show;
import static io.github.ream.dump.Dumps.titlesOrReasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.Dumps;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RIS, Web of Science, PubMed and EndNote text, as each program writes it. */
class TaggedFormatsTest {
  private static final String[] DATE = {"date_year", "date_month", "date_day"};

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "Bell A, Dorn C, Fox E -> [Bell A, Dorn C, Fox E] | 3",
        "Ann Bell, PhD -> [Ann Bell PhD] | 1",
        "DE CRUZ, ANNA MAY -> [ANNA MAY DE CRUZ] | 1",
        "Bell, A B -> [A B Bell] | 1",
      })
  void aTagHoldsANameOrAListOfThem(String names, String authors) {
    String ris = "TY  - JOUR\nTI  - On paper boats\nAU  - " + names + "\nER  - \n";
    assertEquals(authors, only(ris, "authors", "n_authors"));
  }

  @Test
  void aRisRecordOfAReferenceManager() {
    String ris =
        """
        TY  - JOUR
        TI  - On paper boats
        AU  - Bell, Ann B.
        AU  - de la Dorn, Carl, Jr.
        T2  - Journal of Boats
        AB  - We fold.
        They float.
        DA  - 2021/02/03/
        PY  - 2021
        DO  - 10.5555/Boats.1
        ER  -

        """;

    assertEquals(
        "ris | On paper boats | We fold. They float. | [Ann B. Bell, Carl de la Dorn Jr.] | 2 |"
            + " Journal of Boats | 10.5555/boats.1 | 2021 | 2 | 3",
        only(
            ris,
            "source_format",
            "title",
            "abstract",
            "authors",
            "n_authors",
            "venue",
            "doi",
            "date_year",
            "date_month",
            "date_day"));
  }

  @Test
  void risOfOlderProgramsUsesOtherTagsForTheSame() {
    String ris =
        """
        Provider: Boat Library
        Content: text/plain; charset="utf-8"

        TY  - JOUR
        T1  - On paper boats
        A1  - Bell, A.
        A1  - Dorn, C.
        Y1  - 2019/May/
        N2  - We fold.
        JF  - Journal of Boats
        UR  - https://doi.org/10.5555/boats.2
        ER  -
        """
            .replace("\n", "\r\n");

    assertEquals(
        "On paper boats | We fold. | [A. Bell, C. Dorn] | Journal of Boats | 10.5555/boats.2 | 2019"
            + " | 5",
        only(ris, "title", "abstract", "authors", "venue", "doi", "date_year", "date_month"));
  }

  @ParameterizedTest
  @CsvSource({
    "PY  - 2020/01/02/, , 2020 | 1 | 2",
    "PY  - 2012///, , 2012 | null | null",
    "PY  - 2020, DA  - 2020/05//, 2020 | 5 | null",
    "PY  - 2020, DA  - MAY 3, 2020 | 5 | 3",
    "PY  - 2020, DA  - 2020 JAN, 2020 | 1 | null",
    "PY  - 2020, DA  - 2019/12/30, 2020 | null | null",
    "PY  - 2020/06/17/, Y2  - 2022/01/05, 2020 | 6 | 17",
    "Y1  - 17-19 June 2020, , 2020 | null | null",
    ", DA  - 2018/03/04, 2018 | 3 | 4",
    "PY  - n.d., , null | null | null"
  })
  void datesOfRis(String year, String day, String date) {
    String ris = "TY  - JOUR\nTI  - On boats\n" + line(year) + line(day) + "ER  - \n";

    assertEquals(date, only(ris, DATE));
  }

  private static String line(String text) {
    return text == null ? "" : text + "\n";
  }

  @Test
  void typesThatAreNoPapersAreRejectsAndSoAreRecordsWithoutTitle() {
    List<Row> rows =
        read(
            """
            TY  - DATA
            TI  - Boat measurements
            ER  -
            TY  - JOUR
            AU  - Bell, Ann
            ER  -
            TY  - CONF
            TI  - On boats
            ER  -
            """);

    assertEquals(List.of("not_a_paper", "no_title", "On boats"), titlesOrReasons(rows));
  }

  @Test
  void aRisRecordThatLacksItsEndOrItsBeginningDoesNotSpoilTheNext() {
    List<Row> rows =
        read(
            """
            TY  - JOUR
            TI  - The first
            TY  - JOUR
            TI  - The second
            ER  -

            TI  - The third
            AU  - Bell, Ann
            ER  -
            TY  - JOUR
            TI  - The fourth
            """);

    assertEquals(
        List.of("The first", "The second", "The third", "The fourth"), titlesOrReasons(rows));
  }

  @Test
  void severalAuthorsOnOneLineAreSeveral() {
    assertEquals(
        "[Ann Bell, Carl Dorn] | 2",
        only(
            "TY  - JOUR\nTI  - On boats\nAU  - Bell, Ann; Dorn, Carl\nER  - \n",
            "authors",
            "n_authors"));
    assertEquals(
        "[Ann Bell] | null | truncated_list | 2",
        only(
            "TY  - JOUR\nTI  - On boats\nAU  - Bell, Ann\nAU  - et al.\nER  - \n",
            "authors",
            "n_authors",
            "n_authors_note",
            "n_authors_at_least"));
    assertEquals(
        "null | editors_only",
        only("TY  - BOOK\nTI  - On boats\nED  - Bell, Ann\nER  - \n", "authors", "n_authors_note"));
  }

  @Test
  void webOfScienceTextWithItsFullNamesAndInstitutions() {
    String wos =
        """
        \uFEFFFN Clarivate Analytics Web of Science
        VR 1.0
        PT J
        AU Bell, AB
           Dorn, C
        AF Bell, Ann B.
           Dorn, Carl
        TI On paper boats
           and their fate
        SO JOURNAL OF BOATS
        DT Article; Early Access
        AB We fold. They float.
        C1 [Bell, Ann B.] Univ Boats, Dept Folding, Boatville, Norway.
           [Dorn, Carl] Boat Inst, Boatville, Norway.
        C3 University of Boats; Boat Institute
        PD MAY 3
        PY 2021
        DI 10.5555/boats.3
        UT WOS:000000000000001
        ER

        PT J
        AU [Anonymous]
        TI Boat news
        DT Editorial Material
        PY 2020
        ER

        EF
        """;
    List<Row> rows = read(wos);

    assertEquals(
        "wos | On paper boats and their fate | [Ann B. Bell, Carl Dorn] | 2 | University of Boats;"
            + " Boat Institute | JOURNAL OF BOATS | 10.5555/boats.3 | 2021 | 5 | 3",
        show(
            rows.get(0),
            "source_format",
            "title",
            "authors",
            "n_authors",
            "organization",
            "venue",
            "doi",
            "date_year",
            "date_month",
            "date_day"));
    assertEquals(
        "Boat news | null | not_given", show(rows.get(1), "title", "authors", "n_authors_note"));
    assertEquals(2, rows.size());
  }

  @Test
  void webOfScienceMarksWhatIsRetractedAndWhatIsAGroup() {
    String wos =
        """
        FN Clarivate Analytics Web of Science
        VR 1.0
        PT J
        AU Bell, A
        CA Boat Study Grp
        TI On boats
        DT Article; Retracted Publication
        EA FEB 2026
        ER
        PT P
        AU Bell, A
        TI Folding machine
        ER
        EF
        """;
    List<Row> rows = read(wos);

    assertEquals(
        "On boats | true | collective_author | 2026 | 2",
        show(rows.get(0), "title", "withdrawn", "n_authors_note", "date_year", "date_month"));
    assertEquals(List.of("On boats", "not_a_paper"), titlesOrReasons(rows));
  }

  @Test
  void pubmedTextGivesWhatItsXmlDoes() {
    String nbib =
        """

        PMID- 10000001
        OWN - NLM
        TI  - On paper boats and
              their fate.
        LID - 10.5555/boats.4 [doi]
        AB  - BACKGROUND: We fold. RESULTS: They
              float.
        FAU - Bell, Ann B
        AU  - Bell AB
        AD  - Institute of Boats, Boatville.
        FAU - Dorn, Carl Jr
        AU  - Dorn C Jr
        PT  - Journal Article
        DP  - 2021 May 3
        TA  - J Boats
        JT  - Journal of boats
        AID - S0000-0000(21)1 [pii]
        SO  - J Boats. 2021 May 3;1(1):1-2.

        PMID- 10000002
        TI  - [Of boats].
        AU  - Bell AB
        AU  - Dorn C 3rd
        CN  - Boat Study Group
        PT  - Retracted Publication
        DP  - 1998 Nov-Dec
        """;
    List<Row> rows = read(nbib);

    assertEquals(
        "nbib | On paper boats and their fate. | BACKGROUND: We fold. RESULTS: They float. | [Ann B"
            + " Bell, Carl Dorn Jr] | 2 | Journal of boats | 10.5555/boats.4 | 2021 | 5 | 3",
        show(
            rows.get(0),
            "source_format",
            "title",
            "abstract",
            "authors",
            "n_authors",
            "venue",
            "doi",
            "date_year",
            "date_month",
            "date_day"));
    assertEquals(
        "Of boats | [AB Bell, C Dorn 3rd, Boat Study Group] | collective_author | true | 1998 |"
            + " null",
        show(
            rows.get(1),
            "title",
            "authors",
            "n_authors_note",
            "withdrawn",
            "date_year",
            "date_month"));
  }

  @Test
  void pubmedCentralWritesItsOwnNumberFirst() {
    List<Row> rows =
        read(
            """
            PMC - PMC1000001
            PMID- 10000001
            TI  - The first
            AU  - Bell A

            PMC - PMC1000002
            PMID- 10000002
            TI  - The second
            """);

    assertEquals(List.of("The first", "The second"), titlesOrReasons(rows));
  }

  @Test
  void endnoteTags() {
    String enw =
        """
        %0 Journal Article
        %T On paper boats
        %A Bell, Ann
        %A Dorn, Carl
        %J Journal of Boats
        %D 2021
        %8 May 3
        %X We fold.

        They float.
        %R 10.5555/boats.5
        %0 Dataset
        %T Boat measurements
        """;
    List<Row> rows = read(enw);

    assertEquals(
        "endnote | On paper boats | We fold. They float. | [Ann Bell, Carl Dorn] | Journal of Boats"
            + " | 10.5555/boats.5 | 2021 | 5 | 3",
        show(
            rows.get(0),
            "source_format",
            "title",
            "abstract",
            "authors",
            "venue",
            "doi",
            "date_year",
            "date_month",
            "date_day"));
    assertEquals(List.of("On paper boats", "not_a_paper"), titlesOrReasons(rows));
  }

  @Test
  void aRecordLongerThanAllowedIsOneReject() {
    String ris =
        "TY  - JOUR\nTI  - The first\nER  - \nTY  - JOUR\nTI  - Long\n"
            + "AB  - word word word word\n".repeat(9_000)
            + "ER  - \nTY  - JOUR\nTI  - The third\nER  - \n";

    assertEquals(List.of("The first", "too_long", "The third"), titlesOrReasons(read(ris)));
  }

  @Test
  void textThatMentionsTagsIsNone() {
    for (String text :
        List.of(
            "The tag TY  - JOUR begins a record.\nER  - ends it.\n",
            "PMID- is a tag.\nTI  - too.\n",
            "%0 is what printf wants\n%d or so\n",
            "PT J is a tag\nAU is another\n")) {
      List<Row> rows = read(text);
      assertTrue(
          rows.stream().allMatch(r -> "unknown_format".equals(Dumps.value(r, "reason"))), text);
    }
  }

  /** To Unicode it parts lines, in files it is text. */
  @Test
  void aLineSeparatorWithinALineIsText() {
    String ris =
        "TY  - JOUR\nTI  - On paper\u2028boats\nAU  - Bell, A.\nAB  - We\u2028fold.\nER  - \n";
    assertEquals("On paper boats | We fold. | 1", only(ris, "title", "abstract", "n_authors"));
  }
}
