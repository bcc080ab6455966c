package io.github.ream.cleaning;

import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text: by its script, and within a script by the language whose stop words
 * (Lucene's lists) are most frequent in it. A few languages without a list are recognised as
 * unknown by their letters; others, such as Afrikaans, are mistaken for a neighbour. Languages are
 * named by ISO 639-1.
 */
public final class TextLanguage {
  public static final String ENGLISH = "en";

  private TextLanguage() {}

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
    return text == null || text.isBlank()
        ? Optional.empty()
        : new LanguageEvidence(text).language();
  }

  /** Lucene's stop words of a language, with their accents; none if it has no list. */
  public static Set<String> stopWordsOf(String language) {
    return LanguageWords.stopWordsOf(language);
  }
}
