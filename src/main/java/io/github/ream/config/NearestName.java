package io.github.ream.config;

import java.util.Collection;
import java.util.Comparator;

/** The known name that a mistyped one is nearest to, by edits of single letters. */
public final class NearestName {
  private NearestName() {}

  /**
   * The nearest of the known names; of several equally near ones the first in alphabetical order.
   *
   * @throws java.util.NoSuchElementException if no name is known
   */
  public static String to(String typed, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.<String>comparingInt(name -> edits(typed, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Whether a name is so near to what was typed that it may have been meant. */
  public static boolean isLike(String typed, String name) {
    return edits(typed, name) <= Math.max(2, Math.max(typed.length(), name.length()) / 3);
  }

  /**
   * The number of letters to insert, delete, change or swap with their neighbour (Damerau 1964).
   */
  static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        edits[i][j] =
            Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
