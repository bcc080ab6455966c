package io.github.ream.dump.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** How large packed files are when they are unpacked. */
public final class Unpacked {
  private static final int BUFFER = 65_536;

  private Unpacked() {}

  /**
   * The bytes of text for each byte of a file as stored, by its beginning; 1 for a plain file.
   *
   * @param most so many bytes of text are unpacked, about
   * @throws IOException if the file cannot be opened
   */
  public static double ratio(Configuration conf, FoundFile file, long most) throws IOException {
    Path path = new Path(file.path());
    try (FSDataInputStream raw = path.getFileSystem(conf).open(path)) {
      PushbackInputStream bytes = new PushbackInputStream(raw, Compression.MAGIC_BYTES);
      byte[] magic = new byte[Compression.MAGIC_BYTES];
      int length = bytes.readNBytes(magic, 0, magic.length);
      bytes.unread(magic, 0, length);
      Compression compression = Compression.of(magic, length);
      if (compression == Compression.NONE) {
        return 1;
      }
      // What a damaged file holds before the damage is told by the stream without a fault.
      InputStream text = SoftStream.over(() -> compression.decompress(bytes));
      byte[] buffer = new byte[BUFFER];
      long unpacked = 0;
      int read = 0;
      while (unpacked < most && read >= 0) {
        read = text.read(buffer);
        unpacked += Math.max(0, read);
      }
      long stored = read < 0 ? file.length() : raw.getPos();
      return Math.max(1, unpacked / (double) Math.max(1, stored));
    }
  }
}
