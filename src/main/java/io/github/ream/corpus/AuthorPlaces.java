package io.github.ream.corpus;

import io.github.ream.cleaning.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the authors of one sighting's list in that of another sighting, which may write names
 * otherwise, or leave some out: the only one of the same name; else the one at the same place with
 * the same last word; else the only one with that last word; else, if nobody has it, the one at the
 * same place if the names share a word.
 */
final class AuthorPlaces {
  private static final int SHORTEST_WORD = 2;

  private final List<String> there;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byLastWord = new HashMap<>();

  /** The list that authors are looked for in. */
  AuthorPlaces(List<String> there) {
    this.there = there;
    for (int i = 0; i < there.size(); i++) {
      byName.merge(String.join(" ", words(there.get(i))), i, (a, b) -> -1);
      byLastWord.merge(lastWord(there.get(i)), i, (a, b) -> -1);
    }
  }

  /**
   * The position, from 1, of an author; null if the author is not to be found.
   *
   * @param position position of the author, from 1, in the other list
   */
  Integer of(String name, int position) {
    int same = byName.getOrDefault(String.join(" ", words(name)), -1);
    if (same >= 0) {
      return same + 1;
    }
    String last = lastWord(name);
    String opposite = position <= there.size() ? there.get(position - 1) : null;
    if (opposite != null && lastWord(opposite).equals(last)) {
      return position;
    }
    Integer found = byLastWord.get(last);
    if (found != null) {
      return found < 0 ? null : (Integer) (found + 1);
    }
    return opposite != null && shareWord(name, opposite) ? (Integer) position : null;
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
