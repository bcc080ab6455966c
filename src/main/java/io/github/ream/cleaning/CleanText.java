package io.github.ream.cleaning;

import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans titles, abstracts and names, by the ways in which formats write them. */
public enum CleanText {
  /** Text as is: only blanks, control characters and broken characters are mended. */
  PLAIN(false, false, false),
  /** Text with HTML or JATS tags and entities. */
  TAGGED(true, false, false),
  /** LaTeX source. */
  LATEX(false, true, false),
  /** Text from anywhere: tags, entities and LaTeX. */
  ANY(true, true, false),
  /** A field of BibTeX, whose braces are always LaTeX's; databases write tags in it as well. */
  BIBTEX(true, true, true);

  private static final Pattern NO_ABSTRACT =
      Pattern.compile(
          "\\W*(?:(?:no )?abstract(?: is| was)?(?: (?:not|un))?"
              + " ?(?:available|provided|supplied|found)?|(?:an )?abstract is not available(?: for"
              + " this \\w+)?.*|no abstract.{0,40}|not available|abstract"
              + " missing|n/?a|none|null|nan|tba|tbd|\\[?no text\\]?|international"
              + " audience)\\W*|\\W*");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "\\W*(?:n/?a|none|null|nan|undefined|untitled|no title(?: available)?|\\[?not"
              + " available\\]?|title not available|tba|tbd)?\\W*");
  private static final int LONGEST_PLACEHOLDER = 80;
  private static final Pattern WITHDRAWN_ABSTRACT =
      Pattern.compile(
          "\\W*(?:this|the) (?:paper|article|submission|manuscript|work|preprint)"
              + " (?:has been|is|was|is being) (?:temporarily )?(?:withdrawn|retracted)\\b.*"
              + "|\\W*(?:paper |article |temporarily )?(?:withdrawn|retracted)"
              + "(?: (?:by|due to|because|for|as)\\b.*)?\\W*");
  private static final int LONGEST_WITHDRAWAL = 600;

  private final boolean tagged;
  private final boolean latex;
  private final boolean braced;

  CleanText(boolean tagged, boolean latex, boolean braced) {
    this.tagged = tagged;
    this.latex = latex;
    this.braced = braced;
  }

  /** The clean text on one line; null if nothing is left. */
  public String of(String text) {
    if (text == null) {
      return null;
    }
    String clean = text;
    if (tagged) {
      clean = Markup.toText(clean);
    } else if (latex) {
      clean = Markup.decoded(clean);
    }
    clean = Mojibake.repaired(clean);
    // Publishers' tagged texts keep formulas as LaTeX between double dollar signs.
    if (latex || (tagged && clean.contains("$$"))) {
      clean = onOneLine(clean);
      if (braced || Latex.mayBeIn(clean)) {
        clean = onOneLine(braced ? Latex.bracedToText(clean) : Latex.toText(clean));
      }
    } else {
      clean = onOneLine(clean);
    }
    return clean.isEmpty() ? null : clean;
  }

  /**
   * Makes each run of blanks one space, joins words broken after a hyphen, turns ligatures into
   * letters, and drops soft hyphens, marks without width and control characters.
   */
  private static String onOneLine(String text) {
    if (isOneLine(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    boolean lineEnd = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isVisibleAscii(c) && !space) {
        int end = endOfLine(text, i);
        out.append(text, i, end);
        lineEnd = false;
        i = end - 1;
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
        space = out.length() > 0;
        lineEnd |= c == '\n' || c == '\r';
        continue;
      }
      String as = ligature(c);
      boolean dropped =
          Character.getType(c) == Character.CONTROL
              || c == '\u00ad'
              || c == '\u200b'
              || c == '\u2060'
              || c == '\ufeff';
      if (dropped) {
        continue;
      }
      boolean broken =
          lineEnd
              && out.length() > 1
              && out.charAt(out.length() - 1) == '-'
              && Character.isLetter(out.charAt(out.length() - 2))
              && Character.isLowerCase(c);
      if (space && !broken) {
        out.append(' ');
      }
      space = false;
      lineEnd = false;
      if (as == null) {
        out.append(c);
      } else {
        out.append(as);
      }
    }
    return out.toString();
  }

  /** Whether a text is visible ASCII with one space between words: most names and titles are. */
  private static boolean isOneLine(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? space : !isVisibleAscii(c)) {
        return false;
      }
      space = c == ' ';
    }
    return !space;
  }

  /** Behind a run of visible ASCII with one space between words, which begins here. */
  private static int endOfLine(String text, int from) {
    int end = from + 1;
    while (end < text.length()
        && (isVisibleAscii(text.charAt(end))
            || (text.charAt(end) == ' '
                && end + 1 < text.length()
                && isVisibleAscii(text.charAt(end + 1))))) {
      end++;
    }
    return end;
  }

  private static boolean isVisibleAscii(char c) {
    return c > ' ' && c < 0x7f;
  }

  private static String ligature(char c) {
    return switch (c) {
      case '\ufb00' -> "ff";
      case '\ufb01' -> "fi";
      case '\ufb02' -> "fl";
      case '\ufb03' -> "ffi";
      case '\ufb04' -> "ffl";
      case '\ufb05', '\ufb06' -> "st";
      default -> null;
    };
  }

  /** Whether an abstract only says that there is none. */
  public static boolean isPlaceholder(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() <= LONGEST_PLACEHOLDER && NO_ABSTRACT.matcher(lower).matches();
  }

  /** Whether a title only says that there is none. */
  public static boolean isNoTitle(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return lower.length() <= LONGEST_PLACEHOLDER
        && (NO_TITLE.matcher(lower).matches() && lower.chars().noneMatch(c -> c > 0x7f));
  }

  /** Whether an abstract only says that the paper is withdrawn. */
  public static boolean saysWithdrawn(String text) {
    return text.length() <= LONGEST_WITHDRAWAL
        && WITHDRAWN_ABSTRACT.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }
}
