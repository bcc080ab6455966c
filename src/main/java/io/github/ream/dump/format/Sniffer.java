package io.github.ream.dump.format;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.pages.Byline;
import io.github.ream.dump.pages.ListingDate;
import io.github.ream.dump.pages.PageLines;
import io.github.ream.dump.pages.PageText;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a file's content from its first bytes. */
public final class Sniffer {
  private static final int TAR_MAGIC_AT = 257;
  private static final String TAR_MAGIC = "ustar";
  private static final int ENOUGH_LINES = 10;
  private static final int SHORTEST_TELLING_ABSTRACT = 80;
  private static final int LONGEST_TELLING_TITLE = 200;
  private static final double MOST_CONTROL_CHARACTERS = 0.02;

  // A key of an envelope and the bracket that its records, or the one record, stand in.
  private static final Pattern ENVELOPE_KEY =
      Pattern.compile("\"(?:(?:items|results)\"\\s*:\\s*\\[|message\"\\s*:\\s*\\{)");

  private Sniffer() {}

  public static Content contentOf(byte[] head) {
    if (isTar(head)) {
      return Content.TAR;
    }
    String text = new String(head, StandardCharsets.UTF_8);
    if (PageText.isBlank(text)) {
      return Content.EMPTY;
    }
    Content structured = structured(text);
    if (structured != null) {
      return structured;
    }
    List<String> lines = lines(text, head.length == DumpInput.HEAD_BYTES);
    if (hasPageMarks(lines)) {
      return Content.PAGES;
    }
    if (isBinary(head)) {
      return Content.BINARY;
    }
    return alternates(lines) ? Content.PAGES : Content.UNKNOWN;
  }

  private static boolean isTar(byte[] head) {
    int end = TAR_MAGIC_AT + TAR_MAGIC.length();
    return head.length >= end
        && new String(head, TAR_MAGIC_AT, TAR_MAGIC.length(), StandardCharsets.ISO_8859_1)
            .equals(TAR_MAGIC);
  }

  /** What JSON or XML a text is; null if it is none that is read. */
  private static Content structured(String text) {
    int i = 0;
    while (i < text.length() && PageText.isBlank(text.substring(i, i + 1))) {
      i++;
    }
    int next = i + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    char first = text.charAt(i);
    char second = next < text.length() ? text.charAt(next) : '\0';
    if (first == '{' && (second == '"' || second == '}')) {
      return isOneDocument(text, i) ? Content.JSON_DOCUMENT : Content.JSON_LINES;
    }
    if (first == '[' && (second == '{' || second == ']' || second == '[')) {
      return Content.JSON_DOCUMENT;
    }
    return first == '<' ? xml(text) : null;
  }

  /** Whether JSON that begins with an object is not lines: an envelope, or spread over lines. */
  private static boolean isOneDocument(String text, int from) {
    Matcher envelope = ENVELOPE_KEY.matcher(text);
    if (envelope.find(from) && depth(text, from, envelope.start()) == 1) {
      return true;
    }
    int end = text.indexOf('\n', from);
    if (end < 0) {
      return false;
    }
    int second = end + 1;
    while (second < text.length() && text.charAt(second) <= ' ' && text.charAt(second) != ' ') {
      second++;
    }
    String line = text.substring(from, end).stripTrailing();
    return !line.endsWith("}")
        && !(text.startsWith("{\"", second) || text.startsWith("{ \"", second));
  }

  /** How many brackets are open at a place in JSON. */
  private static int depth(String text, int from, int to) {
    int depth = 0;
    boolean inString = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        inString = !inString;
      } else if (inString) {
        i += c == '\\' ? 1 : 0;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return inString ? -1 : depth;
  }

  private static Content xml(String text) {
    if (text.contains("<PubmedArticle") || text.contains("<PubmedBookArticle")) {
      return Content.PUBMED;
    }
    if (text.contains("<MedlineCitation")) {
      return Content.MEDLINE;
    }
    boolean acl = text.contains("<collection") && text.contains("<volume");
    return acl ? Content.ACL : null;
  }

  /** The beginning of a file, for a reject's {@code raw}. */
  static String beginning(byte[] head) {
    return DumpRecord.firstChars(
        new String(head, StandardCharsets.UTF_8).replace('\0', ' '), RecordSchema.RAW_CHARS);
  }

  private static List<String> lines(String text, boolean cut) {
    List<String> lines = new ArrayList<>();
    String[] all = text.split("\n", -1);
    for (int i = 0; i < all.length - (cut && all.length > 1 ? 1 : 0); i++) {
      String line = PageLines.stripped(all[i]);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Whether some line is one that only these pages have. */
  private static boolean hasPageMarks(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      boolean furniture =
          PageText.isHeadByItself(line)
              || (PageText.isFurniture(line) && PageText.isFurniture(next));
      boolean byline =
          (line.equals(PageText.DOT) && ListingDate.of(next) != null)
              || (line.startsWith("•") && Byline.isCount(line));
      if (furniture || byline) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether titles and abstracts alternate from the first line on, two of each at least: a page
   * without its head. Prose, logs and tables do not.
   */
  private static boolean alternates(List<String> lines) {
    int n = Math.min(ENOUGH_LINES, lines.size());
    if (n < 4) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      String line = lines.get(i);
      if (i == 0 && line.startsWith(PageText.SUBSCRIBE)) {
        line = line.substring(PageText.SUBSCRIBE.length());
      }
      boolean fits =
          i % 2 == 0
              ? line.length() <= LONGEST_TELLING_TITLE
                  && Character.isLetterOrDigit(line.codePointAt(0))
                  && PageText.looksLikeTitle(line)
              : line.length() >= SHORTEST_TELLING_ABSTRACT && PageText.looksLikeAbstract(line);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      boolean control = b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
      controls += control ? 1 : 0;
    }
    int bad = controls;
    String text = new String(head, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      bad += text.charAt(i) == '\uFFFD' ? 1 : 0;
    }
    return controls > head.length * MOST_CONTROL_CHARACTERS || bad > head.length / 10;
  }
}
