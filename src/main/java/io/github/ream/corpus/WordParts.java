package io.github.ream.corpus;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a word into parts that are compared one by one: runs of letters, runs of digits, Greek
 * letters among other letters (by their names), and each Chinese character.
 */
final class WordParts {
  private static final int ALONE = 2;
  private static final Map<String, String> NUMBERS = new HashMap<>();
  private static final String[] GREEK = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega"
  };
  private static final String[][] NUMBER_WORDS = {
    {"i", "one", "first", "erster", "erste", "erstes", "eins", "premier", "premiere", "primera"},
    {"ii", "two", "second", "zweiter", "zweite", "zwei", "deuxieme", "deux", "segunda", "seconda"},
    {
      "iii", "three", "third", "dritter", "dritte", "drei", "troisieme", "trois", "tercera", "terza"
    },
    {
      "iv", "four", "fourth", "vierter", "vierte", "vier", "quatrieme", "quatre", "cuarta", "quarta"
    },
    {"v", "five", "fifth", "funfter", "funfte", "funf", "cinquieme", "cinq", "quinta"},
    {"vi", "six", "sixth", "sechster", "sechste", "sechs", "sixieme", "sexta", "sesta"},
    {"vii", "seven", "seventh", "siebter", "siebte", "sieben", "septieme", "sept"},
    {"viii", "eight", "eighth", "achter", "achte", "acht", "huitieme", "huit"},
    {"ix", "nine", "ninth", "neunter", "neunte", "neun", "neuvieme", "neuf"},
    {"ten", "tenth", "zehnter", "zehnte", "zehn", "dixieme", "dix"},
    {"xi", "eleven", "eleventh"},
    {"xii", "twelve", "twelfth"},
    {"xiii", "thirteen", "thirteenth"},
    {"xiv", "fourteen", "fourteenth"},
    {"xv", "fifteen", "fifteenth"},
    {"xvi", "sixteen", "sixteenth"},
    {"xvii", "seventeen", "seventeenth"},
    {"xviii", "eighteen", "eighteenth"},
    {"xix", "nineteen", "nineteenth"},
    {"xx", "twenty", "twentieth"}
  };

  static {
    for (int i = 0; i < NUMBER_WORDS.length; i++) {
      for (String word : NUMBER_WORDS[i]) {
        NUMBERS.put(word, Integer.toString(i + 1));
      }
    }
    // The ending of an ordinal is no word: "2nd", "4th".
    List.of("st", "nd", "rd", "th").forEach(ending -> NUMBERS.put(ending, ""));
    String[] ordinals = {"перв", "втор", "трет", "четверт", "пят"};
    for (int i = 0; i < ordinals.length; i++) {
      for (String ending : List.of("ая", "ыи", "ое", "ои", "ья", "ии")) {
        NUMBERS.put(ordinals[i] + ending, Integer.toString(i + 1));
      }
    }
  }

  private WordParts() {}

  /** Adds the parts of a folded word. */
  static void addTo(List<String> parts, String word) {
    List<String> runs = new ArrayList<>();
    boolean greek = isGreek(word);
    int from = 0;
    for (int i = 0; i < word.length(); i = next(word, i)) {
      boolean ends = i > from && kind(word, i, greek) != kind(word, from, greek);
      boolean alone = kind(word, from, greek) >= ALONE;
      if (i > from && (ends || alone)) {
        runs.add(word.substring(from, i));
        from = i;
      }
    }
    runs.add(word.substring(from));
    for (String run : runs) {
      String part = named(run, greek);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
  }

  private static int next(String word, int i) {
    return i + Character.charCount(word.codePointAt(i));
  }

  /** 0 for letters, 1 for digits, from {@link #ALONE} on for characters that are a part alone. */
  private static int kind(String word, int i, boolean greekWord) {
    int c = word.codePointAt(i);
    if (Character.isDigit(c)) {
      return 1;
    }
    if (c < 0x370) {
      return 0;
    }
    UnicodeScript script = UnicodeScript.of(c);
    boolean alone = script == UnicodeScript.HAN || (script == UnicodeScript.GREEK && !greekWord);
    return alone ? ALONE : 0;
  }

  /** Whether a word is a Greek one, and not a Greek letter in another language. */
  private static boolean isGreek(String word) {
    return word.length() > 1
        && word.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.GREEK);
  }

  private static String named(String run, boolean greekWord) {
    int c = run.codePointAt(0);
    if (Character.isDigit(c)) {
      return run.replaceFirst("^0+(?=\\d)", "");
    }
    if (c >= 'α' && c <= 'ω' && !greekWord) {
      return GREEK[c - 'α'];
    }
    return NUMBERS.getOrDefault(run, run);
  }
}
