package io.github.ream.corpus;

import io.github.ream.config.EditDistance;
import java.util.List;
import java.util.Set;

/** Whether two words that differ are one word: misspelt, inflected, British or American. */
final class Spelling {
  private static final Set<String> ENDINGS =
      Set.of("", "s", "es", "ies", "y", "e", "ed", "d", "ing", "n", "en", "er", "re", "al", "ly");

  /** Prefixes that make another word of the rest. */
  private static final List<String> PREFIXES =
      List.of(
          "hyper", "hypo", "inter", "intra", "inner", "macro", "micro", "meso", "mono", "multi",
          "poly", "pre", "pro", "post", "over", "under", "endo", "exo", "ecto", "extra", "homo",
          "hetero", "iso", "anti", "ante", "uni", "bi", "di", "tri", "tetra", "penta", "sub",
          "super", "supra", "infra", "in", "im", "ex", "un", "non", "re", "de", "dis");

  private static final int SHORTEST = 4;
  private static final int LONG = 9;
  private static final int SHARED = 4;

  private Spelling() {}

  static boolean isAlike(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST - 1 || differInPrefix(a, b) || differInPrefix(b, a)) {
      return false;
    }
    int shared = sharedBeginning(a, b);
    if (shared >= SHARED
        && ENDINGS.contains(a.substring(shared))
        && ENDINGS.contains(b.substring(shared))) {
      return true;
    }
    // Different words often differ in their first letter ("methyl", "ethyl"), misspelt ones hardly
    // ever.
    boolean begin = shared > 0 || isSwapped(a, b);
    int edits = EditDistance.of(a, b);
    return begin && edits <= (shorter < LONG ? 1 : 2);
  }

  private static String plain(String word) {
    return word.replace("oe", "e").replace("ae", "e");
  }

  private static boolean isSwapped(String a, String b) {
    return a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
  }

  private static boolean differInPrefix(String a, String b) {
    for (String prefix : PREFIXES) {
      if (a.startsWith(prefix) && a.length() - prefix.length() >= SHORTEST) {
        String rest = a.substring(prefix.length());
        boolean without = b.equals(rest);
        if (without || PREFIXES.stream().anyMatch(p -> !p.equals(prefix) && b.equals(p + rest))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int sharedBeginning(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
