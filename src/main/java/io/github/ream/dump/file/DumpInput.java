package io.github.ream.dump.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file opened for reading: decompressed, as UTF-8, with its first bytes at hand. A fault while
 * reading ends the stream and is kept in {@link #failure}.
 */
public final class DumpInput implements Closeable {
  /** The number of bytes by which a file's content is told. */
  public static final int HEAD_BYTES = 65_536;

  private final SoftStream soft;
  private final InputStream text;
  private final byte[] head;
  private final boolean plain;
  private final boolean quick;
  private Stored stored;

  /**
   * The place of a plain file, for readers that do not read from front to back.
   *
   * @param conf of its file system
   * @param path its full path
   */
  public record Stored(Configuration conf, String path) {}

  private DumpInput(SoftStream soft, InputStream text, byte[] head, boolean plain, boolean quick) {
    this.soft = soft;
    this.text = text;
    this.head = head;
    this.plain = plain;
    this.quick = quick;
  }

  /**
   * Opens a file at its beginning.
   *
   * @param set the encoding that the settings say of texts that are not UTF-8
   * @throws IOException if it cannot be opened, or its compression header is damaged
   */
  public static DumpInput open(Configuration conf, String file, Optional<Charset> set)
      throws IOException {
    Path path = new Path(file);
    DumpInput input = over(path.getFileSystem(conf).open(path), set);
    input.stored = input.plain ? new Stored(conf, file) : null;
    return input;
  }

  /** Takes a stream as a file, which is closed with this, or at once if that fails. */
  public static DumpInput over(InputStream raw, Optional<Charset> set) throws IOException {
    try {
      PushbackInputStream bytes = new PushbackInputStream(raw, Compression.MAGIC_BYTES);
      byte[] magic = peek(bytes, Compression.MAGIC_BYTES);
      Compression compression = Compression.of(magic, magic.length);
      SoftStream soft = SoftStream.over(() -> compression.decompress(bytes));
      PushbackInputStream content = new PushbackInputStream(soft, HEAD_BYTES);
      byte[] head = peek(content, HEAD_BYTES);
      Charset charset = TextEncoding.of(head, set.orElse(null));
      if (charset.equals(StandardCharsets.UTF_8)) {
        return new DumpInput(
            soft, content, head, compression == Compression.NONE, compression.isQuick());
      }
      PushbackInputStream transcoded =
          new PushbackInputStream(
              new Utf8Stream(new InputStreamReader(content, charset)), HEAD_BYTES);
      return new DumpInput(
          soft, transcoded, peek(transcoded, HEAD_BYTES), false, compression.isQuick());
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  /** Opens a plain file at an offset. */
  public static FSDataInputStream openAt(Configuration conf, String file, long offset)
      throws IOException {
    Path path = new Path(file);
    FileSystem fileSystem = path.getFileSystem(conf);
    FSDataInputStream in = fileSystem.open(path);
    try {
      in.seek(offset);
      return in;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** The first bytes of the text, up to {@link #HEAD_BYTES}; reading starts before them. */
  public byte[] head() {
    return head;
  }

  /** Whether the bytes of the text are the bytes of the file, so that it can be cut. */
  public boolean plain() {
    return plain;
  }

  /** Whether the text is unpacked many times faster than records are read from it. */
  public boolean unpacksQuickly() {
    return quick;
  }

  /**
   * The file itself, if its bytes are the text; empty for unpacked files and members of archives.
   */
  public Optional<Stored> stored() {
    return Optional.ofNullable(stored);
  }

  public InputStream text() {
    return text;
  }

  /** The fault that ended reading early; null if there was none. */
  public IOException failure() {
    return soft.failure();
  }

  /** The number of decompressed bytes read so far. */
  public long bytesRead() {
    return soft.bytes();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  private static byte[] peek(PushbackInputStream in, int bytes) throws IOException {
    byte[] head = new byte[bytes];
    int length = in.readNBytes(head, 0, bytes);
    in.unread(head, 0, length);
    return Arrays.copyOf(head, length);
  }
}
