package io.github.ream.text;

import io.github.ream.cleaning.WordFile;
import io.github.ream.config.Settings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.ml.feature.StopWordsRemover;

/** The words that are left out: English function words, words of any abstract, the user's own. */
final class StopWords {
  private static final String ABSTRACT_WORDS = "abstract-words.txt";
  private static final String LONE_ABSTRACT_WORDS = "lone-abstract-words.txt";

  private StopWords() {}

  /** Words that are never counted and end a phrase. */
  static Set<String> everywhere(Settings.Text text) {
    Set<String> words = new TreeSet<>();
    if (text.stopWords()) {
      words.addAll(Arrays.asList(StopWordsRemover.loadDefaultStopWords("english")));
    }
    if (text.boilerplateWords()) {
      words.addAll(listed(ABSTRACT_WORDS));
    }
    // As they stand in English text, and as in other languages, which keep their accents.
    for (String word : text.extraStopWords()) {
      words.add(PlainText.of(word.strip()));
      words.add(PlainText.withAccents(word.strip()).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Words that are counted only as part of a phrase. */
  static Set<String> outsidePhrases(Settings.Text text) {
    return text.boilerplateWords() ? listed(LONE_ABSTRACT_WORDS) : Set.of();
  }

  private static Set<String> listed(String resource) {
    Set<String> words = new TreeSet<>();
    for (String line : WordFile.lines(StopWords.class, resource)) {
      words.addAll(Arrays.asList(line.strip().split("\\s+", -1)));
    }
    return words;
  }
}
