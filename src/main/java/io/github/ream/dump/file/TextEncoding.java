package io.github.ream.dump.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a text, from the first of these that applies: UTF-16; valid UTF-8; the file's own
 * declaration; the settings; windows-1252 line by line if that gives words. Others are not guessed,
 * since a short list of references is too little to guess from.
 */
public final class TextEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char REPLACED = '\uFFFD';
  private static final int DECLARED_WITHIN = 300;

  /** How zip archives and Parquet files begin; most other binary files have a NUL soon. */
  private static final List<String> BINARY =
      List.of("PK\u0003\u0004", "PK\u0005\u0006", "PK00PK", "PAR1", "PARE");

  private static final Pattern DECLARED =
      Pattern.compile(
          "\\A(?:<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']|%\\s*Encoding:\\s*)([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  /** Bytes that windows-1252 has no character for, or one that stands in no list of papers. */
  private static final String ODD =
      "\u0081\u0082\u0083\u0087\u0088\u008d\u008f\u0090\u0098\u009d\u00ff";

  /**
   * What windows-1252 has within words beside letters: apostrophes, dashes, soft hyphens, points.
   */
  private static final String WITHIN_WORDS = "\u2018\u2019\u2013\u2014\u00b4\u00ad\u00b7";

  private static final int LONGEST_RUN = 3;
  private static final int FEWEST_FOREIGN = 16;

  /** As many bytes, every other one NUL, as no binary file begins with. */
  private static final int WIDE_BYTES = 24;

  private TextEncoding() {}

  /**
   * The encoding that a file is to be read in as a whole.
   *
   * @param head its beginning
   * @param set the encoding from the settings, null if none; ignored for a file whose beginning is
   *     ASCII or binary
   */
  static Charset of(byte[] head, Charset set) {
    int mark = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | (head[1] & 0xff);
    if (mark == 0xfeff || mark == 0xfffe) {
      return StandardCharsets.UTF_16;
    }
    if (isWide(head, 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (isWide(head, 1)) {
      return StandardCharsets.UTF_16BE;
    }
    if (hasHighBytes(head) && isUtf8(head)) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = declared(head);
    declared = declared == null && hasHighBytes(head) && isText(head) ? set : declared;
    // Line by line these are read without being told, and the file can still be cut.
    return declared == null || isWestern(declared) ? StandardCharsets.UTF_8 : declared;
  }

  /**
   * Whether a file begins with characters of ASCII that take two bytes each, as UTF-16 has them.
   *
   * @param at which of the two is the character; the other is NUL
   */
  private static boolean isWide(byte[] head, int at) {
    for (int i = 0; i < WIDE_BYTES; i++) {
      boolean nul = i >= head.length || head[i] == 0;
      boolean printable = !nul && (head[i] >= ' ' || Character.isWhitespace(head[i]));
      if (i % 2 == at ? !printable : !nul) {
        return false;
      }
    }
    return true;
  }

  /** Whether this is neither an archive nor another binary file. */
  private static boolean isText(byte[] head) {
    if (BINARY.stream().anyMatch(magic -> startsWith(head, magic))) {
      return false;
    }
    for (byte b : head) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] head, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (i >= head.length || head[i] != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWestern(Charset charset) {
    return switch (charset.name()) {
      case "US-ASCII", "ISO-8859-1", "windows-1252" -> true;
      default -> false;
    };
  }

  private static Charset declared(byte[] head) {
    int length = Math.min(head.length, DECLARED_WITHIN);
    Matcher m = DECLARED.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1));
    if (!m.find() || m.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("utf-16")) {
      return null;
    }
    try {
      return Charset.forName(m.group(1));
    } catch (IllegalArgumentException e) {
      // A name that nothing is known by tells nothing.
      return null;
    }
  }

  /** The text of a line or record: UTF-8, or windows-1252 if it is that and not UTF-8 at all. */
  public static String decode(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    boolean latin =
        text.indexOf(REPLACED) >= 0
            && text.chars().allMatch(c -> c < 0x80 || c == REPLACED)
            && givesWords(bytes, from, length);
    return latin ? new String(bytes, from, length, WINDOWS) : text;
  }

  /**
   * Whether a text is in an encoding that is neither UTF-8 nor windows-1252, such as those of
   * Chinese, Japanese, Korean, Greek and Cyrillic.
   */
  public static boolean isForeign(byte[] head) {
    int high = 0;
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
      high += b < 0 ? 1 : 0;
    }
    if (high < FEWEST_FOREIGN || high < head.length / 100 || isUtf8(head)) {
      return false;
    }
    int bad = 0;
    int good = 0;
    String text = new String(head, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      bad += text.charAt(i) == REPLACED ? 1 : 0;
      good += text.charAt(i) >= 0x80 && text.charAt(i) != REPLACED ? 1 : 0;
    }
    return good < bad && !givesWords(head, 0, head.length);
  }

  private static boolean hasHighBytes(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is UTF-8, of which the last character may be cut. */
  private static boolean isUtf8(byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes), chars, false)
        .isError();
  }

  /** Whether bytes that are no ASCII stand, read as windows-1252, where words have them. */
  private static boolean givesWords(byte[] bytes, int from, int length) {
    int high = 0;
    int odd = 0;
    int run = 0;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] >= 0) {
        run = 0;
        continue;
      }
      high++;
      run++;
      if (run > LONGEST_RUN) {
        odd += run == LONGEST_RUN + 1 ? run : 1;
      } else if (isOdd(bytes, from, length, i)) {
        odd++;
      }
    }
    return 5 * odd <= high;
  }

  private static boolean isOdd(byte[] bytes, int from, int length, int at) {
    char c = (char) (bytes[at] & 0xff);
    boolean letterBefore = at > from && isLetter(bytes[at - 1]);
    boolean letterAfter = at + 1 < from + length && isLetter(bytes[at + 1]);
    if (ODD.indexOf(c) >= 0) {
      return true;
    }
    if (letterBefore && letterAfter) {
      char shown = new String(bytes, at, 1, WINDOWS).charAt(0);
      return !Character.isLetter(shown) && WITHIN_WORDS.indexOf(shown) < 0;
    }
    // The first byte of a character of UTF-8 that is cut.
    boolean begun = c == '\u00c2' || c == '\u00c3' || c == '\u00e2';
    boolean nothingAfter = at + 1 == from + length || bytes[at + 1] >= 0;
    return begun && letterBefore && nothingAfter;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
