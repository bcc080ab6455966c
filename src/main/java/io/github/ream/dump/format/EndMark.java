package io.github.ream.dump.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches the bytes of a zip for the mark of its end, which a cut zip lacks. */
final class EndMark extends FilterInputStream {
  private static final byte[] MARK = {'P', 'K', 5, 6};
  private int matched;

  EndMark(InputStream in) {
    super(in);
  }

  boolean seen() {
    return matched == MARK.length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int n = in.read(into, from, length);
    for (int i = from; i < from + n && !seen(); i++) {
      matched = into[i] == MARK[matched] ? matched + 1 : into[i] == MARK[0] ? 1 : 0;
    }
    return n;
  }

  @Override
  public long skip(long bytes) throws IOException {
    // Skipped bytes are watched too.
    byte[] buffer = new byte[(int) Math.min(8_192, bytes)];
    return Math.max(0, read(buffer, 0, buffer.length));
  }
}
