package io.github.ream.author;

import java.util.List;
import java.util.Set;

/** Words before and behind a name that are no part of it: titles, suffixes, degrees. */
final class NameAffixes {
  private static final Set<String> BEFORE =
      Set.of(
          "dr", "prof", "professor", "mr", "mrs", "ms", "sir", "rev", "ing", "dipl", "drs", "doc");

  /** Of a generation, or degrees that are never initials. */
  private static final Set<String> BEHIND =
      Set.of(
          "jr", "jnr", "sr", "snr", "ii", "iii", "iv", "2nd", "3rd", "4th", "esq", "phd", "dphil",
          "msc", "bsc", "mphil", "dsc", "scd", "drph", "mph", "mba", "pharmd", "dvm", "dds", "edd",
          "psyd", "frcp", "frcs", "facp", "facs", "mbbs", "mbchb", "llm", "llb", "facc", "faha");

  /** Degrees that may also be initials. */
  private static final Set<String> BEHIND_OR_INITIALS = Set.of("md", "ma", "ms", "ba", "bs", "rn");

  private static final Set<String> IN_TWO_WORDS = Set.of("ph d", "m d", "m sc", "b sc", "d sc");

  /** Particles of last names. Letters behind a particle and one more word are initials. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "el", "al", "van",
          "von", "der", "den", "ter", "ten", "st", "san", "bin", "ben", "ibn", "abu", "mc", "mac");

  private NameAffixes() {}

  /** Whether a name of such a first or last word has to be looked at. */
  static boolean mayBe(String first, String last) {
    return BEFORE.contains(first)
        || BEHIND.contains(last)
        || BEHIND_OR_INITIALS.contains(last)
        || last.equals("d")
        || last.equals("sc");
  }

  /**
   * Whether every word behind a comma is a suffix or a degree.
   *
   * @param initialsToo whether words that may be initials ("MD") count as degrees
   */
  static boolean areAffixes(List<String> words, boolean initialsToo) {
    int end = words.size();
    while (end > 0) {
      int length = lengthBehind(words, end);
      boolean unsure = length > 0 && mayBeInitials(words, end, length);
      if (length == 0 || (unsure && !initialsToo)) {
        return false;
      }
      end -= length;
    }
    return true;
  }

  /**
   * Removes titles, suffixes and degrees at the ends.
   *
   * @param least words that are left at least, particles aside; two if "MD" may be initials
   */
  static void remove(List<String> words, int least) {
    while (words.size() > least && BEFORE.contains(words.get(0))) {
      words.remove(0);
    }
    int end = words.size();
    int length = end == 0 ? 0 : lengthBehind(words, end);
    while (length > 0) {
      long left =
          words.subList(0, end - length).stream().filter(w -> !PARTICLES.contains(w)).count();
      if (left < least || (left < 2 && mayBeInitials(words, end, length))) {
        return;
      }
      words.subList(end - length, end).clear();
      end = words.size();
      length = lengthBehind(words, end);
    }
  }

  /** How many of the last words are one suffix or degree: two of "Ph. D.", "M.D." or "M. Sc.". */
  private static int lengthBehind(List<String> words, int end) {
    String word = words.get(end - 1);
    if (BEHIND.contains(word) || BEHIND_OR_INITIALS.contains(word)) {
      return 1;
    }
    return end > 1 && IN_TWO_WORDS.contains(words.get(end - 2) + " " + word) ? 2 : 0;
  }

  private static boolean mayBeInitials(List<String> words, int end, int length) {
    String word = words.get(end - 1);
    return length == 2
        ? words.get(end - 2).equals("m") && word.equals("d")
        : BEHIND_OR_INITIALS.contains(word);
  }
}
