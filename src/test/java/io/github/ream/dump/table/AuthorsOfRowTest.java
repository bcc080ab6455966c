package io.github.ream.dump.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.schema.RejectReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors and other fields of a row, by the names of its columns. */
class AuthorsOfRowTest {
  /** The record of a row; names of columns and cells have {@code ^} between. */
  private static DumpRecord row(String header, String cells) {
    List<String> row = Arrays.asList(cells.split("\\^", -1));
    DumpRecord r = new DumpRecord();
    new PaperOfRow(Columns.of(Arrays.asList(header.split("\\^", -1)), new ColumnNames(Map.of())))
        .read(column -> TextNode.valueOf(row.get(column)), r, cells);
    return r;
  }

  private static String authors(DumpRecord r) {
    String names = r.authors == null ? "" : String.join(" / ", r.authors);
    return (r.nAuthors == null ? r.nAuthorsNote : r.nAuthors.toString()) + ": " + names;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "Bell, Ann Marie -> 1: Ann Marie Bell",
        "Kuhn, Thomas S. -> 1: Thomas S. Kuhn",
        "van der Berg, Anna Maria -> 1: Anna Maria van der Berg",
        "O‘Neil, Ann -> 1: Ann O‘Neil",
        "Bell, John, Jr. -> 1: John Bell Jr.",
        "De Souza, Karen A -> 1: Karen A De Souza",
        "Ann Bell, Carl Dorn -> 2: Ann Bell / Carl Dorn",
        "Bell A, Dorn C -> 2: Bell A / Dorn C",
        "Bell A, Dorn C, Falk EB. -> 3: Bell A / Dorn C / Falk EB",
        "Bell A, Dorn C; Boat Trial Group. -> collective_author: Bell A / Dorn C / Boat Trial"
            + " Group.",
        "'Bell, Ann; Dorn, Carl' -> 2: Ann Bell / Carl Dorn",
        "'Ann Bell, PhD; Carl Dorn, MD' -> 2: Ann Bell PhD / Carl Dorn MD",
      },
      quoteCharacter = '~')
  void oneTextHoldsNamesOfSeveralForms(String cell, String authors) {
    assertEquals(
        authors.replace("'", ""),
        authors(row("title^authors", "On boats^" + cell.replace("'", ""))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '~',
      value = {
        "['Ann Bell' 'Carl Dorn' 'Eve Fox'] -> 3: Ann Bell / Carl Dorn / Eve Fox",
        "array(['Ann Bell', 'Carl Dorn'], dtype=object) -> 2: Ann Bell / Carl Dorn",
        "('Ann Bell', 'Carl Dorn') -> 2: Ann Bell / Carl Dorn",
        "{\"Ann Bell\",\"Carl Dorn\"} -> 2: Ann Bell / Carl Dorn",
        "[{'_id': '6', 'name': 'Ann Bell', 'hidden': False}, {'_id': '7', 'name': 'Carl True'}]"
            + " -> 2: Ann Bell / Carl True",
        "[{'name': 'Ann Bell', 'hidden': -> not_given:",
        "['Ann Bell', 'Carl Do -> not_given:",
      })
  void listsThatPythonPrintedAreReadOrLeftUnknown(String cell, String authors) {
    assertEquals(authors, authors(row("title^authors", "On boats^" + cell)).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '~',
      value = {
        "Author full names -> García Márquez, Gabriel José (57193201100)",
        "Item Type^Publication Title^Author -> journalArticle^Boats^García Márquez, Gabriel José",
        "cord_uid^authors -> x1^García Márquez, Gabriel José",
        "Authors^Authors (Raw Affiliation) -> García Márquez, Gabriel José^",
        "TI^AU^AF^SO^PT^GP -> On boats^Garcia, G^García Márquez, Gabriel José^Boats^C^IEEE",
      })
  void anExportThatPartsNamesBySemicolonsNamesOneAuthorWithoutOne(String header, String cells) {
    assertEquals(
        "1: Gabriel José García Márquez", authors(row("title^" + header, "On boats^" + cells)));
  }

  @Test
  void parsedNamesOfArxivComeBeforeWrittenOnes() {
    assertEquals(
        "2: Ann Bell / Carl Dorn",
        authors(
            row(
                "title^authors^authors_parsed",
                "On boats^Ann Bell (1), Carl Dorn (2) ((1) Univ Ponds, (2) ETH Zurich)"
                    + "^[['Bell', 'Ann', ''], ['Dorn', 'Carl', '']]")));
  }

  @Test
  void openAlexWorksWrittenIntoCellsKeepAuthorsAndAbstract() {
    DumpRecord r =
        row(
            "title^abstract_inverted_index^authorships",
            "On boats^{'We': [0], 'fold': [1], \"don't\": [2]}^"
                + "[{'author_position': 'first', 'is_corresponding': True, 'author': {'id': 'A1',"
                + " 'display_name': 'Ann Bell'}}]");
    assertEquals("1: Ann Bell", authors(r));
    assertEquals("We fold don't", r.abstractText);
  }

  @ParameterizedTest
  @CsvSource({"Item Type,patent", "Item Type,computerProgram", "Publication Type,Component"})
  void whatIsNoPaperInOtherFormatsIsNoneInTables(String column, String type) {
    assertEquals(
        RejectReason.NOT_A_PAPER, row("title^author^" + column, "On boats^Bell^" + type).reason);
  }

  @Test
  void earlyAccessDatesAUndatedRowOnly() {
    assertEquals(2021, row("TI^AU^PY^EA^SO^PT", "On boats^Bell, A^^JAN 2021^Boats^J").year);
    assertEquals(2020, row("TI^AU^PY^EA^SO^PT", "On boats^Bell, A^2020^JAN 2021^Boats^J").year);
  }

  @Test
  void anAbstractThatBeginsWithABraceIsAText() {
    DumpRecord r = row("title^abstract", "On boats^{\\it Aims}. It's long: " + "a ".repeat(5_000));
    assertTrue(r.abstractText.contains("long"), r.abstractText);
  }
}
