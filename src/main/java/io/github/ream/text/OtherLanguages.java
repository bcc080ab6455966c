package io.github.ream.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.ml.feature.StopWordsRemover;

/**
 * The stop words of papers in other languages than English, for every language that MLlib has a
 * list of. A text is taken for one of them if English stop words are rare in it and those of that
 * language are not; of several languages, the one with most, the first by name on a tie.
 *
 * <p>This is no second {@code TextLanguage}, which names the language of a paper for the report and
 * rather names none than a wrong one. Here a wrong guess only drops function words that are rare in
 * the text anyway, so that the least sign is enough. The words are cut by {@link TokenLines}, and
 * the stop words are those that MLlib removes.
 */
final class OtherLanguages implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final List<String> LANGUAGES =
      List.of(
          "danish",
          "dutch",
          "finnish",
          "french",
          "german",
          "hungarian",
          "italian",
          "norwegian",
          "portuguese",
          "russian",
          "spanish",
          "swedish",
          "turkish");

  /** In English text, two to four words of ten are on the list; in other text hardly any. */
  private static final double FEW = 0.12;

  private static final int FEWEST_WORDS = 10;
  private static final int LONGEST_ELISION = 4;

  /** No other languages: all text is read as English. */
  static final OtherLanguages NONE = new OtherLanguages(List.of());

  private final List<Set<String>> stopWords;

  private OtherLanguages(List<Set<String>> stopWords) {
    this.stopWords = stopWords;
  }

  static OtherLanguages all() {
    List<Set<String>> stopWords = new ArrayList<>();
    for (String language : LANGUAGES) {
      Set<String> words = new HashSet<>();
      for (String word : StopWordsRemover.loadDefaultStopWords(language)) {
        words.add(PlainText.of(word));
      }
      stopWords.add(words);
    }
    return new OtherLanguages(stopWords);
  }

  /**
   * Whether a text may be in another language, by its numbers of words and of English stop words.
   */
  boolean mayBe(int words, int englishStopWords) {
    return !stopWords.isEmpty() && words >= FEWEST_WORDS && englishStopWords < FEW * words;
  }

  /**
   * The stop words of a text's language; empty if it is not one of these.
   *
   * @param tokens the text's {@link TokenLines tokens}
   */
  Set<String> stopWordsOf(List<String> tokens, int englishStopWords) {
    List<String> words =
        tokens.stream()
            .filter(token -> !token.equals(TokenLines.LINE_END))
            .map(token -> token.substring(afterElision(token, 0, token.length())))
            .toList();
    Set<String> best = Set.of();
    long most = Math.max(englishStopWords, (long) (FEW * words.size()));
    for (Set<String> stopWordsOfOne : stopWords) {
      long found = words.stream().filter(stopWordsOfOne::contains).count();
      if (found > most) {
        best = stopWordsOfOne;
        most = found;
      }
    }
    return best;
  }

  /** The place where a word begins behind an elided article: {@code arbre} in {@code l'arbre}. */
  static int afterElision(String text, int from, int to) {
    int apostrophe = text.indexOf('\'', from);
    return apostrophe > from && apostrophe - from < LONGEST_ELISION && apostrophe + 1 < to
        ? apostrophe + 1
        : from;
  }
}
