package io.github.ream.dump.json;

import static io.github.ream.dump.Dumps.read;
import static io.github.ream.dump.Dumps.show;
import static io.github.ream.dump.Dumps.titlesOrReasons;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of papers as one JSON object, and objects that look like one. */
class JsonTableTest {

  @Test
  void columnsMayBeNumberedOrNamedAndRowsLackCells() {
    assertEquals(
        List.of("A", "B", "no_title"),
        titlesOrReasons(
            read(
                "{\"id\":{\"0\":7,\"1\":8,\"2\":9},\"title\":{\"0\":\"A\",\"1\":\"B\",\"2\":null},"
                    + "\"abstract\":{\"0\":\"a\",\"1\":null,\"2\":null}}")));
    assertEquals(
        List.of("A", "B"),
        titlesOrReasons(
            read(
                "{\"title\":{\"p1\":\"A\",\"p2\":\"B\"},\"abstract\":{\"p1\":\"a\",\"p2\":null}}")));
  }

  @Test
  void rowsStandWhereTheirFirstValueDoes() {
    var rows = read("{\"title\":{\"0\":\"A\",\"1\":\"B\"},\"abstract\":{\"0\":\"a\",\"1\":\"b\"}}");

    assertEquals("1 | 14 | a", show(rows.get(0), "position", "byte_offset", "abstract"));
    assertEquals("2 | 22 | b", show(rows.get(1), "position", "byte_offset", "abstract"));
  }

  @Test
  void longColumnsAreToldByTheirBeginning() {
    StringBuilder titles = new StringBuilder();
    StringBuilder abstracts = new StringBuilder();
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      String comma = i == 0 ? "" : ",";
      titles.append(comma).append('"').append(i).append("\":\"A longer title of boats ").append(i);
      titles.append('"');
      abstracts.append(comma).append('"').append(i).append("\":\"a\"");
      list.append(comma).append("\"A longer title of boats ").append(i).append('"');
    }

    assertEquals(
        5_000, read("{\"title\":{" + titles + "},\"abstract\":{" + abstracts + "}}").size());
    assertEquals(
        5_000,
        read("{\"title\":["
                + list
                + "],\"abstract\":["
                + list.toString().replace("title", "abstract")
                + "]}")
            .size());
  }

  @Test
  void aBrokenRowOfASplitTableIsOneReject() {
    assertEquals(
        List.of("A", "malformed", "C"),
        titlesOrReasons(
            read(
                "{\"columns\":[\"title\",\"abstract\"],\"index\":[0,1,2],"
                    + "\"data\":[[\"A\",\"a\"],[\"B\" \"b\"],[\"C\",null]]}")));
  }

  @Test
  void aTableCutOffInAColumnHasNoWholeRow() {
    assertEquals(
        List.of("malformed"),
        titlesOrReasons(read("{\"title\":{\"0\":\"A\",\"1\":\"B\"},\"abstract\":{\"0\":\"a\",")));
  }

  @Test
  void recordsOfObjectsOrListsAreNoTables() {
    assertEquals(
        List.of("A"),
        titlesOrReasons(
            read("{\"title\":{\"en\":\"A\",\"fr\":\"B\"},\"abstract\":{\"en\":\"a\"}}")));
    assertEquals(
        List.of("A", "B"),
        titlesOrReasons(
            read(
                """
                {"title":"A","abstract":"a","notes":[{"n":1}]}
                {"notes":[{"n":1}],"title":"B","abstract":"b"}
                """)));
  }

  @Test
  void aListInARecordBeforeItsTitleDoesNotHideIt() {
    assertEquals(
        List.of("A", "B"),
        titlesOrReasons(
            read(
                """
                {"records":[{"n":1}],"title":"A","abstract":"a"}
                {"records":[{"n":1}],"title":"B","abstract":"b"}
                """)));
  }

  @Test
  void aRejectNamesTheFieldsOfARecordInNoKnownForm() {
    assertEquals(
        "unknown_record | in no known form: a title and an abstract under usual names are needed,"
            + " not name, url",
        show(read("{\"name\":\"A\",\"url\":\"u\"}\n").get(0), "reason", "detail"));
  }

  @Test
  void aRecordWithListsUnderItsFieldsIsARecord() {
    String texts =
        """
        {"abstract":["a","b"],"summary":["c","d"],"title":"T"}
        {"abstract":"e","title":"U"}
        """;
    assertEquals(List.of("T", "U"), titlesOrReasons(read(texts)));
    String results =
        """
        {"paper_title":"T","abstract":"a","results":["x"]}
        {"paper_title":"U","abstract":"a","results":["y"]}
        """;
    assertEquals(List.of("T", "U"), titlesOrReasons(read(results)));
  }
}
