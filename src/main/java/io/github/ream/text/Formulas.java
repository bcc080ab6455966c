package io.github.ream.text;

import java.util.Locale;
import java.util.Set;

/**
 * Removes formulas from text in which dollar signs no longer mark them: {@code of O(n log n) steps}
 * becomes {@code of ; steps}. The mark keeps phrases from reaching across. A short name glued to a
 * word stays as a part of it, in letters: {@code α-divergence} becomes {@code alpha-divergence},
 * {@code l_1-norm} becomes {@code l1-norm}.
 *
 * <p>A word between blanks belongs to a formula if it begins with a function of one letter ({@code
 * O(n}), or if it has a formula's sign and no run of more than two letters; names of functions
 * between such words go too.
 */
final class Formulas {
  private static final String BREAK = " ; ";
  private static final int LONGEST_FORMULA = 1_000;
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_FUNCTION = 7;
  private static final String SIGNS = "^_=<>|\u00b1\u00b7\u00d7\u00f7";
  private static final Set<String> FUNCTIONS =
      Set.of(
          "log", "ln", "exp", "sin", "cos", "tan", "max", "min", "lim", "sup", "inf", "det", "poly",
          "polylog", "mod", "arg");
  private static final String[] GREEK = {
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda",
    "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi",
    "psi", "omega"
  };

  private final String text;
  private final StringBuilder out;
  private boolean afterFormula;

  private Formulas(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** The text without its formulas. */
  static String outOf(String text) {
    return mayHold(text) ? new Formulas(text).read() : text;
  }

  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || isBasicLetter(c)) {
        continue;
      }
      if (c == '$' || c == '\\' || isSign(c) || isGreek(c)) {
        return true;
      }
      boolean function =
          c == '('
              && i > 0
              && Character.isLetter(text.charAt(i - 1))
              && (i == 1 || !Character.isLetter(text.charAt(i - 2)));
      if (function) {
        return true;
      }
    }
    return false;
  }

  private String read() {
    int at = 0;
    while (at < text.length()) {
      int close = text.charAt(at) == '$' ? closingDollar(at) : -1;
      if (close > 0) {
        formula();
        at = close + 1;
      } else if (Character.isWhitespace(text.charAt(at))) {
        out.append(text.charAt(at++));
      } else {
        int end = plainWordEnd(at);
        if (end > at) {
          out.append(text, at, end);
          afterFormula = end == at + 1;
        } else {
          end = wordEnd(at);
          word(text.substring(at, end), end);
        }
        at = end;
      }
    }
    return out.toString();
  }

  private int wordEnd(int from) {
    int end = from + 1;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != '$') {
      end++;
    }
    return end;
  }

  /**
   * Behind the word that begins here, if it is of the letters a to z alone and no function beside a
   * formula can be in its place; else {@code from}. Most words are such, and need no closer look.
   */
  private int plainWordEnd(int from) {
    int end = from;
    while (end < text.length() && isBasicLetter(text.charAt(end))) {
      end++;
    }
    boolean whole = end == text.length() || text.charAt(end) == ' ';
    boolean mayBeFunction = afterFormula && end - from <= LONGEST_FUNCTION;
    return whole && !mayBeFunction ? end : from;
  }

  private static boolean isBasicLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  /**
   * Where a formula that opens here closes, by Pandoc's rule that tells it from money: no space
   * just inside the dollars, no digit just after; -1 if it does not close. {@code Latex} has read
   * the simple formulas before, by a looser rule that suits source text; among the dollars that it
   * leaves, prices are frequent.
   */
  private int closingDollar(int open) {
    int from = open + 1;
    if (from >= text.length() || Character.isWhitespace(text.charAt(from))) {
      return -1;
    }
    int limit = Math.min(text.length(), open + LONGEST_FORMULA);
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) == '$') {
        boolean closes =
            !Character.isWhitespace(text.charAt(i - 1))
                && !(i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)));
        return closes ? i : -1;
      }
    }
    return -1;
  }

  private void word(String written, int end) {
    String word = withoutCommands(written);
    String name = glued(word);
    if (name != null) {
      out.append(name);
      afterFormula = false;
    } else if (isOfFormula(word) || (isFunction(word) && besidesFormula(end))) {
      formula();
    } else {
      out.append(word);
      afterFormula = isOneLetter(word);
    }
  }

  private void formula() {
    out.append(BREAK);
    afterFormula = true;
  }

  private boolean besidesFormula(int end) {
    int from = end;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    String next = text.substring(from, to);
    return afterFormula && (isOfFormula(next) || isOneLetter(next) || isFunction(next));
  }

  /** Drops commands that reading has left over; they say nothing. */
  private static String withoutCommands(String word) {
    return word.indexOf('\\') < 0 ? word : word.replaceAll("\\\\[A-Za-z]*\\*?", " ");
  }

  /**
   * A word with a formula's symbol before its hyphen, with the symbol in letters; null for any
   * other word.
   */
  private static String glued(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 1 || hyphen > LONGEST_NAME || !isLetterAt(word, hyphen + 1)) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    boolean formula = false;
    for (int i = 0; i < hyphen; i++) {
      char c = word.charAt(i);
      if (isGreek(c)) {
        name.append(GREEK[Character.toLowerCase(c) - '\u03b1']);
        formula = true;
      } else if (Character.isLetterOrDigit(c)) {
        name.append(c);
      } else if ("^_(){}".indexOf(c) >= 0) {
        formula |= c == '^' || c == '_';
      } else {
        return null;
      }
    }
    boolean greekText = isGreek(word.charAt(hyphen + 1));
    return formula && !greekText && name.length() > 0 ? name + word.substring(hyphen) : null;
  }

  private static boolean isOfFormula(String word) {
    boolean sign = false;
    int letters = 0;
    int run = 0;
    int longest = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      run = Character.isLetter(c) ? run + 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      longest = Math.max(longest, run);
      sign |= isSign(c);
    }
    boolean function = word.length() > 1 && isLetterAt(word, 0) && word.charAt(1) == '(';
    boolean closes =
        word.length() > 1 && letters == 1 && isLetterAt(word, 0) && word.charAt(1) == ')';
    return ((sign || function) && longest <= 2) || closes;
  }

  private static boolean isFunction(String word) {
    return FUNCTIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOneLetter(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  private static boolean isLetterAt(String word, int at) {
    return at < word.length() && Character.isLetter(word.charAt(at));
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0 || (c >= '\u2190' && c <= '\u22ff');
  }

  private static boolean isGreek(char c) {
    char lower = Character.toLowerCase(c);
    return lower >= '\u03b1' && lower <= '\u03c9';
  }
}
