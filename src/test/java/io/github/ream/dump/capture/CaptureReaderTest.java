package io.github.ream.dump.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.ream.dump.Dumps;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureReaderTest {
  private static final String LONG =
      "We look at boats that are made of folded paper, and at how long each of them floats. "
              .repeat(4)
          + "They float.";
  private static final String OTHER = "Clouds are counted from a chair. ".repeat(10) + "Many pass.";

  private static void expect(String text, String... records) {
    assertEquals(List.of(records), PageTexts.shown(text));
  }

  @Test
  void aListedPaperHasTitleAbstractCountDateAndComments() {
    expect(
        PageTexts.HEADER + "On Boats\n\nWe fold.\n\n  • 7 authors\n·\nDec 11, 2024 1\n",
        "On Boats | We fold. | 7 | null | Dec 11, 2024 | 1");
  }

  @Test
  void anOrganisationStandsInTheCountsPlace() {
    expect(
        PageTexts.HEADER + "On Boats\n\nWe fold.\n\nboatlab Boat Lab\n·\nApr 21\n",
        "On Boats | We fold. | null | Boat Lab | Apr 21 | null");
  }

  @Test
  void severalOrganisationsAreJoined() {
    expect(
        PageTexts.HEADER
            + "On Boats\n\nWe fold.\n\nboatlab Boat Lab\nsea-u Sea University\n·\nApr 21\n",
        "On Boats | We fold. | null | Boat Lab; Sea University | Apr 21 | null");
  }

  @Test
  void oneAndManyAuthorsAreCounts() {
    expect(
        PageTexts.HEADER
            + "A\n\n"
            + "We fold.\n\n"
            + "  • 1 author\n"
            + "·\n"
            + "Apr 21\n\n"
            + "B\n\n"
            + "We sink.\n\n"
            + "  • 1,024 authors\n"
            + "·\n"
            + "Apr 2 3\n",
        "A | We fold. | 1 | null | Apr 21 | null",
        "B | We sink. | 1024 | null | Apr 2 | 3");
  }

  @Test
  void noAuthorsAndAbsurdlyManyAreUnknown() {
    expect(
        PageTexts.HEADER
            + "A\n\n"
            + "We fold.\n\n"
            + "  • 0 authors\n"
            + "·\n"
            + "Apr 21\n\n"
            + "B\n\n"
            + "We sink.\n\n"
            + "  • 99999999 authors\n"
            + "·\n"
            + "Apr 2\n",
        "A | We fold. | null | null | Apr 21 | null",
        "B | We sink. | null | null | Apr 2 | null");
  }

  @Test
  void aPaperWithoutBylineCountsInTheMiddleAndAtTheEnd() {
    expect(
        PageTexts.HEADER
            + ("On Boats\n\n" + LONG + "\n\nOn Clouds\n\n" + OTHER)
            + "\n\n  • 2 authors\n·\nApr 21\n\nOn Boats, Again\n\nThey sank.\n",
        "On Boats | " + LONG + " | null | null | null | null",
        "On Clouds | " + OTHER + " | 2 | null | Apr 21 | null",
        "On Boats, Again | They sank. | null | null | null | null");
  }

  @Test
  void anAbstractMaySpanLinesAndBlocks() {
    expect(
        PageTexts.HEADER
            + "On Boats\n\nWe fold\npaper into boats.\n\nThey float\nfor long:\n\nsome of them.\n\n"
            + "  • 2 authors\n·\nApr 21\n",
        "On Boats | We fold paper into boats. They float for long: some of them. | 2 | null | Apr"
            + " 21 | null");
  }

  @Test
  void aWrappedTitleIsJoined() {
    expect(
        PageTexts.HEADER + "On Boats and\non Clouds\n\nWe fold.\n\n  • 2 authors\n·\nApr 21\n",
        "On Boats and on Clouds | We fold. | 2 | null | Apr 21 | null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 4", "May 4, 2020", "12 authors", "• 7 authors", "new", "Subscribe"})
  void aTitleMayLookLikeSomethingElse(String title) {
    expect(
        PageTexts.HEADER
            + "On Boats\n\nWe fold.\n\n  • 2 authors\n·\nApr 21\n\n"
            + (title + "\n\nWe sink.\n\n  • 3 authors\n·\nApr 20\n\nOn Clouds\n\n" + OTHER + "\n"),
        "On Boats | We fold. | 2 | null | Apr 21 | null",
        title + " | We sink. | 3 | null | Apr 20 | null",
        "On Clouds | " + OTHER + " | null | null | null | null");
  }

  @Test
  void aDateIsTheFirstTitleWhereTheHeaderHasNone() {
    String header = PageTexts.HEADER.replace("Dec 26\n\n", "");
    List<DumpRecord> records =
        PageTexts.read(header + "May 4\n\nWe fold.\n\n  • 2 authors\n·\nApr 21\n");
    assertEquals("May 4", records.get(0).title);
    assertEquals(null, records.get(0).capture.month());
  }

  @Test
  void aPageMayLackItsHeaderInPartOrWhole() {
    String paper = "On Boats\n\nWe fold.\n\n  • 7 authors\n·\nDec 11, 2024 1\n";
    String shown = "On Boats | We fold. | 7 | null | Dec 11, 2024 | 1";
    expect(paper, shown);
    expect("Dec 26\n\n" + paper, shown);
    expect("Subscribe\n\nDaily Papers\n\n" + paper, shown);
    expect("byAK and the research community\n\nDec 26\n\n" + paper, shown);
  }

  @Test
  void twoPagesMayBeGluedTogether() {
    String first = PageTexts.HEADER + "On Boats\n\nWe fold.\n\n  • 7 authors\n·\nDec 11";
    String second = PageTexts.HEADER.replace("Dec 26", "Mar 3") + "On Clouds\n\nWe count.\n";
    String third = PageTexts.TITLES_HEADER + "On Rain\n" + LONG + "\nOn Snow\n" + OTHER + "\n";
    List<DumpRecord> records = PageTexts.read(first + "\n" + second + third);
    assertEquals(
        List.of("On Boats", "On Clouds", "On Rain", "On Snow"),
        records.stream().map(r -> r.title).toList());
    assertEquals(
        List.of(12, 3), records.subList(0, 2).stream().map(r -> r.capture.month()).toList());
    assertEquals(SourceFormat.HF_TITLES, records.get(3).format);
    assertEquals(OTHER, records.get(3).abstractText);
  }

  @Test
  void titlesAndAbstractsAlternate() {
    expect(
        PageTexts.TITLES_HEADER
            + ("On Boats\n" + LONG + "\nOn Clouds et al.\n" + OTHER)
            + "\nOn Rain\nIt rains.\nOn Snow\nIt snows.\n",
        "On Boats | " + LONG + " | null | null | null | null",
        "On Clouds et al. | " + OTHER + " | null | null | null | null",
        "On Rain | It rains. | null | null | null | null",
        "On Snow | It snows. | null | null | null | null");
  }

  @Test
  void aTitleBeforeATitleIsAReject() {
    expect(
        PageTexts.TITLES_HEADER + "On Boats\nOn Clouds\n" + OTHER + "\nOn Rain",
        "TITLE_WITHOUT_ABSTRACT: On Boats",
        "On Clouds | " + OTHER + " | null | null | null | null",
        "TITLE_WITHOUT_ABSTRACT: On Rain");
  }

  @Test
  void windowsLineEndsByteOrderMarksAndBlankRunsDoNotMatter() {
    String capture = PageTexts.HEADER + "On Boats\n\nWe fold.\n\n  • 7 authors\n·\nOct 1 1";
    String shown = "On Boats | We fold. | 7 | null | Oct 1 | 1";
    expect(capture.replace("\n", "\r\n"), shown);
    expect("\uFEFF" + capture, shown);
    expect("\n \n" + capture.replace("\n\n", "\n\n \t\n\u00a0\n\n") + "\n\n\n", shown);
    expect(capture.replace("\n", "\n\n"), shown);
  }

  @Test
  void aTruncatedPageKeepsWhatIsSure() {
    String capture = PageTexts.HEADER + "On Boats\n\nWe fold.";
    expect(capture + "\n\n  • 17 auth", "On Boats | We fold. | 17 | null | null | null");
    expect(capture + "\n\n  • 17", "On Boats | We fold. | null | null | null | null");
    expect(capture + "\n\n  • 17 authors\n", "On Boats | We fold. | 17 | null | null | null");
    expect(capture + "\n\n  • 17 authors\n·\n", "On Boats | We fold. | 17 | null | null | null");
    expect(
        capture + "\n\n  • 7 authors\n·\nDec 11, 20",
        "On Boats | We fold. | 7 | null | Dec 11, 20 | null");
    expect(capture + "\n\n  • 7 authors\n·\nDec", "On Boats | We fold. | 7 | null | Dec | null");
    expect(
        capture + "\n\nboatlab Boat Lab\n·\n",
        "On Boats | We fold. | null | Boat Lab | null | null");
  }

  @Test
  void aDateThatDoesNotExistIsUnknown() {
    DumpRecord r =
        PageTexts.read(PageTexts.HEADER + "A\n\nWe fold.\n\n  • 7 authors\n·\nFeb 30, 2024 2")
            .get(0);
    assertEquals("Feb 30, 2024", r.dateText);
    assertEquals(null, r.year);
    assertEquals(null, r.day);
    assertEquals(2, r.comments);
  }

  @Test
  void aTitleWithABylineIsAPaperWithoutAbstract() {
    expect(
        PageTexts.HEADER + "On Boats\n\n  • 7 authors\n·\nApr 3\n\nOn Clouds\n",
        "On Boats | null | 7 | null | Apr 3 | null",
        "TITLE_WITHOUT_ABSTRACT: On Clouds");
  }

  @Test
  void anAbstractWithoutTitleAndABylineAloneAreRejects() {
    expect(LONG + "\n\n  • 7 authors\n·\nApr 3\n", "ABSTRACT_WITHOUT_TITLE:  / " + LONG);
    expect("  • 7 authors\n·\nApr 3\n", "BYLINE_WITHOUT_TITLE: • 7 authors / · / Apr 3");
  }

  @Test
  void anythingMayStandInATitle() {
    for (String title :
        List.of(
            "Über $\\alpha$-Boote: “Faltung” – 折り紙の船",
            "Is Folding All You Need?",
            "folding et al.",
            "Boats\u2028and Clouds")) {
      expect(
          PageTexts.HEADER + title + "\n\nWe fold.\n\n  • 7 authors\n·\nApr 3\n",
          title + " | We fold. | 7 | null | Apr 3 | null");
    }
  }

  @Test
  void aRecordThatIsTooLongIsARejectAndReadingGoesOn() {
    String capture =
        PageTexts.HEADER
            + ("On Boats\n\n" + "fold ".repeat(30_000) + ".\n\n  • 7 authors\n·\nApr 3\n\n")
            + "On Clouds\n\nWe count.\n\n  • 2 authors\n·\nApr 3\n";
    List<DumpRecord> records = PageTexts.read(capture);
    assertEquals(RejectReason.TOO_LONG, records.get(0).reason);
    assertEquals(2_000, records.get(0).raw.length());
    assertEquals("On Clouds", records.get(1).title);
    assertEquals(2, records.size());
  }

  @Test
  void blankLinesMayBeMissing() {
    expect(
        PageTexts.HEADER.replace("\n\n", "\n")
            + ("On Boats\n" + LONG + "\n  • 7 authors\n·\nApr 3\n")
            + ("On Clouds\n" + OTHER + "\nskylab Sky Lab\n·\nApr 2, 2021\n"),
        "On Boats | " + LONG + " | 7 | null | Apr 3 | null",
        "On Clouds | " + OTHER + " | null | Sky Lab | Apr 2, 2021 | null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Submitted by\nheron7\nSubmitted by\nlagoon-kai\nSubmitted by\nmossy3\n",
        "Submitted by\n\nheron7\n\nSubmitted by\n\nlagoon-kai\n\nSubmitted by\nmossy3\n",
        "404\n\nSorry, we can't find the page you are looking for.\n",
        "We use cookies\n\nBy using this site you agree to our use of cookies for statistics.\n",
        "Log In\n\nSign up to follow your favourite papers and get a mail about each of them.\n",
        "Search results for boats\n\nShowing 1 to 20 of 400 results, the most relevant first.\n",
      })
  void whatElseACapturedPageHoldsIsNoPaper(String text) {
    for (DumpRecord record : PageTexts.read(PageTexts.HEADER + text)) {
      assertEquals(true, record.reason != null, record.title);
    }
  }

  /** Each below a head of Daily Papers, whose invitations may stand below the date. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hugging Face\n\nModels\nDatasets\nSpaces",
        "No papers found for this date.\n\nSystem theme\nCompany\nTOS\nPrivacy\nAbout\nJobs",
        "Just a moment...\n\nwww.made.example needs to review the security of your connection.",
        "Hugging Face\nLog In\n\nUsername or Email address\nPassword\n\nForgot your password?",
        "Models\n\nmade/reed-7b\nUpdated 2 days ago\n\nmade/moss\nUpdated Oct 3",
        "Blog, Articles, and discussions\n\nNew Article\n\nHow we count frogs at night\nBy\ncarl",
        "Terms\n\nBy accessing or using the service you agree to be bound by these terms.",
        "Too Many Requests\n\nWe had to rate limit your IP. Please create a HF account.",
        "We use cookies\n\nAccept all\nReject all\nManage preferences",
      })
  void whatElseASiteShowsIsNoPaper(String shown) {
    String head = "Daily Papers\nbyAK and the research community\n\nDec 26\n\n";
    String invitation =
        """
        Get trending papers in your email inbox once a day!

        Get trending papers in your email inbox!
        Subscribe

        """;
    List<Row> rows = Dumps.read(head + invitation + shown + "\n");
    assertFalse(rows.isEmpty());
    for (Row row : rows) {
      assertNotNull(Dumps.value(row, "reason"), row::toString);
    }
  }

  @Test
  void aPaperAboutCookiesIsAPaper() {
    expect(
        PageTexts.HEADER
            + "Cookie Consent\n\nWe use cookies of rice.\n\n  • 7 authors\n·\nDec 11\n",
        "Cookie Consent | We use cookies of rice. | 7 | null | Dec 11 | null");
  }

  @Test
  void aLineOfTooManyBlanksIsAReject() {
    List<DumpRecord> records =
        PageTexts.read(PageTexts.HEADER + " ".repeat(PageTexts.MAX_CHARS + 1) + "\n");

    assertEquals(List.of(RejectReason.TOO_LONG), records.stream().map(r -> r.reason).toList());
  }
}
