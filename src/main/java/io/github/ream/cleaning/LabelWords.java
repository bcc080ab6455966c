package io.github.ream.cleaning;

import java.util.Set;
import java.util.regex.Pattern;

/** The words and signs of labels, wherever in a title they stand. */
final class LabelWords {
  static final TitlePhrases NOTICES = TitlePhrases.in("notices.txt");
  static final Set<String> BEFORE =
      Set.of("a", "an", "the", "first", "second", "third", "fourth", "der", "die", "das");
  static final Pattern SEPARATOR =
      Pattern.compile(
          "[:：;；.。()\\[\\]{}（）【】〔〕「」『』《》〈〉<>«»‹›\"“”„‟–—―‒|｜#•·*‘’…]|\\s['’‘`/-]|['’‘`/-]\\s|^'|\\n");
  static final Pattern NUMBER = Pattern.compile("\\d{1,4}|[ivx]{1,4}|no|nr|num");

  private LabelWords() {}

  /** Whether no label has the word first. */
  static boolean mayNotBeginWith(String word) {
    return NOTICES.beginningWith(word).isEmpty();
  }

  /** Whether no label has the word last. */
  static boolean mayNotEndWith(String word) {
    return NOTICES.endingWith(word).isEmpty();
  }

  /** Whether the word may stand before a label. */
  static boolean mayStandBefore(String word) {
    return BEFORE.contains(word) || NUMBER.matcher(word).matches();
  }

  /** A word without digits behind it: {@code RC1}. */
  static String withoutNumber(String word) {
    int to = word.length();
    while (to > 0 && Character.isDigit(word.charAt(to - 1))) {
      to--;
    }
    return to == 0 ? word : word.substring(0, to);
  }
}
