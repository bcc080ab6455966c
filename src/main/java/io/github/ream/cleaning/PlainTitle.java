package io.github.ream.cleaning;

import java.util.Locale;

/**
 * Recognises, by their first and last words, titles that surely have no label and are no standing
 * titles. Most titles are of this kind and need not be cut into words.
 */
final class PlainTitle {
  private PlainTitle() {}

  static boolean is(String title) {
    int end = title.length();
    for (int i = 0; i < end; i++) {
      if (title.charAt(i) > 127) {
        return false;
      }
    }
    while (end > 0 && !Character.isLetterOrDigit(title.charAt(end - 1))) {
      end--;
    }
    return end > 0
        && title.indexOf(')', end) < 0
        && title.indexOf(']', end) < 0
        && title.indexOf('}', end) < 0
        && endsPlainly(title, end)
        && beginsPlainly(title, end);
  }

  private static boolean endsPlainly(String title, int end) {
    int from = end;
    while (from > 0 && isPartOfWord(title.charAt(from - 1))) {
      from--;
    }
    String word = title.substring(from, end).toLowerCase(Locale.ROOT);
    return !hasQuote(word) && !StandingTitle.isNumber(word) && LabelWords.mayNotEndWith(word);
  }

  private static boolean beginsPlainly(String title, int end) {
    int from = 0;
    while (from < end) {
      while (!Character.isLetterOrDigit(title.charAt(from))) {
        from++;
      }
      int to = from;
      while (to < end && isPartOfWord(title.charAt(to))) {
        to++;
      }
      String word = title.substring(from, to).toLowerCase(Locale.ROOT);
      if (hasQuote(word)
          || Character.isDigit(word.charAt(word.length() - 1))
          || !StandingTitle.mayNotBeginWith(word)
          || !LabelWords.mayNotBeginWith(word)) {
        return false;
      }
      if (!StandingTitle.isFill(word) && !LabelWords.mayStandBefore(word)) {
        return true;
      }
      from = to;
      while (from < end && !Character.isLetterOrDigit(title.charAt(from))) {
        from++;
      }
    }
    return false;
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '`';
  }

  private static boolean hasQuote(String word) {
    return word.indexOf('\'') >= 0 || word.indexOf('`') >= 0;
  }
}
