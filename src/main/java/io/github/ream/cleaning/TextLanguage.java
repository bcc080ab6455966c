package io.github.ream.cleaning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * Tells the language of a text: by its script, and within a script by the language whose stop words
 * (Lucene's lists) are most frequent in it. Of a few languages without a list it is known that they
 * are none of those that have one; others, such as Afrikaans, are taken for a neighbour. Languages
 * are named by ISO 639-1.
 */
public final class TextLanguage {
  public static final String ENGLISH = "en";

  /** By language in the order in which ties are settled. */
  private static final Map<String, Set<String>> STOP_WORDS = new java.util.LinkedHashMap<>();

  /** By word the languages, as bits in the order of {@link #STOP_WORDS}. */
  private static final Map<String, Long> LANGUAGES_OF_WORD = new HashMap<>();

  private static final List<String> LANGUAGES;

  /** Of ten words of running text two to five are stop words; of another language's text, fewer. */
  private static final double LEAST_SHARE = 0.08;

  private static final int FEWEST_STOP_WORDS = 2;

  /** A text with fewer stop words than this has to have more of one language than of any other. */
  private static final int CLEAR_STOP_WORDS = 5;

  /** A sign of Chinese or Japanese says as much as some letters. */
  private static final int LETTERS_OF_AN_IDEOGRAPH = 3;

  /** Japanese text has kana everywhere; Chinese text quotes some at most. */
  private static final double LEAST_KANA = 0.1;

  /**
   * Letters that a language does not have, of others that are near it and have no list here: of
   * Ukrainian, Polish, Serbian and Macedonian.
   */
  private static final Map<String, String> FOREIGN_LETTERS =
      Map.of(
          "ru", "\u0456\u0457\u0454\u0491",
          "cs", "\u0105\u0107\u0119\u0142\u0144\u015b\u017a\u017c",
          "bg", "\u0458\u0459\u045a\u045b\u0452\u045f\u0453\u045c");

  /** Letters that Czech is full of, and Croatian and Slovenian have not. */
  private static final Map<String, String> OWN_LETTERS =
      Map.of("cs", "\u00e1\u00e9\u00ed\u00fd\u011b\u0159\u016f");

  private static final double LEAST_LETTERS = 0.005;

  static {
    put(ENGLISH, TextLanguage::english);
    put("fr", FrenchAnalyzer::getDefaultStopSet);
    put("de", GermanAnalyzer::getDefaultStopSet);
    put("es", SpanishAnalyzer::getDefaultStopSet);
    put("pt", PortugueseAnalyzer::getDefaultStopSet);
    put("it", ItalianAnalyzer::getDefaultStopSet);
    put("nl", DutchAnalyzer::getDefaultStopSet);
    put("ru", RussianAnalyzer::getDefaultStopSet);
    put("sv", SwedishAnalyzer::getDefaultStopSet);
    put("no", NorwegianAnalyzer::getDefaultStopSet);
    put("da", DanishAnalyzer::getDefaultStopSet);
    put("fi", FinnishAnalyzer::getDefaultStopSet);
    put("cs", CzechAnalyzer::getDefaultStopSet);
    put("hu", HungarianAnalyzer::getDefaultStopSet);
    put("ro", RomanianAnalyzer::getDefaultStopSet);
    put("tr", TurkishAnalyzer::getDefaultStopSet);
    put("id", IndonesianAnalyzer::getDefaultStopSet);
    put("ca", CatalanAnalyzer::getDefaultStopSet);
    put("gl", GalicianAnalyzer::getDefaultStopSet);
    put("eu", BasqueAnalyzer::getDefaultStopSet);
    put("lt", LithuanianAnalyzer::getDefaultStopSet);
    put("lv", LatvianAnalyzer::getDefaultStopSet);
    put("et", EstonianAnalyzer::getDefaultStopSet);
    put("bg", BulgarianAnalyzer::getDefaultStopSet);
    put("ar", ArabicAnalyzer::getDefaultStopSet);
    put("fa", PersianAnalyzer::getDefaultStopSet);
    put("hi", HindiAnalyzer::getDefaultStopSet);
    put("ne", NepaliAnalyzer::getDefaultStopSet);
    put("bn", BengaliAnalyzer::getDefaultStopSet);
    put("ta", TamilAnalyzer::getDefaultStopSet);
    put("te", TeluguAnalyzer::getDefaultStopSet);
    put("th", ThaiAnalyzer::getDefaultStopSet);
    put("el", GreekAnalyzer::getDefaultStopSet);
    put("hy", ArmenianAnalyzer::getDefaultStopSet);
    LANGUAGES = List.copyOf(STOP_WORDS.keySet());
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : STOP_WORDS.get(LANGUAGES.get(i))) {
        LANGUAGES_OF_WORD.merge(word, 1L << i, (a, b) -> a | b);
      }
    }
  }

  private TextLanguage() {}

  private static void put(String language, Supplier<CharArraySet> list) {
    Set<String> words = new HashSet<>();
    for (Object word : list.get()) {
      words.add(Normalizer.normalize(new String((char[]) word), Normalizer.Form.NFC));
    }
    STOP_WORDS.put(language, Set.copyOf(words));
  }

  /** The long list: the analyser's own has 33 words. */
  private static CharArraySet english() {
    try (InputStreamReader list =
        new InputStreamReader(
            SnowballFilter.class.getResourceAsStream("english_stop.txt"), StandardCharsets.UTF_8)) {
      return WordlistLoader.getSnowballWordSet(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The language of a paper, by its abstract and, where that is not enough, by title and abstract.
   *
   * @return empty if there are too few words to tell, or the language has no list
   */
  public static Optional<String> of(String title, String text) {
    Optional<String> ofText = of(text);
    return ofText.isPresent() || title == null
        ? ofText
        : of(text == null ? title : title + "\n" + text);
  }

  /** The language of a text; empty for null. */
  public static Optional<String> of(String text) {
    return text == null || text.isBlank() ? Optional.empty() : new Evidence(text).language();
  }

  /** What speaks for which language. */
  private static final class Evidence {
    private final String text;
    private final int[] stopWords = new int[LANGUAGES.size()];
    private final Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
    private int latin;
    private int words;

    Evidence(String written) {
      text = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      int from = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean letter =
            i < text.length() && (Character.isLetter(text.charAt(i)) || isMark(text.charAt(i)));
        if (letter) {
          count(text.charAt(i));
          from = from < 0 ? i : from;
        } else if (from >= 0) {
          word(text.substring(from, i));
          from = -1;
        }
      }
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

    private void word(String word) {
      if (word.length() == 1 && word.charAt(0) < '\u0250') {
        return; // A single letter may as well be a name in a formula.
      }
      words++;
      long languages = LANGUAGES_OF_WORD.getOrDefault(word, 0L);
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
      String language = LANGUAGES.get(best);
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
          : text.chars().filter(c -> letters.indexOf(c) >= 0).count()
              > LEAST_LETTERS * text.length();
    }
  }

  /** All languages that can be told, in the order of their codes. */
  public static List<String> all() {
    List<String> all = new ArrayList<>(LANGUAGES);
    all.addAll(List.of("he", "ja", "ko", "zh"));
    all.sort(null);
    return all;
  }
}
