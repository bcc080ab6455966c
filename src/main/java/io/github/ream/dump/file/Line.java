package io.github.ream.dump.file;

/**
 * One line of text.
 *
 * @param offset byte offset of its first byte
 * @param text the decoded text without line end; only its beginning if {@code tooLong}
 * @param bytes its length in bytes without line end
 * @param tooLong whether the text was cut because the line exceeds the longest record
 */
public record Line(long offset, String text, long bytes, boolean tooLong) {

  /** The first characters of a text, never half a surrogate pair. */
  public static String firstChars(String text, int chars) {
    if (text == null || text.length() <= chars) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars;
    return text.substring(0, end);
  }
}
