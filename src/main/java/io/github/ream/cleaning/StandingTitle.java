package io.github.ream.cleaning;

import java.util.regex.Pattern;

/**
 * Recognises titles that a journal, a society or a book uses again and again: the phrases of {@code
 * standing-titles.txt}, with the phrases of {@code standing-title-fill.txt} and numbers around
 * them.
 */
final class StandingTitle {
  private static final String ROMAN_DIGITS = "clxvi";
  private static final Pattern ROMAN =
      Pattern.compile("(?=.)(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private static final TitlePhrases STANDING = TitlePhrases.in("standing-titles.txt");
  private static final TitlePhrases FILL = TitlePhrases.in("standing-title-fill.txt");

  private StandingTitle() {}

  static boolean is(Words words) {
    for (int from = 0; from < words.size(); from++) {
      for (Phrase phrase : STANDING.beginningWith(words.get(from))) {
        boolean here = words.areAt(from, phrase.words());
        if (here && (phrase.sure() || onlyFill(words, from + phrase.words().size()))) {
          return true;
        }
      }
      if (!isFill(words.get(from))) {
        return false;
      }
    }
    return false;
  }

  private static boolean onlyFill(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (!isFill(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no standing title has the word first, small words aside. */
  static boolean mayNotBeginWith(String word) {
    return STANDING.beginningWith(word).isEmpty();
  }

  static boolean isFill(String word) {
    return isNumber(word)
        || FILL.beginningWith(word).stream().anyMatch(phrase -> phrase.words().size() == 1);
  }

  /** Digits, ordinals and Roman numbers; in Chinese and Japanese with the word for a year. */
  static boolean isNumber(String word) {
    char first = word.charAt(0);
    return (ROMAN_DIGITS.indexOf(first) >= 0 && ROMAN.matcher(word).matches())
        || (Character.isDigit(first) && word.matches("\\d+(?:st|nd|rd|th)?"))
        || ((Character.isDigit(first) || first == '第') && word.matches("第?[\\d年月日号號期第卷巻回]+"));
  }
}
