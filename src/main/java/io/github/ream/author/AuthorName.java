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
}
