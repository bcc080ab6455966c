package io.github.ream.dump.fields;

import io.github.ream.cleaning.CleanText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as Web of Science writes them: {@code [Bell, Ann; Dorn, Carl] Univ Ponds, Dept Boats,
 * Torquay, England.}, or without names, if it is not said whose address it is.
 */
public final class AddressNames {
  private static final Pattern NAMED = Pattern.compile("^\\[([^\\]]*)\\]\\s*(.*)$", Pattern.DOTALL);

  private final int size;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * Addresses of a record.
   *
   * @param names the names of the authors as the record lists them
   */
  public AddressNames(List<String> names) {
    size = names.size();
    for (int i = 0; i < size; i++) {
      places.merge(key(names.get(i)), i, (one, other) -> -1);
    }
  }

  /** Gives each author that an address names the address; nobody, if the name is there twice. */
  public void affiliate(String address, AuthorList authors) {
    Matcher m = NAMED.matcher(address.strip());
    if (!m.matches()) {
      authors.affiliate(size == 1 ? 0 : -1, address, CleanText.ANY);
      return;
    }
    for (String name : m.group(1).split(";", -1)) {
      authors.affiliate(places.getOrDefault(key(name), -1), m.group(2), CleanText.ANY);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
