package io.github.ream.cleaning;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What speaks for which language in a text: letters of a script, and stop words. */
final class LanguageEvidence {
  /**
   * The least share of stop words. In running text, 20 to 50 % of the words are stop words of its
   * own language, and fewer are those of another.
   */
  private static final double LEAST_SHARE = 0.08;

  private static final int FEWEST_STOP_WORDS = 2;

  /** A text with fewer stop words than this has to have more of one language than of any other. */
  private static final int CLEAR_STOP_WORDS = 5;

  /** A sign of Chinese or Japanese says as much as some letters. */
  private static final int LETTERS_OF_AN_IDEOGRAPH = 3;

  /** Japanese text has kana everywhere; Chinese text quotes some at most. */
  private static final double LEAST_KANA = 0.1;

  /**
   * By language, letters that show a text to be in a neighbouring language without a list
   * (Ukrainian, Polish, Serbian, Macedonian).
   */
  private static final Map<String, String> FOREIGN_LETTERS =
      Map.of(
          "ru", "\u0456\u0457\u0454\u0491",
          "cs", "\u0105\u0107\u0119\u0142\u0144\u015b\u017a\u017c",
          "bg", "\u0458\u0459\u045a\u045b\u0452\u045f\u0453\u045c");

  /**
   * By language, letters of which it must contain some: frequent in Czech, absent from Croatian and
   * Slovenian.
   */
  private static final Map<String, String> OWN_LETTERS =
      Map.of("cs", "\u00e1\u00e9\u00ed\u00fd\u011b\u0159\u016f");

  private static final double LEAST_LETTERS = 0.005;

  private final String text;
  private final int[] stopWords = new int[LanguageWords.languages().size()];
  private final Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
  private int latin;
  private int words;

  LanguageEvidence(String written) {
    text = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    int from = -1;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isLetter(c)) {
        count(c);
        hash = from < 0 ? c : 31 * hash + c;
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        word(from, i, hash);
        from = -1;
      }
    }
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void count(char c) {
    if (c < '\u0250') {
      latin++;
    } else {
      letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
    }
  }

  /** Counts a word; the hash is that of {@link String#hashCode}. */
  private void word(int from, int to, int hash) {
    if (to - from == 1 && text.charAt(from) < '\u0250') {
      return; // A single letter may as well be a name in a formula.
    }
    words++;
    long languages = LanguageWords.languagesOf(text, from, to, hash);
    for (long left = languages; left != 0; left &= left - 1) {
      stopWords[Long.numberOfTrailingZeros(left)]++;
    }
  }

  private int letters(Character.UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }

  Optional<String> language() {
    int kana =
        letters(Character.UnicodeScript.HIRAGANA) + letters(Character.UnicodeScript.KATAKANA);
    int ideographs = letters(Character.UnicodeScript.HAN) + kana;
    int hangul = letters(Character.UnicodeScript.HANGUL);
    if (LETTERS_OF_AN_IDEOGRAPH * ideographs > Math.max(latin, hangul)) {
      return Optional.of(kana > LEAST_KANA * ideographs ? "ja" : "zh");
    }
    if (LETTERS_OF_AN_IDEOGRAPH * hangul > latin) {
      return Optional.of("ko");
    }
    int hebrew = letters(Character.UnicodeScript.HEBREW);
    if (hebrew > latin) {
      return Optional.of("he");
    }
    return byStopWords();
  }

  private Optional<String> byStopWords() {
    int best = 0;
    boolean tied = false;
    for (int i = 1; i < stopWords.length; i++) {
      tied = stopWords[i] == stopWords[best] || (stopWords[i] < stopWords[best] && tied);
      best = stopWords[i] > stopWords[best] ? i : best;
    }
    boolean enough =
        stopWords[best] >= FEWEST_STOP_WORDS
            && stopWords[best] >= LEAST_SHARE * words
            && (!tied || stopWords[best] >= CLEAR_STOP_WORDS);
    String language = LanguageWords.languages().get(best);
    return enough
            && !has(FOREIGN_LETTERS.get(language), false)
            && has(OWN_LETTERS.get(language), true)
        ? Optional.of(language)
        : Optional.empty();
  }

  /** Whether the text has more than a stray few of these letters. */
  private boolean has(String letters, boolean ifNone) {
    return letters == null
        ? ifNone
        : text.chars().filter(c -> letters.indexOf(c) >= 0).count() > LEAST_LETTERS * text.length();
  }
}
