package io.github.ream.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The readable text of LaTeX source: commands are removed and keep their text argument ({@code
 * \textbf{x}} becomes {@code x}), citations and references go with their argument, and math is
 * dropped unless it is a short name glued to a word ({@code $k$-means} becomes {@code k-means}).
 *
 * <p>One pass from left to right, so the time grows with the length of the text whatever it holds.
 */
final class LatexText {
  private static final int LONGEST_MATH = 1_000;
  private static final int LONGEST_NAME_IN_MATH = 12;

  /** Dropped math leaves a mark that no phrase reaches across. */
  private static final String BREAK = " ; ";

  private static final Set<String> COMMANDS_WITHOUT_TEXT =
      Set.of(
          "cite",
          "citep",
          "citet",
          "citealp",
          "citeauthor",
          "citeyear",
          "autocite",
          "parencite",
          "textcite",
          "ref",
          "eqref",
          "cref",
          "autoref",
          "label",
          "url",
          "begin",
          "end",
          "includegraphics",
          "footnotemark",
          "vspace",
          "hspace",
          "thanks");

  private static final Map<String, String> LETTERS =
      Map.of(
          "ss", "ss", "ae", "ae", "oe", "oe", "o", "o", "l", "l", "aa", "a", "i", "i", "j", "j",
          "LaTeX", "latex", "TeX", "tex");

  private static final Set<String> NAMES_IN_MATH =
      Set.of(
          "alpha",
          "beta",
          "gamma",
          "delta",
          "epsilon",
          "varepsilon",
          "zeta",
          "eta",
          "theta",
          "kappa",
          "lambda",
          "mu",
          "nu",
          "xi",
          "pi",
          "rho",
          "sigma",
          "tau",
          "phi",
          "varphi",
          "chi",
          "psi",
          "omega",
          "infty");

  private final String source;
  private final StringBuilder text;
  private int at;

  private LatexText(String source) {
    this.source = source;
    this.text = new StringBuilder(source.length());
  }

  /** True if the text holds a character that LaTeX gives a meaning. */
  static boolean occursIn(String text) {
    return text.indexOf('\\') >= 0 || text.indexOf('$') >= 0 || text.indexOf('{') >= 0;
  }

  static String of(String source) {
    return new LatexText(source).read();
  }

  private String read() {
    while (at < source.length()) {
      char c = source.charAt(at);
      switch (c) {
        case '\\' -> command();
        case '$' -> dollar();
        case '{', '}' -> at++;
        case '^' -> at += next(1) == '{' ? 2 : 1;
        default -> {
          text.append(c);
          at++;
        }
      }
    }
    return text.toString();
  }

  private char next(int offset) {
    return at + offset < source.length() ? source.charAt(at + offset) : '\0';
  }

  private void command() {
    char c = next(1);
    if (isAsciiLetter(c)) {
      namedCommand();
    } else if (c == '(' || c == '[') {
      int close = source.indexOf(c == '(' ? "\\)" : "\\]", at + 2);
      if (close >= 0 && close - at <= LONGEST_MATH) {
        math(source.substring(at + 2, close), close + 2);
      } else {
        at += 2;
      }
    } else if ("'`\"^~=.".indexOf(c) >= 0) {
      at += 2; // An accent: its letter follows, and accents are folded anyway.
    } else if ("%&_#-".indexOf(c) >= 0) {
      text.append(c);
      at += 2;
    } else {
      text.append(' ');
      at += 2;
    }
  }

  private void namedCommand() {
    int end = at + 1;
    while (end < source.length() && isAsciiLetter(source.charAt(end))) {
      end++;
    }
    String name = source.substring(at + 1, end);
    at = end;
    if (next(0) == '*') {
      at++;
    }
    if (COMMANDS_WITHOUT_TEXT.contains(name)) {
      skipGroups(Integer.MAX_VALUE);
      text.append(' ');
    } else if (name.equals("href")) {
      skipGroups(1);
    } else if (LETTERS.containsKey(name)) {
      text.append(LETTERS.get(name));
    } else {
      while (next(0) == '[') {
        skipGroups(1);
      }
      while (Character.isWhitespace(next(0))) {
        at++;
      }
    }
  }

  /** Skips up to {@code count} arguments in brackets or braces that stand here. */
  private void skipGroups(int count) {
    for (int i = 0; i < count && (next(0) == '[' || next(0) == '{'); i++) {
      char open = next(0);
      char close = open == '[' ? ']' : '}';
      int depth = 0;
      do {
        char c = next(0);
        depth += c == open ? 1 : c == close ? -1 : 0;
        at++;
      } while (depth > 0 && at < source.length());
    }
  }

  private void dollar() {
    if (next(1) == '$') {
      int close = source.indexOf("$$", at + 2);
      if (close >= 0 && close - at <= LONGEST_MATH) {
        math(source.substring(at + 2, close), close + 2);
      } else {
        at += 2;
      }
      return;
    }
    int close = closingDollar();
    if (close < 0) {
      text.append(' '); // Money, or math cut short.
      at++;
    } else {
      math(source.substring(at + 1, close), close + 1);
    }
  }

  /**
   * Where math that opens here closes, by Pandoc's rule that tells it from money: no space just
   * inside the dollars, no digit just after; -1 if it does not close.
   */
  private int closingDollar() {
    if (Character.isWhitespace(next(1))) {
      return -1;
    }
    int limit = Math.min(source.length(), at + LONGEST_MATH);
    for (int i = at + 2; i < limit; i++) {
      if (source.charAt(i) == '$' && source.charAt(i - 1) != '\\') {
        boolean closes =
            !Character.isWhitespace(source.charAt(i - 1))
                && !(i + 1 < source.length() && Character.isDigit(source.charAt(i + 1)));
        return closes ? i : -1;
      }
    }
    return -1;
  }

  private void math(String formula, int end) {
    at = end;
    String name = gluedToWord() ? name(formula) : "";
    text.append(name.isEmpty() ? BREAK : name);
  }

  private boolean gluedToWord() {
    char after = next(0);
    if (Character.isLetter(after) || (after == '-' && Character.isLetter(next(1)))) {
      return true;
    }
    int n = text.length();
    return n > 1
        && ((text.charAt(n - 1) == '-' && Character.isLetterOrDigit(text.charAt(n - 2)))
            || Character.isLetter(text.charAt(n - 1)));
  }

  /** The formula as a name of letters and digits, empty if it is more than a name. */
  private static String name(String formula) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      if (c == '\\') {
        int end = i + 1;
        while (end < formula.length() && isAsciiLetter(formula.charAt(end))) {
          end++;
        }
        String command = formula.substring(i + 1, end);
        if (NAMES_IN_MATH.contains(command.toLowerCase(Locale.ROOT))) {
          name.append(command);
        } else if (command.equals("ell")) {
          name.append('l');
        } else if (!command.startsWith("math") && !command.startsWith("text")) {
          return "";
        }
        i = end - 1;
      } else if (Character.isLetterOrDigit(c)) {
        name.append(c);
      } else if ("{}^_ ".indexOf(c) < 0) {
        return "";
      }
    }
    return name.length() <= LONGEST_NAME_IN_MATH ? name.toString() : "";
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
