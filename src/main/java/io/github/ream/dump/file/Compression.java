package io.github.ream.dump.file;

import com.github.luben.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Kinds of compression, told by the first bytes and never by a name. Hadoop's codecs go by name,
 * miss xz and read zst only with a native library. The decoders here read every member of a
 * concatenated file.
 */
enum Compression {
  NONE(""),
  GZIP("\u001f\u008b"),
  BZIP2("BZh"),
  ZSTD("(\u00b5/\u00fd"),
  XZ("\u00fd7zXZ\0");

  /** The number of bytes needed to tell the kind. */
  static final int MAGIC_BYTES = 6;

  // The most memory that an xz header may ask for, in KiB; "xz -9" needs 65 MiB.
  private static final int XZ_MEMORY_KIB = 512 * 1024;
  private static final int ZSTD_LONGEST_WINDOW_LOG = 31;

  private final String magic;

  Compression(String magic) {
    this.magic = magic;
  }

  static Compression of(byte[] head, int length) {
    for (Compression c : values()) {
      if (c != NONE && c.matches(head, length)) {
        return c;
      }
    }
    return NONE;
  }

  private boolean matches(byte[] head, int length) {
    if (length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((head[i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return this != BZIP2 || (length > 3 && head[3] >= '1' && head[3] <= '9');
  }

  /** Whether bytes are unpacked many times faster than records are read from them. */
  boolean isQuick() {
    return this != BZIP2 && this != XZ;
  }

  InputStream decompress(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(new Awaiting(in));
      case BZIP2 -> new ShortReads(new BZip2CompressorInputStream(in, true));
      case ZSTD -> new ZstdInputStream(in).setLongMax(ZSTD_LONGEST_WINDOW_LOG);
      case XZ -> new XZInputStream(in, XZ_MEMORY_KIB);
    };
  }

  /** Reports bytes as available as long as there are any, which the JDK's gzip reader asks for. */
  private static final class Awaiting extends PushbackInputStream {
    Awaiting(InputStream in) {
      super(in, 1);
    }

    @Override
    public int available() throws IOException {
      int next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return 1;
    }
  }

  /** Reads few bytes at once, since a read that fails loses the bytes it had decoded. */
  private static final class ShortReads extends FilterInputStream {
    private static final int LENGTH = 256;

    ShortReads(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return in.read(into, from, Math.min(length, LENGTH));
    }
  }
}
