package io.github.ream.corpus;

import io.github.ream.cleaning.TextLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The language of a paper: that of its text, since the text is what is analysed. A record of a
 * German paper often has its abstract in English, and the field of its dump states German. Only
 * where the text is too short to tell, or in a language that is not told, do the records count.
 */
final class PaperLanguage {
  private PaperLanguage() {}

  /**
   * The language by ISO 639-1; null if neither text nor records tell it.
   *
   * @param stated the languages that records of the paper state, in any order
   */
  static String of(String title, String text, List<String> stated) {
    return TextLanguage.of(title, text).orElseGet(() -> mostStated(stated));
  }

  /** The language that most records state; null if two are stated equally often. */
  private static String mostStated(List<String> stated) {
    Map<String, Integer> times = new HashMap<>();
    stated.forEach(language -> times.merge(language, 1, Integer::sum));
    String most = null;
    int best = 0;
    for (Map.Entry<String, Integer> entry : times.entrySet()) {
      if (entry.getValue() >= best) {
        most = entry.getValue() > best ? entry.getKey() : null;
        best = entry.getValue();
      }
    }
    return most;
  }
}
