package io.github.ream.dump.tagged;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which tag formats write their lines and begin and end their records. */
enum TagSyntax {
  /** {@code TY - JOUR} to {@code ER -}; other lines go on with the field before them. */
  RIS("([A-Z][A-Z0-9]) {1,2}-(?: +(.*)|)", "TY", "ER", "", ""),
  /** {@code PT J} to {@code ER}; lines of one field are indented, in a list one item each. */
  WOS("([A-Z][A-Z0-9])(?: (.*)|)", "PT", "ER", "FN VR EF", "AU AF BA BF CA BE C1 CR"),
  /** {@code PMID- 1}, lines of one field indented; a blank line parts records. */
  NBIB("([A-Z]{2,4}) {0,2}-(?: ?(.*)|)", "PMID", null, "", ""),
  /** {@code %0 Journal Article}; a record ends where the next one begins. */
  ENDNOTE("%([A-Z0-9+@!&$#~^<>?*(=\\[])(?: (.*)|)", "0", null, "", "");

  private static final int LOOKED_AT = 40;

  private final Pattern line;
  private final String first;
  private final String last;
  // Tags with blanks between them.
  private final String outside;
  private final String lists;

  TagSyntax(String line, String first, String last, String outside, String lists) {
    // Unicode's line separators are text within a line.
    this.line = Pattern.compile(line, Pattern.DOTALL);
    this.first = first;
    this.last = last;
    this.outside = outside;
    this.lists = lists;
  }

  /** The tag and the value of a line; null if it has no tag. */
  Matcher tagged(String text) {
    Matcher m = line.matcher(text);
    return m.matches() ? m : null;
  }

  /** Whether a line is the first of a record. */
  boolean begins(String text) {
    return isTag(text, first);
  }

  /** Whether a line is the last of a record. */
  boolean ends(String text) {
    return last != null ? isTag(text, last) : this == NBIB && text.isBlank();
  }

  /** Whether a line that stands between records belongs to one whose first line is missing. */
  boolean mayBegin(String text) {
    Matcher m = tagged(text);
    return m != null && !outside.contains(m.group(1)) && !m.group(1).equals(last);
  }

  /** Whether each line of a field is an item of its own. */
  boolean isList(String tag) {
    return lists.contains(tag);
  }

  /** Whether the lines that a file begins with are of this syntax. */
  boolean isIn(List<String> lines) {
    for (int i = 0; i + 1 < Math.min(lines.size(), LOOKED_AT); i++) {
      if (begins(lines.get(i)) && tells(lines.get(i)) && mayBegin(lines.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line can only be the first line of a record. */
  private boolean tells(String text) {
    return switch (this) {
      case RIS -> text.matches("TY {1,2}- *[A-Z]{2,8}");
      case WOS -> text.matches("PT [A-Z]");
      case NBIB -> text.matches("PMID- ?\\d+");
      case ENDNOTE -> text.matches("%0 \\p{Lu}[\\p{L} /-]+");
    };
  }

  private boolean isTag(String text, String tag) {
    if (!text.startsWith(tag) && !text.startsWith("%")) {
      return false;
    }
    Matcher m = tagged(text);
    return m != null && m.group(1).equals(tag);
  }
}
