package io.github.ream.dump.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.InputStreamStatistics;

/**
 * One file of an archive, closed without closing the archive. A file that inflates more than any
 * text is a bomb, which ends the archive. Dumps of papers shrink to a tenth, those of tests to a
 * hundredth.
 */
final class ArchiveMember extends FilterInputStream {
  /** Below this size the ratio is not checked. */
  static final long HARMLESS_BYTES = 64L << 20;

  /** The largest allowed ratio of unpacked to packed bytes; zip's deflate reaches 1,032. */
  static final long LARGEST_RATIO = 300;

  private final InputStreamStatistics sizes;
  private final ArchiveEntry entry;
  private final CRC32 sum = new CRC32();

  ArchiveMember(ArchiveInputStream<?> archive, ArchiveEntry entry) {
    super(archive);
    this.entry = entry;
    this.sizes = archive instanceof InputStreamStatistics statistics ? statistics : null;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (isBomb()) {
      throw new IOException("it unpacks to more than " + LARGEST_RATIO + " times its size");
    }
    int n = in.read(into, from, length);
    if (n > 0) {
      sum.update(into, from, n);
    }
    return n;
  }

  /**
   * Reads to the end.
   *
   * @return whether the bytes are those that were packed, as far as that can be known
   * @throws IOException if the file is a bomb
   */
  boolean drain() throws IOException {
    try {
      transferTo(OutputStream.nullOutputStream());
    } catch (IOException damaged) {
      if (isBomb()) {
        throw damaged;
      }
      // A reject has reported this already.
      return true;
    }
    return !(entry instanceof ZipArchiveEntry zip)
        || zip.getGeneralPurposeBit().usesDataDescriptor()
        || zip.getCrc() == sum.getValue();
  }

  private boolean isBomb() {
    return sizes != null
        && sizes.getUncompressedCount() > HARMLESS_BYTES
        && sizes.getUncompressedCount() / LARGEST_RATIO > sizes.getCompressedCount();
  }

  @Override
  public void close() {}
}
