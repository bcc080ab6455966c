package io.github.ream.dump.table;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/**
 * Parquet from a stream. Since Parquet is read from its end, the stream is unpacked into a
 * temporary file, which is deleted when this is closed.
 */
final class UnpackedParquet implements RecordReader {
  private static final long MOST_BYTES = 8L << 30;
  private static final int BUFFER = 1 << 16;

  private final Path copy;
  private final RecordReader rows;

  UnpackedParquet(DumpInput input, Function<InputFile, RecordReader> reader) throws IOException {
    copy = Files.createTempFile("ream", ".parquet");
    try {
      long bytes = unpack(input.text());
      if (bytes >= MOST_BYTES) {
        rows = unreadable("larger than 8 GiB in its archive: unpack it");
      } else if (input.failure() != null) {
        // The missing part is the end, where the columns are described.
        rows = new OneRecord(null);
      } else {
        rows = reader.apply(new LocalInputFile(copy));
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private long unpack(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(copy)) {
      for (int n = in.read(buffer); n >= 0 && bytes < MOST_BYTES; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        bytes += n;
      }
    }
    return bytes;
  }

  private static RecordReader unreadable(String why) {
    return new OneRecord(
        DumpRecord.reject(0, SourceFormat.PARQUET, RejectReason.UNREADABLE, why, null));
  }

  @Override
  public DumpRecord next() throws IOException {
    return rows.next();
  }

  @Override
  public boolean skip() throws IOException {
    return rows.skip();
  }

  @Override
  public void close() throws IOException {
    try {
      rows.close();
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
