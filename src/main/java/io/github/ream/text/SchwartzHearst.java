package io.github.ream.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds acronyms with their long forms in a text, "machine translation (MT)" and "MT (machine
 * translation)", by the algorithm of Schwartz and Hearst (2003): each letter of the short form is
 * looked for from the end, the first one at the start of a word. Here the short form is one word
 * with two capitals at least.
 */
final class SchwartzHearst {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SHORT = Pattern.compile("[A-Z0-9][A-Za-z0-9-]{1,9}");
  private static final String ENDS = ".;:!?,()[]";
  private static final int MORE_WORDS = 5;
  private static final int FEWEST_CAPITALS = 2;
  private static final int LONGEST_IN_BRACKETS = 120;

  private SchwartzHearst() {}

  /** A short form, and the words that it stands for, both as written. */
  record Pair(String shortForm, String longForm) {}

  static List<Pair> in(String written) {
    List<Pair> pairs = new ArrayList<>();
    if (written.indexOf('(') < 0 && written.indexOf('[') < 0) {
      return pairs;
    }
    String text = onOneLine(written);
    int open = nextOpen(text, 0);
    while (open >= 0) {
      int close = open + 1;
      while (close < text.length() && !isBracket(text.charAt(close))) {
        close++;
      }
      int length = close - open - 1;
      if (close < text.length()
          && isClosing(text.charAt(close))
          && length >= 2
          && length <= LONGEST_IN_BRACKETS) {
        addPair(
            text.substring(open + 1, close).strip(),
            text.substring(lineStart(text, open), open).strip(),
            pairs);
      }
      open = nextOpen(text, close);
    }
    return pairs;
  }

  /** Adds the pair of what stands in brackets and of the words before it, if they are one. */
  private static void addPair(String within, String before, List<Pair> pairs) {
    String first = firstPart(within).strip();
    if (isShortForm(first)) {
      add(first, lastWords(before, mostWords(first)), pairs);
    } else {
      String last = before.substring(before.lastIndexOf(' ') + 1);
      if (isShortForm(last) && within.indexOf(' ') > 0) {
        add(last, within, pairs);
      }
    }
  }

  /** The text up to its first comma or semicolon. */
  private static String firstPart(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != ';') {
      end++;
    }
    return text.substring(0, end);
  }

  /** Where the next bracket opens; -1 if none does. */
  private static int nextOpen(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != '[') {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == '[' || isClosing(c);
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']';
  }

  /** Each run of blanks as one space; a text without others is not rewritten. */
  private static String onOneLine(String written) {
    boolean space = false;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c <= ' ' && (c != ' ' || space)) {
        return BLANKS.matcher(written).replaceAll(" ");
      }
      space = c == ' ';
    }
    return written;
  }

  /** Whether a word as written can be an acronym; a plural s aside. */
  static boolean isShortForm(String word) {
    int capitals = capitals(word, 0, word.length());
    return capitals >= FEWEST_CAPITALS
        && 2 * capitals >= word.length()
        && SHORT.matcher(word).matches();
  }

  /** Whether a part of a text has the capitals of a short form; most words have not. */
  static boolean mayHoldShortForm(String text, int from, int to) {
    return capitals(text, from, to) >= FEWEST_CAPITALS;
  }

  private static int capitals(String text, int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      capitals += text.charAt(i) >= 'A' && text.charAt(i) <= 'Z' ? 1 : 0;
    }
    return capitals;
  }

  /** A short form without its plural s: LLMs is LLM. */
  static String singular(String shortForm) {
    int last = shortForm.length() - 1;
    return last >= 2
            && shortForm.charAt(last) == 's'
            && Character.isUpperCase(shortForm.charAt(last - 1))
        ? shortForm.substring(0, last)
        : shortForm;
  }

  private static int lineStart(String text, int end) {
    int start = end;
    while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private static int mostWords(String shortForm) {
    return Math.min(shortForm.length() + MORE_WORDS, 2 * shortForm.length());
  }

  private static String lastWords(String text, int most) {
    int start = text.length();
    for (int words = 0; words < most && start > 0; words++) {
      start = Math.max(0, text.lastIndexOf(' ', start - 1));
    }
    return text.substring(start).strip();
  }

  private static void add(String written, String candidate, List<Pair> pairs) {
    String shortForm = singular(written);
    String longForm = longForm(shortForm, candidate);
    if (longForm != null
        && longForm.length() > shortForm.length()
        && !longForm.contains(shortForm)) {
      pairs.add(new Pair(shortForm, longForm));
    }
  }

  /** The shortest end of a text that has the letters of a short form in order; null if none has. */
  private static String longForm(String shortForm, String text) {
    int at = text.length() - 1;
    for (int i = shortForm.length() - 1; i >= 0; i--) {
      char wanted = Character.toLowerCase(shortForm.charAt(i));
      if (!Character.isLetterOrDigit(wanted)) {
        continue;
      }
      while (at >= 0
          && (Character.toLowerCase(text.charAt(at)) != wanted
              || (i == 0 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))))) {
        at--;
      }
      if (at < 0) {
        return null;
      }
      at--;
    }
    return text.substring(text.lastIndexOf(' ', Math.max(0, at)) + 1).strip();
  }
}
