package io.github.ream.cleaning;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Repairs UTF-8 that was read as windows-1252, but only where that is certain: in a run that begins
 * with a letter such as {@code Ã} or {@code â} and whose bytes in windows-1252 are whole characters
 * of UTF-8. A C1 control character becomes the character that windows-1252 has in its place.
 */
final class Mojibake {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LONGEST_CHARACTER = 4;

  private Mojibake() {}

  static String repaired(String text) {
    int i = 0;
    while (i < text.length() && !isSuspect(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    out.append(text, 0, i);
    while (i < text.length()) {
      int read = isLead(text.charAt(i)) ? repair(text, i, out) : 0;
      if (read == 0) {
        out.append(windows(text.charAt(i)));
        i++;
      } else {
        i += read;
      }
    }
    return out.toString();
  }

  private static boolean isSuspect(char c) {
    return c >= 0x80 && (c < 0xa0 || isLead(c));
  }

  private static boolean isLead(char c) {
    return c >= 0xc2 && c <= 0xf4;
  }

  private static char windows(char c) {
    if (c < 0x80 || c >= 0xa0) {
      return c;
    }
    char read = WINDOWS.decode(ByteBuffer.wrap(new byte[] {(byte) c})).get();
    return read == '\uFFFD' ? c : read;
  }

  /**
   * Appends the repaired character of the run at i; returns the length of the run, 0 if there is
   * none.
   */
  private static int repair(String text, int i, StringBuilder out) {
    char lead = text.charAt(i);
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : LONGEST_CHARACTER;
    if (i + length > text.length()) {
      return 0;
    }
    byte[] bytes = new byte[length];
    for (int k = 0; k < length; k++) {
      int b = asByte(text.charAt(i + k));
      if (b < 0 || (k > 0 && (b < 0x80 || b > 0xbf))) {
        return 0;
      }
      bytes[k] = (byte) b;
    }
    try {
      CharBuffer read =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      out.append(read);
      return length;
    } catch (CharacterCodingException e) {
      return 0;
    }
  }

  private static int asByte(char c) {
    if (c < 0x100) {
      return c;
    }
    ByteBuffer encoded = WINDOWS.encode(String.valueOf(c));
    int b = encoded.get(0) & 0xff;
    return b == '?' ? -1 : b;
  }
}
