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
            Comparator.<String>comparingInt(name -> EditDistance.of(typed, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** Whether a name is so near to what was typed that it may have been meant. */
  public static boolean isLike(String typed, String name) {
    return EditDistance.of(typed, name) <= Math.max(2, Math.max(typed.length(), name.length()) / 3);
  }
}
