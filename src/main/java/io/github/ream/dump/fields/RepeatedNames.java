package io.github.ream.dump.fields;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lists that give their whole sequence of names twice, as some sites do. */
final class RepeatedNames {
  private static final Pattern BLANKS = Pattern.compile("[\\s.,]+");

  private RepeatedNames() {}

  /** The names, each once if the second half repeats the first. */
  static List<String> once(List<String> names) {
    int half = names.size() / 2;
    if (names.size() < 2 || names.size() % 2 != 0) {
      return names;
    }
    for (int i = 0; i < half; i++) {
      if (!squashed(names.get(i)).equals(squashed(names.get(half + i)))) {
        return names;
      }
    }
    return names.subList(0, half);
  }

  private static String squashed(String name) {
    return BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
