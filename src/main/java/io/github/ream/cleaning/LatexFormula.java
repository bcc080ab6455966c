package io.github.ream.cleaning;

import java.util.regex.Pattern;

/** A formula between dollar signs as text, where it is simple enough. */
final class LatexFormula {
  private static final Pattern LONG_SCRIPT = Pattern.compile("([\\^_])\\{([^{}]{2,})\\}");

  private LatexFormula() {}

  /** A formula as text; null if commands remain in it. */
  static String simple(String formula) {
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < formula.length()) {
      char c = formula.charAt(i);
      if (c != '\\') {
        plain.append(c);
        i++;
        continue;
      }
      int end = i + 1;
      while (end < formula.length() && Latex.isAsciiLetter(formula.charAt(end))) {
        end++;
      }
      String name = formula.substring(i + 1, end);
      if (name.isEmpty()) {
        char sign = end < formula.length() ? formula.charAt(end) : '\0';
        if (",;:! ".indexOf(sign) >= 0) {
          plain.append(' ');
        } else if ("%&$_#".indexOf(sign) >= 0) {
          plain.append(sign);
        } else {
          return null;
        }
        end++;
      } else if (LatexSymbols.SYMBOLS.containsKey(name)) {
        plain.append(LatexSymbols.SYMBOLS.get(name));
      } else if (!LatexSymbols.WRAPPERS.contains(name)) {
        return null;
      }
      i = end;
    }
    return withoutBraces(plain);
  }

  /** Braces around one character go; around a longer sub- or superscript they become round. */
  private static String withoutBraces(CharSequence formula) {
    String inner = LONG_SCRIPT.matcher(formula).replaceAll("$1($2)");
    return inner.replace("{", "").replace("}", "");
  }
}
