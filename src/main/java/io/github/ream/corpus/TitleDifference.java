package io.github.ream.corpus;

import io.github.ream.cleaning.WordFile;
import io.github.ream.cleaning.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that two titles do not share, misspellings and words written apart or together aside.
 * They say whether two titles that are nearly equal are one title in two spellings, or those of two
 * papers: "Part one" and "Part two", "(A–M)" and "(N–Z)", "northern" and "southern".
 */
final class TitleDifference {
  private static final Set<String> TELLING = telling();
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "for", "and", "to", "with", "at", "by", "from", "its",
          "or", "as", "using", "via", "der", "die", "das", "und", "von", "zur", "zum", "le", "la",
          "les", "de", "des", "du", "et", "el", "los", "las", "del", "y", "da", "do", "dos", "e",
          "di", "il", "и", "в", "на");

  /** Words of a short subtitle, such as those by which the parts of a series differ. */
  private static final int SHORT_SUBTITLE = 3;

  private final List<String> one;
  private final List<String> other;

  /** The difference of two titles, given as {@linkplain #words lists of words}. */
  TitleDifference(List<String> one, List<String> other) {
    this.one = new ArrayList<>(one);
    this.other = new ArrayList<>(other);
    other.forEach(this.one::remove);
    one.forEach(this.other::remove);
    removeJoined(this.one, this.other);
    removeJoined(this.other, this.one);
    removeMisspelt();
    this.one.removeAll(SMALL);
    this.other.removeAll(SMALL);
  }

  /**
   * The words, numbers and single letters of a title; numbers in words and Roman numbers become
   * digits.
   */
  static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(title).folded()) {
      WordParts.addTo(words, word);
    }
    return words;
  }

  /** Whether numbers differ, such as those of a part, a year or a version. */
  boolean ofNumbers() {
    return one.stream().anyMatch(TitleDifference::isNumber)
        || other.stream().anyMatch(TitleDifference::isNumber);
  }

  /** Whether both titles have words that tell papers apart, and not the same ones. */
  boolean ofTellingWords() {
    return one.stream().anyMatch(TitleDifference::tells)
        && other.stream().anyMatch(TitleDifference::tells);
  }

  /**
   * Whether the difference suggests two papers: one title has a number or a telling word that the
   * other lacks, or words are replaced.
   */
  boolean ofAnyWords() {
    return ofNumbers()
        || one.stream().anyMatch(TitleDifference::tells)
        || other.stream().anyMatch(TitleDifference::tells)
        || (!one.isEmpty() && !other.isEmpty());
  }

  /**
   * Does the same for titles of which one has an additional subtitle; a long subtitle may say
   * anything.
   */
  boolean ofSubtitle() {
    return ofNumbers() || (one.size() + other.size() <= SHORT_SUBTITLE && ofAnyWords());
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static boolean tells(String word) {
    boolean letter = word.codePointCount(0, word.length()) == 1 && !word.equals("a");
    return letter || TELLING.contains(word);
  }

  /** Removes "dataset" here and "data set" there. */
  private static void removeJoined(List<String> apart, List<String> joined) {
    for (String word : List.copyOf(joined)) {
      for (int from = 0; from + 1 < apart.size(); from++) {
        for (int to = from + 2; to <= Math.min(apart.size(), from + 4); to++) {
          if (String.join("", apart.subList(from, to)).equals(word)) {
            apart.subList(from, to).clear();
            joined.remove(word);
            break;
          }
        }
      }
    }
  }

  private void removeMisspelt() {
    for (String word : List.copyOf(one)) {
      for (String like : List.copyOf(other)) {
        boolean misspelt =
            !isNumber(word)
                && !isNumber(like)
                && !(tells(word) && tells(like))
                && Spelling.isAlike(word, like);
        if (misspelt && one.remove(word)) {
          other.remove(like);
          break;
        }
      }
    }
  }

  private static Set<String> telling() {
    Set<String> words = new HashSet<>();
    for (String line : WordFile.lines(TitleDifference.class, "telling-words.txt")) {
      words.addAll(Words.of(line).folded());
    }
    return words;
  }
}
