package io.github.ream.topic;

import io.github.ream.config.Settings;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The languages that topics are about. A paper in another language has no terms and no topic, so
 * that no topic is a language; a paper whose language is not known counts as one in any of them.
 *
 * @param codes ISO 639-1; empty for all languages
 */
record FittedLanguages(Set<String> codes) implements Serializable {
  /**
   * The languages that {@code topics.languages} asks for.
   *
   * @param asked as {@link Settings.Topics#languages} has them
   */
  static FittedLanguages of(List<String> asked, SortedPapers papers) {
    if (asked.contains(Settings.Topics.ALL_LANGUAGES) || !papers.tellLanguages()) {
      return new FittedLanguages(Set.of());
    }
    Set<String> codes = new TreeSet<>(asked);
    if (codes.remove(Settings.Topics.MAIN_LANGUAGE)) {
      papers.languages().entrySet().stream()
          .min(
              Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                  .thenComparing(Map.Entry.comparingByKey()))
          .ifPresent(most -> codes.add(most.getKey()));
    }
    return new FittedLanguages(codes);
  }

  /** The languages that a saved model says its topics are about. */
  static FittedLanguages of(String[] codes) {
    return new FittedLanguages(Set.of(codes));
  }

  boolean has(String language) {
    return codes.isEmpty() || language == null || codes.contains(language);
  }

  String[] toArray() {
    return codes.stream().sorted().toArray(String[]::new);
  }
}
