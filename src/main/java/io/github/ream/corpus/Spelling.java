package io.github.ream.corpus;

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
    int edits = edits(a, b);
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

  /**
   * The number of letters left out, added, replaced, or swapped with their neighbour (Damerau
   * 1964).
   */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1);
        least = Math.min(least, d[i - 1][j - 1] + replaced);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
      }
    }
    return d[a.length()][b.length()];
  }
}
