package io.github.ream.dump.fields;

import io.github.ream.cleaning.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as Web of Science writes them: {@code [Bell, Ann; Dorn, Carl] Univ Ponds, Dept Boats,
 * Torquay, England.}, or without names, if it is not said whose address it is.
 */
public final class AddressNames {
  private static final Pattern NAMED = Pattern.compile("^\\[([^\\]]*)\\]\\s*(.*)$", Pattern.DOTALL);

  private AddressNames() {}

  /**
   * Gives each author that an address names the address.
   *
   * @param names the names of the authors as the record lists them
   */
  public static void affiliate(String address, List<String> names, AuthorList authors) {
    Matcher m = NAMED.matcher(address.strip());
    if (!m.matches()) {
      authors.affiliate(names.size() == 1 ? 0 : -1, address, CleanText.ANY);
      return;
    }
    for (String name : m.group(1).split(";", -1)) {
      authors.affiliate(place(name, names), m.group(2), CleanText.ANY);
    }
  }

  /** The place of a name, from 0; -1 if it is not in the list, or twice. */
  private static int place(String name, List<String> names) {
    int found = -1;
    for (int i = 0; i < names.size(); i++) {
      if (key(names.get(i)).equals(key(name))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
