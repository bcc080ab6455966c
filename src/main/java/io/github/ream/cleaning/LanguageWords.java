package io.github.ream.cleaning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Lucene's stop words of each language. Languages are named by ISO 639-1. */
final class LanguageWords {
  /** By language in the order in which ties are settled. */
  private static final Map<String, Set<String>> STOP_WORDS = new LinkedHashMap<>();

  private static final List<String> LANGUAGES;

  /**
   * A hash table of all words, which are found within a text without being cut out of it; most
   * slots are empty.
   */
  private static final String[] WORDS = new String[1 << 15];

  /** The hash of each word, so that few words that are met in a text are compared with one. */
  private static final int[] HASHES = new int[WORDS.length];

  /** The languages of each word, as bits in the order of {@link #STOP_WORDS}. */
  private static final long[] LANGUAGES_OF_WORD = new long[WORDS.length];

  static {
    put(TextLanguage.ENGLISH, LanguageWords::english);
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
        int slot = slot(word.hashCode());
        while (WORDS[slot] != null && !WORDS[slot].equals(word)) {
          slot = (slot + 1) & (WORDS.length - 1);
        }
        WORDS[slot] = word;
        HASHES[slot] = word.hashCode();
        LANGUAGES_OF_WORD[slot] |= 1L << i;
      }
    }
  }

  private LanguageWords() {}

  /** The languages with a list, in the order in which ties are settled. */
  static List<String> languages() {
    return LANGUAGES;
  }

  /**
   * The languages that have a word on their list, as bits in the order of {@link #languages}.
   *
   * @param hash of the word, as {@link String#hashCode} has it
   */
  static long languagesOf(String text, int from, int to, int hash) {
    for (int slot = slot(hash); WORDS[slot] != null; slot = (slot + 1) & (WORDS.length - 1)) {
      String word = WORDS[slot];
      if (HASHES[slot] == hash && word.length() == to - from && text.startsWith(word, from)) {
        return LANGUAGES_OF_WORD[slot];
      }
    }
    return 0;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 16)) & (WORDS.length - 1);
  }

  static Set<String> stopWordsOf(String language) {
    return STOP_WORDS.getOrDefault(language, Set.of());
  }

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
}
