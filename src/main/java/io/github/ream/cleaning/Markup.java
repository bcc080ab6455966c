package io.github.ream.cleaning;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;

/** HTML, JATS and MathML tags and entities in text; only tags of known names are taken for tags. */
public final class Markup {
  private static final Set<String> INLINE =
      Set.of(
          "i",
          "b",
          "em",
          "strong",
          "u",
          "sub",
          "sup",
          "sc",
          "scp",
          "tt",
          "span",
          "font",
          "italic",
          "bold",
          "underline",
          "small",
          "a",
          "xref",
          "ext-link",
          "inline-formula",
          "tex-math",
          "alternatives",
          "fixed-case",
          "monospace",
          "roman",
          "sans-serif",
          "named-content",
          "code",
          "inf",
          "ovl",
          "math",
          "strike",
          "smallcaps");
  private static final Set<String> BLOCK =
      Set.of(
          "p",
          "br",
          "div",
          "sec",
          "ul",
          "ol",
          "li",
          "list",
          "list-item",
          "abstract",
          "h1",
          "h2",
          "h3",
          "h4",
          "disp-formula",
          "disp-quote",
          "def-list",
          "def-item",
          "table",
          "tr",
          "td",
          "body",
          "html",
          "label");
  private static final int LONGEST_TAG = 400;
  private static final int MOST_PASSES = 3;

  private Markup() {}

  /** The text without tags and with entities decoded, even if they were escaped several times. */
  static String toText(String text) {
    String plain = text;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      String next = decoded(withoutTags(plain));
      if (next.equals(plain)) {
        break;
      }
      plain = next;
    }
    return plain;
  }

  /** The text with entities decoded once. */
  public static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : StringEscapeUtils.unescapeHtml4(text).replace("&apos;", "'");
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '<' ? text.indexOf('>', i) : -1;
      String name = end > 0 && end - i <= LONGEST_TAG ? name(text.substring(i + 1, end)) : null;
      if (name == null) {
        out.append(c);
        i++;
      } else if (name.equals("title")) {
        i = afterTitle(text, i, end, out);
      } else {
        boolean inline = INLINE.contains(name);
        boolean glued =
            name.equals("math")
                && text.charAt(i + 1) != '/'
                && i > 0
                && Character.isLetter(text.charAt(i - 1));
        out.append(inline && !glued ? "" : " ");
        i = end + 1;
      }
    }
    return out.toString();
  }

  /**
   * Reads a heading within an abstract: "Abstract" is dropped, any other stays before its section.
   */
  private static int afterTitle(String text, int start, int end, StringBuilder out) {
    out.append(' ');
    if (text.charAt(start + 1) == '/') {
      return end + 1;
    }
    int close = text.indexOf('<', end);
    String heading = close < 0 ? "" : text.substring(end + 1, close).strip();
    if (close < 0 || heading.length() > LONGEST_TAG) {
      return end + 1;
    }
    if (!heading.isEmpty()
        && !heading.toLowerCase(Locale.ROOT).matches("abstract[.:]?|summary[.:]?")) {
      out.append(heading).append(heading.matches(".*[.:?!]") ? " " : ": ");
    }
    return close;
  }

  /** The name of a known tag, without its prefix; null if this is no tag. */
  private static String name(String tag) {
    String inner = tag.startsWith("/") ? tag.substring(1) : tag;
    int length = 0;
    while (length < inner.length()
        && (Character.isLetterOrDigit(inner.charAt(length))
            || ":-".indexOf(inner.charAt(length)) >= 0)) {
      length++;
    }
    boolean ends =
        length == inner.length()
            || Character.isWhitespace(inner.charAt(length))
            || inner.charAt(length) == '/';
    String rest = inner.substring(length).strip();
    boolean attributes = rest.isEmpty() || rest.equals("/") || rest.contains("=");
    if (length == 0 || !ends || !attributes) {
      return null;
    }
    String full = inner.substring(0, length).toLowerCase(Locale.ROOT);
    int colon = full.indexOf(':');
    String prefix = colon < 0 ? "" : full.substring(0, colon);
    String name = full.substring(colon + 1);
    if (prefix.equals("mml") || prefix.equals("m")) {
      return "math";
    }
    boolean known = INLINE.contains(name) || BLOCK.contains(name) || name.equals("title");
    return known && (prefix.isEmpty() || prefix.equals("jats")) ? name : null;
  }
}
