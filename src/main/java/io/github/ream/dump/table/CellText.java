package io.github.ream.dump.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads a cell: a text, a number, or a list of these. */
final class CellText {
  private CellText() {}

  /** The text of a cell; of a list, of its first entry that has one; null if there is none. */
  static String of(JsonNode cell) {
    if (cell == null) {
      return null;
    }
    if (cell.isArray()) {
      for (JsonNode entry : cell) {
        String text = of(entry);
        if (text != null && !text.isBlank()) {
          return text;
        }
      }
      return null;
    }
    if (cell.isObject()) {
      return of(named(cell));
    }
    boolean said = cell.isTextual() || cell.isNumber() || cell.isBoolean();
    return said ? cell.asText() : null;
  }

  /** The name in an object; null if it has none. */
  static JsonNode named(JsonNode object) {
    for (String key :
        List.of("name", "display_name", "full_name", "fullname", "raw_name", "value")) {
      if (object.hasNonNull(key)) {
        return object.get(key);
      }
    }
    return null;
  }

  /** The entries of a list, or of a text with {@code ;}, {@code |} or line ends between. */
  static List<String> list(JsonNode cell) {
    List<String> entries = new ArrayList<>();
    if (cell.isArray()) {
      for (JsonNode entry : cell) {
        String text = of(entry);
        entries.add(text == null ? "" : text);
      }
      return entries;
    }
    String text = of(cell);
    return text == null ? entries : List.of(text.split("[;|\\n]", -1));
  }

  /** A count, which pandas may write as {@code 3.0}; null if it is none. */
  static Integer count(JsonNode cell) {
    String text = of(cell);
    String digits = text == null ? "" : text.strip().replaceFirst("\\.0+$", "");
    return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
  }
}
