package io.github.ream.author;

import io.github.ream.cleaning.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The rule by which two written names are one author: equal {@linkplain #key keys}. Namesakes are
 * one author under it, and an author who writes the given name now in full and now as an initial is
 * two: a dump alone cannot tell.
 */
final class AuthorName {
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛ʼʻʹʾʿ′`´\"]");
  private static final Pattern COMMAS = Pattern.compile("[,，、]");
  private static final Pattern NOT_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private AuthorName() {}

  /**
   * The name's key: "Last, First" turned to "First Last"; titles, suffixes and degrees left out in
   * either order ("Dr.", "Jr", "III", "PhD"); compatibility forms and Latin letters folded to ASCII
   * ("Müller" is "muller", "Þóra" is "thora"); lower case; apostrophes dropped; everything else
   * that is no letter or digit is one blank.
   *
   * @return null where the name holds no letter or digit
   */
  static String key(String name) {
    if (name == null) {
      return null;
    }
    if (!isPlain(name)) {
      return foldedKey(name);
    }
    String key = plainKey(name);
    return key == null || mayHaveAffixes(key) ? foldedKey(name) : key;
  }

  private static boolean mayHaveAffixes(String key) {
    int first = key.indexOf(' ');
    int last = key.lastIndexOf(' ');
    return first >= 0 && NameAffixes.mayBe(key.substring(0, first), key.substring(last + 1));
  }

  /** The key of any name. */
  static String foldedKey(String name) {
    List<List<String>> parts = new ArrayList<>();
    for (String part : COMMAS.split(name, -1)) {
      List<String> words = words(part);
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    for (int i = parts.size() - 1; i > 0; i--) {
      // "Smith, MD" is a last name and initials; "Ann Smith, MD" and "Smith, Ann, MD" are not.
      boolean sure = i > 1 || parts.get(0).size() > 1;
      if (NameAffixes.areAffixes(parts.get(i), sure)) {
        parts.remove(i);
      }
    }
    List<String> key = new ArrayList<>();
    if (parts.size() == 2) {
      parts.forEach(part -> NameAffixes.remove(part, 1));
      key.addAll(parts.get(1));
      key.addAll(parts.get(0));
    } else {
      parts.forEach(key::addAll);
      NameAffixes.remove(key, parts.size() == 1 ? 1 : 2);
    }
    return key.isEmpty() ? null : String.join(" ", key);
  }

  private static List<String> words(String part) {
    String bare = APOSTROPHES.matcher(part).replaceAll("");
    String plain = Folding.toAscii(bare).toLowerCase(Locale.ROOT);
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    plain = NOT_A_NAME.matcher(plain).replaceAll(" ").strip();
    return plain.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(plain.split(" ", -1)));
  }

  /** True for most names: no letter to fold and no comma. */
  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c < 128 && c != ',' && c != '"');
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
