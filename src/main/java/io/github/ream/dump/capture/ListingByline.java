package io.github.ream.dump.capture;

import io.github.ream.dump.fields.AuthorList;
import io.github.ream.dump.fields.OrganizationName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines before the {@code ·} of a paper: the author count ({@code • 7 authors}), or in its
 * place one or more organisations, one per line.
 *
 * @param nAuthors the count, null if it is missing, 0 or absurd
 * @param organization display names joined with "; ", null if none is named
 * @param strange the count as written if it cannot be right; null otherwise
 */
public record ListingByline(Integer nAuthors, String organization, String strange) {

  private static final Pattern COUNT =
      Pattern.compile("[•*\\u2023\\u25cf\\u00b7-]?\\s*(\\d[\\d,]*) authors?");
  private static final Pattern CUT_COUNT =
      Pattern.compile("•\\s*(?:(\\d[\\d,]*)( (?:a|au|aut|auth|autho|authors?))?)?");

  /** Whether a line is an author count, such as {@code • 1,024 authors}. */
  public static boolean isCount(String line) {
    return line.length() <= 40 && COUNT.matcher(line).matches();
  }

  /** Whether a line is the beginning of an author count, from its bullet on. */
  static boolean isCutCount(String line) {
    return line.length() <= 40 && CUT_COUNT.matcher(line).matches();
  }

  public static ListingByline of(List<String> lines) {
    Integer count = null;
    String strange = null;
    List<String> organizations = new ArrayList<>();
    for (String line : lines) {
      Matcher m = line.length() <= 40 ? COUNT.matcher(line) : null;
      if (m != null && m.matches()) {
        count = count(m.group(1));
        strange = count == null ? line : null;
      } else {
        String name = OrganizationName.of(line);
        if (!name.isEmpty() && !organizations.contains(name)) {
          organizations.add(name);
        }
      }
    }
    return new ListingByline(
        count, organizations.isEmpty() ? null : String.join("; ", organizations), strange);
  }

  /**
   * The byline of a count that is cut off. It counts only if a word follows it, since otherwise
   * digits may be missing.
   */
  static ListingByline ofCutCount(String line) {
    Matcher m = CUT_COUNT.matcher(line);
    boolean known = m.matches() && m.group(2) != null;
    return new ListingByline(known ? count(m.group(1)) : null, null, null);
  }

  private static Integer count(String digits) {
    String plain = digits.replace(",", "");
    if (plain.length() > 7) {
      return null;
    }
    int n = Integer.parseInt(plain);
    return n == 0 || n > AuthorList.MOST_AUTHORS ? null : n;
  }
}
