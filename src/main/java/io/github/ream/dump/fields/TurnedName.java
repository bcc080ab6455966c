package io.github.ream.dump.fields;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with its last name first: {@code Bell, Ann}, {@code Bell, Ann, Jr.}, {@code Bell, Jr.,
 * Ann}.
 */
public final class TurnedName {
  private static final Pattern LAST_INITIALS =
      Pattern.compile("(.+) (\\p{Lu}{1,4}(?: (?:Jr|Sr|2nd|3rd|4th))?)");
  // In capitals throughout, a short first name looks like initials.
  private static final Pattern WITH_INITIALS = Pattern.compile("(?=.*\\p{Ll}).* \\p{Lu}{1,3}");
  private static final int MOST_COMMAS = 2;

  private TurnedName() {}

  /** Whether a text cannot be one such name, but several with commas between. */
  static boolean areSeveral(String text) {
    String[] parts = text.split(",", -1);
    return parts.length > MOST_COMMAS + 1
        || (parts.length > 1
            && Arrays.stream(parts)
                .allMatch(part -> WITH_INITIALS.matcher(part.strip()).matches()));
  }

  /** The parts of a name with commas as they are spoken: first names, last name, suffix. */
  static String[] parts(String name) {
    String[] parts = name.split(",", -1);
    if (parts.length == 2 && parts[0].strip().indexOf(' ') > 0 && NameSuffix.is(parts[1].strip())) {
      return parts;
    }
    boolean suffixInside = parts.length > 2 && NameSuffix.is(parts[1].strip());
    String first = parts[suffixInside ? 2 : 1].strip();
    String suffix = parts.length == 2 ? "" : parts[suffixInside ? 1 : 2].strip();
    int gap = first.lastIndexOf(' ');
    if (suffix.isEmpty() && gap > 0 && NameSuffix.isGeneration(first.substring(gap + 1))) {
      suffix = first.substring(gap + 1);
      first = first.substring(0, gap);
    }
    return new String[] {first, parts[0], suffix};
  }

  /** Puts a comma before the initials of a name such as {@code Bell AB Jr}. */
  public static String withComma(String name) {
    Matcher m = LAST_INITIALS.matcher(name.strip());
    return m.matches() ? m.group(1) + ", " + m.group(2) : name;
  }
}
