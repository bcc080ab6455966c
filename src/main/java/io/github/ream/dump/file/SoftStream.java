package io.github.ream.dump.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends where reading fails and remembers the fault. The bytes before the fault are
 * parsed like those of any file that ends there, and the fault is reported after them.
 */
final class SoftStream extends FilterInputStream {
  private IOException failure;
  private long bytes;

  private SoftStream(InputStream in) {
    super(in);
  }

  /** Opens a stream; a fault in its header is kept too. */
  static SoftStream over(Opening opening) {
    try {
      return new SoftStream(opening.open());
    } catch (IOException | RuntimeException e) {
      SoftStream ended = new SoftStream(InputStream.nullInputStream());
      ended.failure = e instanceof IOException io ? io : new IOException(e.toString(), e);
      return ended;
    }
  }

  /** Opens a stream. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /** The fault that ended the stream early; null if there was none. */
  IOException failure() {
    return failure;
  }

  /** The number of bytes read. */
  long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int n = read(one, 0, 1);
    return n < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (failure != null) {
      return -1;
    }
    try {
      int n = in.read(into, from, length);
      bytes += Math.max(n, 0);
      return n;
    } catch (IOException e) {
      failure = e;
    } catch (RuntimeException e) {
      // Decoders of damaged data throw these too (an array index, an illegal argument).
      failure = new IOException(e.toString(), e);
    }
    return -1;
  }

  @Override
  public long skip(long n) throws IOException {
    throw new UnsupportedOperationException("only reads are soft");
  }

  @Override
  public int available() {
    return 0;
  }
}
