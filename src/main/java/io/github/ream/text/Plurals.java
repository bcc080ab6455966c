package io.github.ream.text;

import io.github.ream.cleaning.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atteo.evo.inflector.English;

/**
 * Finds the singulars that a token may be the plural of, by reversing the rules of English plurals
 * and checking each candidate by forming its plural again. Of a term with hyphens only the last
 * part counts ({@code trade-offs}). Only a corpus can tell which candidate is right, if any (see
 * {@link PluralLearner}).
 */
final class Plurals {
  private static final String NO_PLURALS = "no-plurals.txt";
  private static final int SHORTEST_PLURAL = 4;

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "children", "child",
          "women", "woman",
          "men", "man",
          "mice", "mouse",
          "feet", "foot",
          "teeth", "tooth");

  /** Ending of a plural and ending of its singular. */
  private static final String[][] ENDINGS = {
    {"s", ""},
    {"es", ""},
    {"ies", "y"},
    {"ves", "f"},
    {"ves", "fe"},
    {"ices", "ix"},
    {"ices", "ex"},
    {"ses", "sis"},
    {"xes", "xis"},
    {"ria", "rion"},
    {"mena", "menon"},
    {"mata", "maton"},
    {"iti", "itus"},
    {"uli", "ulus"},
    {"oci", "ocus"},
    {"clei", "cleus"},
    {"pora", "pus"},
    {"nera", "nus"},
    {"teria", "terium"},
    {"posia", "posium"},
    {"ctra", "ctrum"},
    {"rata", "ratum"},
    {"rema", "remum"},
    {"xima", "ximum"},
    {"nima", "nimum"},
    {"tima", "timum"}
  };

  private final Set<String> noPlurals = new HashSet<>();
  private final Set<String> pluralsInIcs = new HashSet<>();

  Plurals() {
    for (String line : WordFile.lines(Plurals.class, NO_PLURALS)) {
      boolean ics = line.startsWith("-ics:");
      String words = ics ? line.substring("-ics:".length()) : line;
      (ics ? pluralsInIcs : noPlurals).addAll(Arrays.asList(words.strip().split("\\s+", -1)));
    }
  }

  /** Singulars of which the token is the plural by the rules; empty for most tokens. */
  List<String> singularsOf(String token) {
    int part = token.lastIndexOf('-') + 1;
    String word = token.substring(part);
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return List.of(token.substring(0, part) + irregular);
    }
    if (!mayBePlural(word)) {
      return List.of();
    }
    List<String> singulars = new ArrayList<>();
    for (String[] ending : ENDINGS) {
      if (word.endsWith(ending[0]) && word.length() > ending[0].length()) {
        String singular = word.substring(0, word.length() - ending[0].length()) + ending[1];
        if (isPluralOf(word, singular, ending[0])) {
          singulars.add(token.substring(0, part) + singular);
        }
      }
    }
    return singulars;
  }

  private boolean mayBePlural(String word) {
    if (word.length() < SHORTEST_PLURAL || noPlurals.contains(word) || word.endsWith("ss")) {
      return false;
    }
    if (word.endsWith("ics")) {
      return pluralsInIcs.contains(word);
    }
    char last = word.charAt(word.length() - 1);
    return last == 's' || last == 'a' || last == 'i';
  }

  private boolean isPluralOf(String plural, String singular, String ending) {
    if (singular.endsWith("s") && !singular.endsWith("ss") && !singular.endsWith("sis")) {
      // "lenses" is the plural of "lens", but "roses" not that of "ros".
      return noPlurals.contains(singular);
    }
    // The library keeps to Anglicised plurals; the learned endings are plural by themselves.
    return !ending.endsWith("s")
        || ending.equals("ices")
        || ending.equals("ses")
        || ending.equals("xes")
        || English.plural(singular).equals(plural);
  }
}
