package io.github.ream.dump.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes one by one with their offsets, and the text of the record that is being cut out of them, in
 * bounded memory.
 */
public final class ByteSource implements Closeable {
  private static final int KEPT_OF_TOO_LONG = 16_384;

  private final InputStream in;
  private final int maxChars;
  private final long maxBytes;
  private final byte[] buffer = new byte[65_536];
  private int at;
  private int filled;
  private long bufferOffset;

  private boolean keeping;
  private byte[] kept = new byte[4_096];
  private int keptLength;
  private long start;

  public ByteSource(InputStream in, long offset, int maxChars) {
    this.in = in;
    this.bufferOffset = offset;
    this.maxChars = maxChars;
    this.maxBytes = 4L * maxChars;
  }

  /** The offset of the next byte. */
  public long offset() {
    return bufferOffset + at;
  }

  /** The next byte, -1 at the end. */
  public int next() throws IOException {
    if (at == filled) {
      bufferOffset += filled;
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      if (filled == 0) {
        return -1;
      }
    }
    byte b = buffer[at++];
    if (keeping && keptLength < maxBytes) {
      if (keptLength == kept.length) {
        kept = Arrays.copyOf(kept, (int) Math.min(maxBytes, 2L * kept.length));
      }
      kept[keptLength++] = b;
    }
    return b & 0xff;
  }

  /** Begins to keep a record's bytes, starting with those that were read last. */
  public void begin(String alreadyRead) {
    byte[] first = alreadyRead.getBytes(StandardCharsets.ISO_8859_1);
    kept = kept.length > 1 << 20 ? new byte[4_096] : kept;
    System.arraycopy(first, 0, kept, 0, first.length);
    keptLength = first.length;
    keeping = true;
    start = offset() - first.length;
  }

  /** The record kept since {@link #begin}, without the last bytes if they are not its own. */
  public Line end(int notIts) {
    keeping = false;
    long bytes = offset() - start - notIts;
    boolean tooLong = bytes > maxBytes;
    int length = (int) Math.min(tooLong ? KEPT_OF_TOO_LONG : bytes, keptLength);
    String text = TextEncoding.decode(kept, 0, length);
    if (!tooLong && text.length() > maxChars) {
      tooLong = true;
      text = Line.firstChars(text, Math.min(maxChars, KEPT_OF_TOO_LONG));
    }
    return new Line(start, text, bytes, tooLong);
  }

  /** Stops keeping and drops the bytes kept, which are no record. */
  public void drop() {
    keeping = false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
