package io.github.ream.dump.record;

import io.github.ream.dump.file.Blanks;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.TextEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The beginning of a file, from which its kind is told: at most {@link DumpInput#HEAD_BYTES}. */
public final class Head {
  private static final double MOST_CONTROL_CHARACTERS = 0.02;

  private final byte[] bytes;
  private final String text;
  private final int first;
  private final int second;

  /** The beginning of a file, decompressed, as UTF-8. */
  @SuppressWarnings("ArrayAsParameter")
  public Head(byte[] bytes) {
    this.bytes = bytes.clone();
    this.text = TextEncoding.decode(bytes, 0, bytes.length);
    this.first = afterBlanks(0);
    this.second = afterWhitespace(first + 1);
  }

  /** The whole beginning as text. */
  public String text() {
    return text;
  }

  /** The whole beginning with one character per byte. */
  public String latin1() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Whether it holds nothing but blanks. */
  public boolean isBlank() {
    return first >= text.length();
  }

  /** The index of the first character that is not blank. */
  public int start() {
    return first;
  }

  /** The first character that is no blank, NUL if there is none. */
  public char firstChar() {
    return first < text.length() ? text.charAt(first) : '\0';
  }

  /** The next character after it that is not white space; NUL if there is none. */
  public char secondChar() {
    return second < text.length() ? text.charAt(second) : '\0';
  }

  /** Whether a magic word stands at an offset. */
  public boolean hasAt(int offset, String word) {
    int end = offset + word.length();
    return bytes.length >= end
        && new String(bytes, offset, word.length(), StandardCharsets.ISO_8859_1).equals(word);
  }

  /** The lines that are not blank, stripped; without the last one if the file goes on. */
  public List<String> lines() {
    boolean cut = bytes.length == DumpInput.HEAD_BYTES;
    List<String> lines = new ArrayList<>();
    String[] all = text.split("\n", -1);
    for (int i = 0; i < all.length - (cut && all.length > 1 ? 1 : 0); i++) {
      String line = Blanks.stripped(all[i]);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Whether this is no text: a NUL byte, many control characters or much that is not UTF-8. */
  public boolean isBinary() {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      boolean control = b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
      controls += control ? 1 : 0;
    }
    int bad = controls;
    for (int i = 0; i < text.length(); i++) {
      bad += text.charAt(i) == '\uFFFD' ? 1 : 0;
    }
    return controls > bytes.length * MOST_CONTROL_CHARACTERS || bad > bytes.length / 10;
  }

  /** The text for the {@code raw} of a reject. */
  public String beginning() {
    return Line.firstChars(text.replace('\0', ' '), RecordSchema.RAW_CHARS);
  }

  private int afterBlanks(int from) {
    int i = from;
    while (i < text.length() && Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int afterWhitespace(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
