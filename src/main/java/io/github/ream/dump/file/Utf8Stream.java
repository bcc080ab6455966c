package io.github.ream.dump.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Turns the characters of a reader into UTF-8 bytes. */
final class Utf8Stream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[8_192];
  private byte[] bytes = new byte[0];
  private int from;
  private char pendingSurrogate;

  Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[from++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.length - from);
    System.arraycopy(bytes, from, into, at, n);
    from += n;
    return n;
  }

  private boolean fill() throws IOException {
    while (from == bytes.length) {
      int kept = 0;
      if (pendingSurrogate != 0) {
        chars[kept++] = pendingSurrogate;
        pendingSurrogate = 0;
      }
      int n = reader.read(chars, kept, chars.length - kept);
      int length = kept + Math.max(n, 0);
      if (length == 0) {
        return false;
      }
      if (n > 0 && Character.isHighSurrogate(chars[length - 1])) {
        pendingSurrogate = chars[--length];
      }
      bytes = new String(chars, 0, length).getBytes(StandardCharsets.UTF_8);
      from = 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
