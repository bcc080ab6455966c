package io.github.ream.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of a resource, found by their first or last word, the longest first. */
final class TitlePhrases {
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt((Phrase p) -> -p.words().size());

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase>> byLast = new HashMap<>();
  private final List<Phrase> behind = new ArrayList<>();

  private TitlePhrases(List<Phrase> phrases) {
    for (Phrase phrase : phrases.stream().sorted(LONGEST_FIRST).toList()) {
      List<String> words = phrase.words();
      byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(phrase);
      byLast.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>()).add(phrase);
      if (phrase.behind()) {
        behind.add(phrase);
      }
    }
  }

  /**
   * The phrases of a resource: lines {@code kind = phrase | phrase}; {@code #} begins a comment.
   */
  static TitlePhrases in(String resource) {
    List<Phrase> phrases = new ArrayList<>();
    for (String line : WordFile.lines(TitlePhrases.class, resource)) {
      String[] sides = line.split(" = ", 2);
      for (String written : sides[1].split("\\|", -1)) {
        phrases.add(Phrase.of(sides[0].strip(), written.strip()));
      }
    }
    return new TitlePhrases(phrases);
  }

  List<Phrase> beginningWith(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  List<Phrase> endingWith(String word) {
    return byLast.getOrDefault(word, List.of());
  }

  /** The phrases that stand behind titles in scripts without blanks. */
  List<Phrase> behind() {
    return behind;
  }
}
