package io.github.ream.dump.json;

import io.github.ream.dump.record.Head;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells JSON lines from JSON documents by the beginning of a file. */
final class JsonShape {
  private static final Pattern KEY = Pattern.compile("\"([^\"\\\\]{1,24})\"\\s*:");
  private static final Pattern NULL_LINE = Pattern.compile("(?:null\\s*\\n\\s*)+\\{\"");

  private JsonShape() {}

  static boolean isObject(Head head) {
    return (head.firstChar() == '{' && (head.secondChar() == '"' || head.secondChar() == '}'))
        || isNullLine(head);
  }

  /** Whether the first line is {@code null} and an object begins the next. */
  private static boolean isNullLine(Head head) {
    return NULL_LINE.matcher(head.text()).region(head.start(), head.text().length()).lookingAt();
  }

  static boolean isArray(Head head) {
    return head.firstChar() == '['
        && (head.secondChar() == '{'
            || head.secondChar() == ']'
            || head.secondChar() == '['
            || head.text().startsWith("null", head.text().indexOf('[') + 1));
  }

  /**
   * Whether JSON that begins with an object is a document and not lines: an envelope, or an object
   * spread over lines.
   */
  static boolean isOneDocument(Head head) {
    String text = head.text();
    int from = head.start();
    int end = text.indexOf('\n', from);
    boolean lines = end >= 0 && text.startsWith("{", end + 1);
    if (isEnvelope(text, from, lines ? end : text.length(), lines)) {
      return true;
    }
    if (end < 0) {
      return false;
    }
    int second = end + 1;
    while (second < text.length() && text.charAt(second) <= ' ' && text.charAt(second) != ' ') {
      second++;
    }
    String line = text.substring(from, end).stripTrailing();
    return !line.endsWith("}")
        && !(text.startsWith("{\"", second) || text.startsWith("{ \"", second));
  }

  /**
   * Whether an object holds a list of records. If the object is complete, a title may also stand
   * behind the list.
   */
  private static boolean isEnvelope(String text, int from, int to, boolean whole) {
    Matcher key = Envelope.KEY.matcher(text).region(from, to);
    while (key.find()) {
      if (depth(text, from, key.start()) == 1) {
        return !hasTitle(text, from, whole ? to : key.start());
      }
    }
    return false;
  }

  /** Whether an object has a title before a place; then it is a record, whatever lists it holds. */
  private static boolean hasTitle(String text, int from, int to) {
    Matcher key = KEY.matcher(text).region(from, to);
    while (key.find()) {
      if (PlainField.TITLE.isNamed(key.group(1)) && depth(text, from, key.start()) == 1) {
        return true;
      }
    }
    return false;
  }

  /** How many brackets are open at a place in JSON. */
  private static int depth(String text, int from, int to) {
    int depth = 0;
    boolean inString = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        inString = !inString;
      } else if (inString) {
        i += c == '\\' ? 1 : 0;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return inString ? -1 : depth;
  }
}
