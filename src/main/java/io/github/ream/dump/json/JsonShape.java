package io.github.ream.dump.json;

import io.github.ream.dump.record.Head;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells JSON lines from JSON documents by the beginning of a file. */
final class JsonShape {
  // A key of an envelope and the bracket that its records, or the one record, stand in.
  private static final Pattern ENVELOPE_KEY =
      Pattern.compile("\"(?:(?:items|results)\"\\s*:\\s*\\[|message\"\\s*:\\s*\\{)");

  private JsonShape() {}

  static boolean isObject(Head head) {
    return head.firstChar() == '{' && (head.secondChar() == '"' || head.secondChar() == '}');
  }

  static boolean isArray(Head head) {
    return head.firstChar() == '['
        && (head.secondChar() == '{' || head.secondChar() == ']' || head.secondChar() == '[');
  }

  /** Whether JSON that begins with an object is not lines: an envelope, or spread over lines. */
  static boolean isOneDocument(Head head) {
    String text = head.text();
    int from = head.start();
    Matcher envelope = ENVELOPE_KEY.matcher(text);
    if (envelope.find(from) && depth(text, from, envelope.start()) == 1) {
      return true;
    }
    int end = text.indexOf('\n', from);
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
