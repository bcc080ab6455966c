package io.github.ream.dump.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.Dumps;
import io.github.ream.dump.record.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of text: how rows and cells are parted, and what is no table of papers. */
class TableFileTest {
  private static final String HEADER = "title,abstract,year\n";

  private static List<String> read(String text) {
    return Dumps.titlesOrReasons(Dumps.read(text));
  }

  @Test
  void lineEndsAndDelimitersInQuotesAreText() {
    List<Row> rows =
        Dumps.read(
            HEADER
                + "\"On boats,\nand kites\",\"We \"\"fold\"\",\r\n\r\nthen float.\",2019\n"
                + "On rain,It rains.,2020\n");
    assertEquals(List.of("On boats, and kites", "On rain"), Dumps.titlesOrReasons(rows));
    assertEquals("We \"fold\", then float.", Dumps.value(rows.get(0), "abstract"));
    assertEquals((long) HEADER.length(), Dumps.value(rows.get(0), "byte_offset"));
  }

  @Test
  void aRowWithMoreOrFewerCellsIsARejectWithItsPlace() {
    List<Row> rows = Dumps.read(HEADER + "A,a,2019\nB,b\nC,c,2020,,\n\n,,\nD,d,2021,x\nE,e,2022\n");
    assertEquals(List.of("A", "malformed", "C", "malformed", "E"), Dumps.titlesOrReasons(rows));
    assertEquals("2 cells in a table of 3 columns", Dumps.value(rows.get(1), "detail"));
    assertEquals("csv", Dumps.value(rows.get(1), "source_format"));
    assertEquals("B,b", Dumps.value(rows.get(1), "raw"));
    assertEquals(2L, Dumps.value(rows.get(1), "position"));
    assertEquals((long) HEADER.length() + 9, Dumps.value(rows.get(1), "byte_offset"));
  }

  @Test
  void aRowWithoutATitleIsAReject() {
    assertEquals(
        List.of("no_title", "no_title", "B"),
        read(HEADER + ",We fold.,2019\nNA,We fold.,2019\nB,NaN,\n"));
  }

  @Test
  void aQuoteThatIsNeverClosedSpoilsItsOwnRowAtMost() {
    assertEquals(
        List.of("A", "malformed", "C", "D"),
        read(HEADER + "A,a,2019\nB,\"b,2020\nC,\"c, too\",2021\nD,d,2022\n"));
    assertEquals(
        List.of("A", "B", "C", "D"), read(HEADER + "A,a,2019\nB,\"b,2020\nC,c,2021\nD,d,2022\n"));
    assertEquals(
        List.of("A", "malformed", "C", "D"),
        read(HEADER + "A,a,2019\nB,\"b, too, 2020\nC,\"c, too\",2021\nD,d,2022\n"));
    assertEquals(
        List.of("A", "\"Big data\" for boats", "C"),
        read("title\tabstract\nA\ta\n\"Big data\" for boats\tb\nC\tc\n"));
    assertEquals(
        List.of("A", "He says \"yes\" to boats", "C"),
        read(HEADER + "A,a,2019\n\"He says \"yes\" to boats\",b,2020\nC,c,2021\n"));
  }

  @Test
  void quotesAfterBackslashesAreText() {
    List<Row> rows =
        Dumps.read(HEADER + "A,\"We \\\"fold\\\", then float.\",2019\nB,\"b, \\\"c\\\"\",2020\n");
    assertEquals("We \"fold\", then float.", Dumps.value(rows.get(0), "abstract"));
    assertEquals(2, rows.size());
  }

  @Test
  void everyEncodingOfASpreadsheetIsRead() {
    String text = "Title;Abstract\r\nÜber Boote;Wir falten für Zoë.\r\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      List<Row> rows = Dumps.read(text.getBytes(charset));
      assertEquals("Über Boote", Dumps.value(rows.get(0), "title"), charset.name());
      assertEquals("Wir falten für Zoë.", Dumps.value(rows.get(0), "abstract"), charset.name());
    }
    assertEquals(List.of("Über Boote"), Dumps.titlesOrReasons(Dumps.read(("\uFEFF" + text))));
    byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(List.of("Über Boote"), Dumps.titlesOrReasons(Dumps.read(little)));
    assertEquals(List.of("Über Boote"), read(text.replace("\r\n", "\r")));
  }

  @Test
  void notesBeforeTheNamesAndRepeatedNamesAreNoRecords() {
    assertEquals(
        List.of("A", "B"),
        read(
            "Search of 3 May, \"boats and kites\"\n\n2 results\n\n"
                + HEADER
                + "A,a,2019\n"
                + HEADER
                + "B,b,2020\n"));
  }

  @Test
  void aTableWithoutRowsHoldsNoRecord() {
    assertEquals(List.of("no_records"), read(HEADER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title, abstract and authors of a paper are read.\nThe rest is not, as it says.\n",
        "Title, Abstract\nare what a paper has\nand nothing else matters here.\n",
        "import csv\nfor title, abstract, year in rows:\n  print(title, abstract)\n",
        "select\n  title, abstract, doi\nfrom papers\nwhere year > 2019\n",
        "2026-01-01 10:00:00, INFO, started\n2026-01-01 10:00:01, WARN, stopped\n",
        "title,year,genre\nThe Boat,1999,drama\nThe Kite,2001,comedy\n",
        "name,age\nAnn,33\nCarl,44\n",
        "sample,ti,au,so,py\n1,0.2,0.01,3,4\n2,0.3,0.02,3,4\n",
        "| Title | Authors | Year |\n|---|---|---|\n| On boats | Ann Bell | 2019 |\n",
        " title | abstract \n-------+----------\n On boats | We fold.\n",
        "# Papers\n\n- title: On boats\n- authors: Ann Bell; Carl Dorn\n",
        "title: On boats\nauthors: Ann Bell; Carl Dorn\nabstract: We fold.\n",
      })
  void whatIsNoTableOfPapersIsNoCsv(String text) {
    List<Row> rows = Dumps.read(text);
    assertEquals(List.of("unknown_format"), Dumps.titlesOrReasons(rows));
    assertNotEquals("csv", Dumps.value(rows.get(0), "source_format"));
  }

  @Test
  void jsonLinesWithCommasAreJson() {
    assertEquals(
        "jsonl",
        Dumps.value(
            Dumps.read("{\"title\":\"A\",\"abstract\":\"b, c\",\"authors\":\"D, E\"}\n").get(0),
            "source_format"));
  }

  @Test
  void aTableWithoutKnownTitlesSaysItsColumns() {
    Row reject = Dumps.read("Headline,Byline,Text\nOn boats,Ann Bell,We fold.\n").get(0);
    String detail = (String) Dumps.value(reject, "detail");
    assertTrue(detail.endsWith("its columns: Headline, Byline, Text"), detail);
    assertTrue(detail.contains("ingest.columns"), detail);
  }

  @Test
  void theSettingsNameColumns(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"), "Headline,Byline,Text\nOn boats,Ann Bell,We fold.\n");
    Reading reading =
        new Reading(
            Dumps.read(HEADER).size() + 100_000,
            Map.of(
                "title", List.of("HEADLINE"),
                "authors", List.of("by-line"),
                "abstract", List.of("text")));
    assertEquals(
        "On boats | We fold. | [Ann Bell]",
        Dumps.show(Dumps.read(file, reading).get(0), "title", "abstract", "authors"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "|"})
  void aTableWithoutColumnNamesIsToldWhatItLacks(String delimiter) {
    String text = "We fold sheets of paper, and they float; for hours | days.";
    String row = "\"%d\",\"On boats\",\"Bell, Ann; Dorn, Carl\",\"" + text.repeat(4) + "\"\n";
    String table = row.formatted(1) + row.formatted(2) + row.formatted(3);
    assertEquals(
        "unknown_format | looks like a table without column names: write a row of names above it,"
            + " such as title, abstract, authors, year, doi",
        Dumps.only(table.replace("\",\"", "\"" + delimiter + "\""), "reason", "detail"));
  }

  @Test
  void aCutListOfAuthorsIsALowerBound() {
    String many = "Ann Bell|".repeat(99);
    List<Row> rows =
        Dumps.read(
            "display_name,authorships.author.display_name\nA,"
                + many
                + "Carl Dorn\nB,"
                + many.replace("|", "; ").repeat(40).substring(0, 32_760)
                + "\n");
    assertEquals(100, Dumps.value(rows.get(0), "n_authors_at_least"));
    assertEquals("truncated_list", Dumps.value(rows.get(1), "n_authors_note"));
    Row first = Dumps.read("Title,First Author\nA,Ann Bell\n").get(0);
    assertEquals("null | 1", Dumps.show(first, "n_authors", "n_authors_at_least"));
  }

  /** Such a table was taken for an encrypted Parquet file. */
  @Test
  void aNameThatBeginsLikeAnotherFormatIsText() {
    assertEquals(List.of("A"), read("PARENT_ID,TITLE,ABSTRACT\n1,A,a\n"));
  }
}
