package io.github.ream.dump.tagged;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One entry: its type and fields, names in lower case, values with their braces but without those
 * around them.
 *
 * @param type such as {@code article}
 * @param fields the values by name; of a repeated field the first value
 * @param closed whether it has its closing bracket
 */
record BibtexEntry(String type, Map<String, String> fields, boolean closed) {

  /** Reads an entry; {@code macros} has the values of names that stand in the place of values. */
  static BibtexEntry of(String text, Map<String, String> macros) {
    return new Reader(text, macros).read();
  }

  /** The first of some fields that is not blank; null if none is. */
  String first(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static final class Reader {
    private final String text;
    private final Map<String, String> macros;
    private int at;

    Reader(String text, Map<String, String> macros) {
      this.text = text;
      this.macros = macros;
    }

    BibtexEntry read() {
      at = text.indexOf('@') + 1;
      int open = at;
      while (open < text.length() && text.charAt(open) != '{' && text.charAt(open) != '(') {
        open++;
      }
      String type = text.substring(at, open).strip().toLowerCase(Locale.ROOT);
      at = open + 1;
      Map<String, String> fields = new LinkedHashMap<>();
      boolean keyed = type.equals("string");
      while (at < text.length() && !isClosing(text.charAt(at))) {
        String name = name();
        if (at < text.length() && text.charAt(at) == '=') {
          at++;
          fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value());
          keyed = true;
        } else if (keyed || (at < text.length() && text.charAt(at) != ',')) {
          // Text that is neither a field nor the key is passed over.
          at = Math.min(text.length(), at + (name.isEmpty() ? 1 : 0));
        } else {
          keyed = true;
        }
        skip(",");
      }
      return new BibtexEntry(type, fields, at < text.length());
    }

    private static boolean isClosing(char c) {
      return c == '}' || c == ')';
    }

    private void skip(String also) {
      while (at < text.length()
          && (Character.isWhitespace(text.charAt(at)) || also.indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
    }

    private String name() {
      skip(",");
      int from = at;
      while (at < text.length()
          && "=,{}\"#()".indexOf(text.charAt(at)) < 0
          && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      String name = text.substring(from, at);
      skip("");
      return name;
    }

    /** Reads a value: texts and names with {@code #} between them. */
    private String value() {
      StringBuilder value = new StringBuilder();
      do {
        skip("#");
        if (at >= text.length()) {
          break;
        }
        char c = text.charAt(at);
        if (c == '{' || c == '"') {
          value.append(quoted(c));
        } else {
          String name = name();
          value.append(
              name.matches("\\d+") ? name : macros.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
        }
        skip("");
      } while (at < text.length() && text.charAt(at) == '#');
      return value.toString();
    }

    private String quoted(char open) {
      at++;
      int from = at;
      int depth = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (depth == 0 && (open == '"' ? c == '"' : c == '}')) {
          at++;
          return text.substring(from, at - 1);
        }
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        at++;
      }
      return text.substring(from);
    }
  }
}
