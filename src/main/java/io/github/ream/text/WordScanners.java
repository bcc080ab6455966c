package io.github.ream.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Each thread's scanners of words, by the language of the text. */
final class WordScanners {
  /** A scanner keeps large buffers, so each thread has one for all its papers. */
  private static final ThreadLocal<WordScanner> SCANNER = ThreadLocal.withInitial(WordScanner::new);

  /** Those of single languages, by language, made when the first text in it is read. */
  private static final ThreadLocal<Map<String, WordScanner>> SCANNERS_OF_LANGUAGES =
      ThreadLocal.withInitial(HashMap::new);

  /** For a long form that is read in the middle of its paper. */
  private static final ThreadLocal<WordScanner> INNER_SCANNER =
      ThreadLocal.withInitial(WordScanner::new);

  /** The languages whose words are found by dictionary. */
  private static final Set<String> SEGMENTED = Set.of("zh", "ja", "ko");

  private static final Charset GB_2312 = Charset.forName("GB2312");

  /** Of so many characters of simplified Chinese at most one is not of GB 2312. */
  private static final int FEW_OTHERS = 10;

  private WordScanners() {}

  /**
   * Whether the words of a language are found by dictionary.
   *
   * @param language null for English
   */
  static boolean isByDictionary(String language) {
    return language != null && SEGMENTED.contains(language);
  }

  /** A text of the same length with marks in the place of addresses, which no dictionary tells. */
  static String withoutAddresses(String plain) {
    StringBuilder text = new StringBuilder(plain);
    WordScanner scanner = of(null, plain);
    scanner.read(plain);
    while (scanner.next()) {
      for (int i = scanner.start(); scanner.isAddress() && i < scanner.end(); i++) {
        text.setCharAt(i, ';');
      }
    }
    scanner.done();
    return text.toString();
  }

  /**
   * The scanner for a text of a paper in a language, null for English; until it is done, a text
   * within that one gets another.
   */
  static WordScanner of(String language, String text) {
    if (isByDictionary(language) && (!language.equals("zh") || isSimplified(text))) {
      return SCANNERS_OF_LANGUAGES.get().computeIfAbsent(language, WordScanner::of);
    }
    return SCANNER.get().isReading() ? INNER_SCANNER.get() : SCANNER.get();
  }

  /** Smartcn knows the characters of GB 2312 only; traditional Chinese has others everywhere. */
  private static boolean isSimplified(String text) {
    CharsetEncoder known = GB_2312.newEncoder();
    long all = text.chars().filter(Character::isIdeographic).count();
    long others =
        text.chars().filter(c -> Character.isIdeographic(c) && !known.canEncode((char) c)).count();
    return others * FEW_OTHERS <= all;
  }
}
