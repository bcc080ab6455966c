package io.github.ream.dump.fields;

import io.github.ream.cleaning.CleanText;
import io.github.ream.cleaning.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses for correspondence, which name an author by last name and initials. Web of Science:
 * {@code Bell, A; Dorn, C (corresponding author), Univ Ponds, Torquay, England.}; Scopus: {@code A.
 * Bell; Univ Ponds, Torquay, United Kingdom; email: …}. An author is told by last name and first
 * initial; nobody, if two of the list share them.
 */
public final class Correspondence {
  private static final Pattern REPRINT =
      Pattern.compile("(?s)(.+?)\\s*\\((?:corresponding|reprint) author\\),?\\s*(.*)");
  private static final Pattern BETWEEN_REPRINTS = Pattern.compile("(?<=\\.)\\s*;\\s*|\\n");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[.\\-]?){1,4}");
  private static final Pattern EMAIL = Pattern.compile("(?i)e-?mail.*|\\S*@\\S*");

  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Addresses of a record.
   *
   * @param names the names of the authors as the record lists them
   */
  public Correspondence(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      places.merge(key(names.get(i)), i, (one, other) -> -1);
    }
  }

  /**
   * Marks the authors whom a text names; one without any other organisation belongs to that of the
   * address.
   */
  public void read(String text, AuthorList authors) {
    boolean reprints = false;
    for (String entry : BETWEEN_REPRINTS.split(text, -1)) {
      Matcher m = REPRINT.matcher(entry.strip());
      if (m.matches()) {
        reprints = true;
        for (String name : m.group(1).split(";", -1)) {
          mark(name, m.group(2), authors);
        }
      }
    }
    String[] parts = text.split("\\s*;\\s*", -1);
    if (!reprints && parts.length > 1) {
      mark(parts[0], EMAIL.matcher(parts[1]).matches() ? null : parts[1], authors);
    }
  }

  private void mark(String name, String address, AuthorList authors) {
    int place = places.getOrDefault(key(name), -1);
    authors.markCorresponding(place);
    if (place >= 0 && !authors.isAffiliated(place)) {
      authors.affiliate(place, address, CleanText.ANY);
    }
  }

  /** The last word of the last name and the first initial. */
  private static String key(String name) {
    int comma = name.indexOf(',');
    String last = (comma < 0 ? name : name.substring(0, comma)).strip();
    String first = comma < 0 ? last : name.substring(comma + 1).strip();
    int gap = last.lastIndexOf(' ');
    if (comma < 0 && gap > 0 && INITIALS.matcher(last.substring(gap + 1)).matches()) {
      first = last.substring(gap + 1);
      last = last.substring(0, gap).strip();
    }
    String word = last.substring(last.lastIndexOf(' ') + 1);
    String initial = first.isEmpty() ? "" : first.substring(0, first.offsetByCodePoints(0, 1));
    return Folding.toAscii(word + " " + initial).toLowerCase(Locale.ROOT);
  }
}
