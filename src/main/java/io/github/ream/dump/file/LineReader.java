package io.github.ream.dump.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of UTF-8 text with their byte offsets, in bounded memory. Lines end at {@code \n} or {@code
 * \r\n} only (a U+2028 inside a record is text); a line that is not UTF-8 is read as Windows writes
 * it, if that gives words, else malformed bytes become U+FFFD; a byte-order mark at the start of a
 * line is dropped.
 */
public final class LineReader implements Closeable {
  private static final int KEPT_OF_TOO_LONG = 16_384;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final int maxChars;
  private final int maxBytes;
  private final byte[] buffer = new byte[65_536];
  private int from;
  private int to;
  private long offset;
  private byte[] line = new byte[4_096];

  /**
   * A reader that goes on from the stream's place.
   *
   * @param offset the offset of the stream's next byte
   * @param maxChars longest line that is kept whole
   */
  public LineReader(InputStream in, long offset, int maxChars) {
    this.in = in;
    this.offset = offset;
    this.maxChars = maxChars;
    this.maxBytes = (int) Math.min(Integer.MAX_VALUE - 64, 4L * maxChars);
  }

  /** The offset of the next byte. */
  public long offset() {
    return offset;
  }

  /** The next line, null at the end. */
  public Line next() throws IOException {
    long start = offset;
    int length = 0;
    long bytes = 0;
    boolean ended = false;
    while (!ended) {
      if (from == to && !fill()) {
        if (bytes == 0) {
          return null;
        }
        break;
      }
      int newline = from;
      while (newline < to && buffer[newline] != '\n') {
        newline++;
      }
      int run = newline - from;
      int kept = (int) Math.min(run, Math.max(0, (long) maxBytes - length));
      ensure(length + kept);
      System.arraycopy(buffer, from, line, length, kept);
      length += kept;
      bytes += run;
      ended = newline < to;
      offset += run + (ended ? 1 : 0);
      from = newline + (ended ? 1 : 0);
    }
    boolean tooLong = bytes > length;
    if (tooLong) {
      String head = decode(KEPT_OF_TOO_LONG);
      if (line.length > 1 << 20) {
        line = new byte[4_096];
      }
      return new Line(start, head, bytes, true);
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    String text = decode(length);
    return text.length() > maxChars
        ? new Line(start, text.substring(0, Math.min(maxChars, KEPT_OF_TOO_LONG)), bytes, true)
        : new Line(start, text, bytes, false);
  }

  private String decode(int length) {
    String text = TextEncoding.decode(line, 0, Math.min(length, line.length));
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private void ensure(int length) {
    if (length > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(maxBytes, Math.max(length, 2L * line.length)));
    }
  }

  private boolean fill() throws IOException {
    int n = in.read(buffer, 0, buffer.length);
    if (n <= 0) {
      return false;
    }
    from = 0;
    to = n;
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
