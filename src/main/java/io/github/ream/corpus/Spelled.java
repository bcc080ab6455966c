package io.github.ream.corpus;

import io.github.ream.cleaning.Folding;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A spelling of the name of a venue or an organisation.
 *
 * @param text the name as written
 * @param papers how many papers write it so
 */
record Spelled(String text, long papers) implements Serializable {
  private static final Pattern STRAY_NUMBER =
      Pattern.compile("^\\d{1,2}(?!st|nd|rd|th)(?=\\p{L}{3})|(?<=\\p{Ll}{3})\\d{1,2}$");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,.;:'’‘`\"“”„()\\[\\]–—-]+");

  /**
   * Orders spellings, the best one last: the one of more papers, then one in letters of both cases,
   * then one without stray numbers, then the last one in the order of characters, which has the
   * accents.
   */
  static final Comparator<Spelled> BEST_LAST =
      Comparator.comparingLong(Spelled::papers)
          .thenComparing(s -> s.isOfBothCases() ? 1 : 0)
          .thenComparing(s -> STRAY_NUMBER.matcher(s.text()).find() ? 0 : 1)
          .thenComparing(Spelled::text);

  /** The comparison key of a name: case, accents, blanks, signs and stray numbers are dropped. */
  static String key(String text) {
    String plain = Folding.toAscii(text.strip()).toLowerCase(Locale.ROOT);
    plain = STRAY_NUMBER.matcher(plain).replaceAll("");
    String key = BETWEEN.matcher(plain).replaceAll("");
    return key.isEmpty() ? text : key;
  }

  private boolean isOfBothCases() {
    return !text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
