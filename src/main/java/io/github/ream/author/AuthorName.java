package io.github.ream.author;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rule by which two written names are one author: equal {@linkplain #key keys}. Namesakes are
 * one author under it, and an author who writes the given name now in full and now as an initial is
 * two: a dump alone cannot tell.
 */
final class AuthorName {
  private static final Pattern LATIN_ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
  private static final Pattern NOT_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SUFFIX = Pattern.compile("(?i)\\s*(jr|sr|ii|iii|iv)\\.?\\s*");
  private static final Map<String, String> FOLDED =
      Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d");

  /** Characters of the longest suffix, {@code "III."}. */
  private static final int LONGEST_SUFFIX = 4;

  private AuthorName() {}

  /**
   * The name's key: "Last, First" turned to "First Last" and a suffix after a comma left out;
   * compatibility forms and Latin accents folded ("Müller" is "muller", "Łukasz" is "lukasz");
   * lower case; apostrophes dropped; everything else that is no letter or digit is one blank.
   *
   * @return null where the name holds no letter or digit
   */
  static String key(String name) {
    if (name == null) {
      return null;
    }
    return isPlain(name) ? plainKey(name) : foldedKey(name);
  }

  /** The key of any name. */
  static String foldedKey(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split(",")));
    parts.removeIf(p -> p.isBlank() || SUFFIX.matcher(p).matches());
    String ordered =
        parts.size() == 2 ? parts.get(1) + " " + parts.get(0) : String.join(" ", parts);
    String plain = Normalizer.normalize(ordered, Normalizer.Form.NFKD);
    plain = LATIN_ACCENTS.matcher(plain).replaceAll("");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> fold : FOLDED.entrySet()) {
      plain = plain.replace(fold.getKey(), fold.getValue());
    }
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    plain = NOT_A_NAME.matcher(plain).replaceAll(" ").strip();
    return plain.isEmpty() ? null : plain;
  }

  /** True for most names: no letter to fold, no comma, and more than a suffix. */
  private static boolean isPlain(String name) {
    return name.strip().length() > LONGEST_SUFFIX
        && name.chars().allMatch(c -> c < 128 && c != ',');
  }

  /** The same key, letter by letter. */
  private static String plainKey(String name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.append(upper ? (char) (c + ('a' - 'A')) : c);
      } else if (c != '\'' && c != '`') {
        gap = true;
      }
    }
    return key.length() == 0 ? null : key.toString();
  }
}
