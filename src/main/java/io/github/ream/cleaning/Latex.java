package io.github.ream.cleaning;

import java.text.Normalizer;

/**
 * Reads LaTeX in titles, abstracts and names as text: accents become letters, text commands lose
 * their command, citations and references go with their arguments, simple formulas lose their
 * dollar signs, and a formula that is not simple is kept as written. Reading a text a second time
 * changes nothing.
 *
 * <p>The only reader of LaTeX: tables show what it gives, and terms are cut from it, so that one
 * abstract has the same terms in whatever format it came. Its tables are {@link LatexSymbols}.
 */
public final class Latex {
  private static final int LONGEST_FORMULA = 300;

  private final String text;
  private final boolean bracesAreLatex;
  private final StringBuilder out;
  private int at;

  private Latex(String text, boolean bracesAreLatex) {
    this.text = text;
    this.bracesAreLatex = bracesAreLatex;
    this.out = new StringBuilder(text.length());
  }

  /** The text that LaTeX source stands for. */
  public static String toText(String text) {
    if (!mayBeIn(text)) {
      return text;
    }
    boolean bracesAreLatex = text.indexOf('\\') >= 0 || hasProtectedCapital(text);
    return Normalizer.normalize(new Latex(text, bracesAreLatex).read(), Normalizer.Form.NFC);
  }

  /** Whether a text has anything that {@link #toText} reads otherwise than it stands. */
  static boolean mayBeIn(String text) {
    return text.indexOf('\\') >= 0
        || text.indexOf('$') >= 0
        || text.indexOf('{') >= 0
        || text.indexOf('~') >= 0
        || text.contains("``")
        || text.contains("''")
        || text.contains("--");
  }

  /** The text that LaTeX source stands for, if every brace in it is LaTeX's. */
  static String bracedToText(String text) {
    return text.indexOf('{') < 0 && text.indexOf('}') < 0
        ? toText(text)
        : Normalizer.normalize(new Latex(text, true).read(), Normalizer.Form.NFC);
  }

  private static boolean hasProtectedCapital(String text) {
    int open = text.indexOf('{');
    return open >= 0 && open + 1 < text.length() && Character.isUpperCase(text.charAt(open + 1));
  }

  private char peek(int ahead) {
    int i = at + ahead;
    return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
  }

  private String read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '\\' -> command();
        case '$' -> formula();
        case '{', '}' -> brace(c);
        case '~' -> tilde();
        case '`' -> quotes('`', "“");
        case '\'' -> quotes('\'', "”");
        case '-' -> dashes();
        default -> plain();
      }
    }
    return out.toString();
  }

  /** Takes over the characters up to the next one that may mean something. */
  private void plain() {
    int end = at + 1;
    while (end < text.length() && !isSpecial(text.charAt(end))) {
      end++;
    }
    out.append(text, at, end);
    at = end;
  }

  private static boolean isSpecial(char c) {
    return switch (c) {
      case '\\', '$', '{', '}', '~', '`', '\'', '-' -> true;
      default -> false;
    };
  }

  private void brace(char c) {
    if (!bracesAreLatex) {
      out.append(c);
    }
    at++;
  }

  private void tilde() {
    char before = out.length() > 0 ? out.charAt(out.length() - 1) : ' ';
    char after = peek(1);
    boolean tie =
        (Character.isLetterOrDigit(before) || before == ')' || before == '.' || before == ',')
            && (Character.isLetterOrDigit(after) || "\\([$".indexOf(after) >= 0)
            && !(Character.isDigit(before) && Character.isDigit(after));
    out.append(tie ? ' ' : '~');
    at++;
  }

  private void quotes(char quote, String as) {
    boolean pair = peek(1) == quote;
    out.append(pair ? as : String.valueOf(quote));
    at += pair ? 2 : 1;
  }

  private void dashes() {
    int n = 1;
    while (peek(n) == '-') {
      n++;
    }
    boolean option = at > 0 && Character.isWhitespace(peek(-1)) && Character.isLetter(peek(n));
    out.append(n == 2 && !option ? "–" : n == 3 ? "—" : "-".repeat(n));
    at += n;
  }

  private void command() {
    char c = peek(1);
    if (!isAsciiLetter(c)) {
      sign(c);
      return;
    }
    int end = at + 1;
    while (end < text.length() && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    String name = text.substring(at + 1, end);
    if (name.length() == 1 && LatexSymbols.ACCENTS.containsKey(c) && accent(c, end, true)) {
      return;
    }
    String symbol = LatexSymbols.SYMBOLS.get(name);
    if (symbol != null) {
      out.append(symbol);
      at = afterCommand(end);
    } else if (LatexSymbols.WRAPPERS.contains(name)) {
      at = end;
      if (peek(0) == ' ' || peek(0) == '\n') {
        at++;
      }
    } else if (LatexSymbols.WITHOUT_TEXT.contains(name)) {
      at = end + (end < text.length() && text.charAt(end) == '*' ? 1 : 0);
      skipArguments(Integer.MAX_VALUE);
    } else if (name.equals("href")) {
      at = end;
      skipArguments(1);
    } else {
      out.append('\\').append(name);
      at = end;
    }
  }

  /** Skips up to {@code most} arguments in brackets or braces. */
  private void skipArguments(int most) {
    for (int i = 0; i < most && (peek(0) == '[' || peek(0) == '{'); i++) {
      char open = peek(0);
      char close = open == '[' ? ']' : '}';
      int depth = 0;
      do {
        char c = peek(0);
        depth += c == open ? 1 : c == close ? -1 : 0;
        at++;
      } while (depth > 0 && at < text.length());
    }
  }

  private void sign(char c) {
    if (LatexSymbols.ACCENTS.containsKey(c) && accent(c, at + 2, false)) {
      return;
    }
    at += Math.min(2, text.length() - at);
    switch (c) {
      case '%', '&', '$', '_', '#', '{', '}' -> out.append(c);
      case '\\', ' ', ',', ';', ':', '\n' -> out.append(' ');
      case '-', '!', '/', '(', ')' -> {}
      case '\0' -> out.append('\\');
      default -> out.append('\\').append(c);
    }
  }

  /** Reads an accent and its letter, in braces or not; false if no letter follows. */
  private boolean accent(char mark, int from, boolean named) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    boolean braced = i < text.length() && text.charAt(i) == '{';
    if (named && !braced && i == from) {
      return false;
    }
    i += braced ? 1 : 0;
    boolean dotless =
        i + 1 < text.length() && text.charAt(i) == '\\' && "ij".indexOf(text.charAt(i + 1)) >= 0;
    i += dotless ? 1 : 0;
    if (i >= text.length() || !Character.isLetter(text.charAt(i))) {
      return false;
    }
    out.append(text.charAt(i)).append((char) LatexSymbols.ACCENTS.get(mark));
    i++;
    if (braced && i < text.length() && text.charAt(i) == '}') {
      i++;
    } else if (dotless && i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    at = i;
    return true;
  }

  private int afterCommand(int end) {
    if (end + 1 < text.length() && text.charAt(end) == '{' && text.charAt(end + 1) == '}') {
      return end + 2;
    }
    boolean eats =
        end + 1 < text.length() && text.charAt(end) == ' ' && isAsciiLetter(text.charAt(end + 1));
    boolean letter = out.length() > 0 && Character.isLetter(out.charAt(out.length() - 1));
    return eats && letter ? end + 1 : end;
  }

  /**
   * Reads a formula between dollar signs; a dollar sign alone is money. A digit may follow the
   * formula, for authors write {@code $>$86 %}; Pandoc's rule, by which {@code Formulas} of the
   * package {@code text} tells the formulas that are left from money, would miss those.
   */
  private void formula() {
    int marks = peek(1) == '$' ? 2 : 1;
    int from = at + marks;
    int close = text.indexOf("$".repeat(marks), from);
    boolean formula =
        close > from
            && close - from <= LONGEST_FORMULA
            && (marks == 2
                || (!Character.isWhitespace(text.charAt(from))
                    && !Character.isWhitespace(text.charAt(close - 1))
                    && text.charAt(close - 1) != '\\'));
    if (!formula) {
      out.append("$".repeat(marks));
      at = from;
      return;
    }
    String content = text.substring(from, close);
    String simple = LatexFormula.simple(content);
    out.append(simple == null ? "$" + content + "$" : simple);
    at = close + marks;
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
