package io.github.ream.text;

import io.github.ream.cleaning.TextLanguage;
import io.github.ream.cleaning.WordFile;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How papers in other languages than English are read: which language a text is in, and the words
 * of that language to leave out. Only a text in which English stop words are rare is looked at; the
 * stop words are Lucene's, and those that any abstract has ({@code other-abstract-words.txt}).
 */
final class OtherLanguages implements Serializable {
  private static final long serialVersionUID = 1L;

  /** In English text, two to four words of ten are on the list; in other text hardly any. */
  private static final double FEW = 0.12;

  private static final int FEWEST_WORDS = 10;
  private static final int LONGEST_ELISION = 4;

  /** No other languages: all text is read as English. */
  static final OtherLanguages NONE = new OtherLanguages(false, false);

  /** Stop words by language, read when the first text in it is. */
  private static final Map<String, Set<String>> STOP_WORDS = new ConcurrentHashMap<>();

  /** The same with words of any abstract. */
  private static final Map<String, Set<String>> AND_ABSTRACT_WORDS = new ConcurrentHashMap<>();

  private final boolean told;
  private final boolean abstractWords;

  private OtherLanguages(boolean told, boolean abstractWords) {
    this.told = told;
    this.abstractWords = abstractWords;
  }

  /**
   * All languages that {@link TextLanguage} tells.
   *
   * @param abstractWords whether words of any abstract are left out beside stop words
   */
  static OtherLanguages all(boolean abstractWords) {
    return new OtherLanguages(true, abstractWords);
  }

  /**
   * The language of a paper that may be in another language, by its numbers of words and of English
   * stop words; empty for English and for a language that cannot be told.
   *
   * @param unspaced whether it has text in a script that is written without spaces, or Korean
   */
  Optional<String> of(
      String title, String text, int words, int englishStopWords, boolean unspaced) {
    boolean mayBe = told && (unspaced || words >= FEWEST_WORDS) && englishStopWords < FEW * words;
    return mayBe
        ? TextLanguage.of(title, text).filter(language -> !language.equals(TextLanguage.ENGLISH))
        : Optional.empty();
  }

  /** The words of a language that are left out, in lower case and with their accents. */
  Set<String> stopWordsOf(String language) {
    return abstractWords
        ? AND_ABSTRACT_WORDS.computeIfAbsent(language, OtherLanguages::withAbstractWords)
        : STOP_WORDS.computeIfAbsent(language, OtherLanguages::stopWords);
  }

  private static Set<String> withAbstractWords(String language) {
    Set<String> words = new HashSet<>(stopWords(language));
    for (String line : WordFile.lines(OtherLanguages.class, "other-abstract-words.txt")) {
      List<String> listed = Arrays.asList(line.strip().split("\\s+", -1));
      if (listed.get(0).equals(language)) {
        words.addAll(listed.subList(1, listed.size()));
      }
    }
    return Set.copyOf(words);
  }

  private static Set<String> stopWords(String language) {
    return TextLanguage.stopWordsOf(language).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The place where a word begins behind an elided article: {@code arbre} in {@code l'arbre}. */
  static int afterElision(String text, int from, int to) {
    int apostrophe = text.indexOf('\'', from);
    return apostrophe > from && apostrophe - from < LONGEST_ELISION && apostrophe + 1 < to
        ? apostrophe + 1
        : from;
  }
}
