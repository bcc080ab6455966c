package io.github.ream.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Approximate bounds of sentences, good enough to cut whole ones out. A sentence ends at a full
 * stop, question or exclamation mark before white space and a capital letter, an opening bracket, a
 * digit or a copyright sign; or, where the blank was lost ({@code diet.We searched}), before a
 * capitalised word. A copyright sign with its year begins a sentence wherever it stands. A sentence
 * cut in two at an abbreviation does no harm here.
 *
 * @param from first character
 * @param to behind the last character, white space left out
 */
public record SentenceSpans(int from, int to) {
  private static final String COPYRIGHT = "Copyright";

  /** In brackets. */
  private static final int LONGEST_NOTE = 300;

  /** The sentences in reading order. */
  public static List<SentenceSpans> of(String text) {
    List<SentenceSpans> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (mayBegin(text.charAt(i)) && (begins(text, i) || isBehindBrackets(text, from, i))) {
        add(text, from, i, spans);
        from = i;
      }
    }
    add(text, from, text.length(), spans);
    return spans;
  }

  private static void add(String text, int from, int to, List<SentenceSpans> spans) {
    int first = from;
    int behind = to;
    while (first < behind && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (behind > first && Character.isWhitespace(text.charAt(behind - 1))) {
      behind--;
    }
    if (first < behind) {
      spans.add(new SentenceSpans(first, behind));
    }
  }

  /** A sentence within brackets ends with them. */
  private static boolean isBehindBrackets(String text, int from, int at) {
    char close = at < 2 || text.charAt(at - 1) != ' ' ? 0 : text.charAt(at - 2);
    if (close != ')' && close != ']') {
      return false;
    }
    int first = from;
    while (first < at && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (at - first > LONGEST_NOTE) {
      return false;
    }
    char open = text.charAt(first);
    if (open != (close == ')' ? '(' : '[')) {
      return false;
    }
    int depth = 0;
    for (int i = first; i < at - 2; i++) {
      depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
    }
    return depth == 1 && Character.isUpperCase(text.charAt(at));
  }

  /** Whether a sentence may begin with a character; with most characters none does. */
  private static boolean mayBegin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '(' || c == '[' || c >= 0x80;
  }

  private static boolean begins(String text, int at) {
    char c = text.charAt(at);
    if (isCopyright(c)) {
      boolean afterWord =
          text.substring(Math.max(0, at - COPYRIGHT.length() - 1), at)
              .strip()
              .equalsIgnoreCase(COPYRIGHT);
      if (!afterWord && (isYearAt(text, at + 1) || isWordAt(text, at + 1, "the author"))) {
        return true;
      }
      if (afterWord || !Character.isWhitespace(text.charAt(at - 1))) {
        return false;
      }
    }
    if (c == 'C' && text.startsWith(COPYRIGHT, at)) {
      int behind = at + COPYRIGHT.length();
      if (isWordAt(text, behind, "\u00a9") || isYearAt(text, behind)) {
        return true;
      }
    }
    if (!isCopyright(c)
        && !Character.isUpperCase(c)
        && c != '('
        && c != '['
        && !Character.isDigit(c)) {
      return false;
    }
    if (!Character.isWhitespace(text.charAt(at - 1))) {
      return isEnd(text.charAt(at - 1))
          && at >= 3
          && Character.isLetter(text.charAt(at - 2))
          && Character.isLetter(text.charAt(at - 3))
          && isCapitalisedWordAt(text, at);
    }
    int last = at - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    while (last > 0 && "\"')]\u201d\u2019".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return isEnd(text.charAt(last));
  }

  private static boolean isCopyright(char c) {
    return c == '\u00a9' || c == '\u24d2';
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u3002';
  }

  private static boolean isCapitalisedWordAt(String text, int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    char behind = end < text.length() ? text.charAt(end) : 0;
    return (end > at + 1 && Character.isWhitespace(behind))
        || (text.charAt(at) == 'A' && behind == ' ');
  }

  private static boolean isYearAt(String text, int at) {
    int from = at;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (from + 4 > text.length()) {
      return false;
    }
    String year = text.substring(from, from + 2);
    return (year.equals("19") || year.equals("20"))
        && Character.isDigit(text.charAt(from + 2))
        && Character.isDigit(text.charAt(from + 3));
  }

  private static boolean isWordAt(String text, int at, String word) {
    int from = at;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return text.regionMatches(true, from, word, 0, word.length());
  }
}
