package io.github.ream.corpus;

import io.github.ream.cleaning.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the authors of one sighting's list in that of another sighting, which may write names
 * otherwise, or leave some out: at the same place if the names share a word, else the only one with
 * the same last word.
 */
final class AuthorPlaces {
  private static final int SHORTEST_WORD = 2;

  private final List<String> there;
  private final Map<String, Integer> byLastWord = new HashMap<>();

  /** The list that authors are looked for in. */
  AuthorPlaces(List<String> there) {
    this.there = there;
    for (int i = 0; i < there.size(); i++) {
      byLastWord.merge(lastWord(there.get(i)), i, (a, b) -> -1);
    }
  }

  /**
   * The position, from 1, of an author; null if the author is not to be found.
   *
   * @param position position of the author, from 1, in the other list
   */
  Integer of(String name, int position) {
    if (position <= there.size() && shareWord(name, there.get(position - 1))) {
      return position;
    }
    int found = byLastWord.getOrDefault(lastWord(name), -1);
    return found < 0 ? null : (Integer) (found + 1);
  }

  private static boolean shareWord(String one, String other) {
    List<String> words = List.of(words(other));
    for (String word : words(one)) {
      if (word.length() >= SHORTEST_WORD && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String lastWord(String name) {
    String[] words = words(name);
    return words[words.length - 1];
  }

  private static String[] words(String name) {
    return Folding.toAscii(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .split(" ", -1);
  }
}
