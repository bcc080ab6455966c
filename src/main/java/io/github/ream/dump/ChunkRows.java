package io.github.ream.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/**
 * The rows of one chunk, read as they are asked for. A file that cannot be opened, read to its end,
 * told or that holds nothing gives one reject row for that.
 */
final class ChunkRows implements Iterator<Row> {
  private final Chunk chunk;
  private final Configuration conf;
  private final int maxChars;

  private DumpInput input;
  private RecordReader reader;
  private DumpRecord ahead;
  private long records;
  private boolean opened;
  private boolean ended;

  ChunkRows(Chunk chunk, Configuration conf, int maxChars) {
    this.chunk = chunk;
    this.conf = conf;
    this.maxChars = maxChars;
  }

  /** Reads all of the chunk; gives how many records begin in it. */
  long count() {
    while (hasNext()) {
      ahead = null;
    }
    return records;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null && !ended) {
      ahead = read();
      if (ahead == null) {
        ended = true;
      } else {
        records++;
      }
    }
    return ahead != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = ahead.toRow(chunk.path(), chunk.recordsBefore() + records);
    ahead = null;
    return row;
  }

  private DumpRecord read() {
    try {
      if (!opened) {
        opened = true;
        DumpRecord untold = open();
        if (untold != null) {
          close();
          return untold;
        }
      }
      if (reader == null) {
        return null;
      }
      DumpRecord record = reader.next();
      if (record != null) {
        return record;
      }
      IOException failure = input == null ? null : input.failure();
      long offset = input == null ? chunk.start() : input.bytesRead();
      close();
      return failure != null ? truncated(failure, offset) : nothingFound();
    } catch (IOException | UncheckedIOException e) {
      closeQuietly();
      return reject(chunk.start(), RejectReason.UNREADABLE, message(e), null);
    }
  }

  private DumpRecord nothingFound() {
    return records == 0 && chunk.onlyChunkWithRecords() && chunk.first()
        ? reject(0, RejectReason.NO_RECORDS, "a known layout without a record", null)
        : null;
  }

  private DumpRecord truncated(IOException failure, long offset) {
    return reject(offset, RejectReason.TRUNCATED, message(failure), null);
  }

  /** Opens the chunk; gives a reject if the file's content is none to be read. */
  private DumpRecord open() throws IOException {
    if (chunk.content() != null) {
      reader = RecordReaders.of(chunk, conf, maxChars);
      return null;
    }
    input = DumpInput.open(conf, chunk.path());
    Content content = Sniffer.contentOf(input.head());
    String beginning = Sniffer.beginning(input.head());
    return switch (content) {
      case EMPTY ->
          input.failure() != null
              ? truncated(input.failure(), 0)
              : reject(0, RejectReason.EMPTY_FILE, "nothing but blanks", null);
      case BINARY -> reject(0, RejectReason.BINARY, "not text", beginning);
      case UNKNOWN -> reject(0, RejectReason.UNKNOWN_FORMAT, "text in no known format", beginning);
      default -> {
        reader = RecordReaders.of(content, input, maxChars);
        yield null;
      }
    };
  }

  private static DumpRecord reject(long offset, RejectReason reason, String detail, String raw) {
    return DumpRecord.reject(offset, null, reason, detail, raw);
  }

  private static String message(Exception e) {
    return DumpRecord.firstChars(
        e.getClass().getSimpleName() + ": " + e.getMessage(), RecordSchema.RAW_CHARS);
  }

  private void close() throws IOException {
    RecordReader open = reader;
    reader = null;
    try {
      if (open != null) {
        open.close();
      }
    } finally {
      if (input != null) {
        input.close();
      }
    }
  }

  /** Ends reading before the end. */
  void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // The file is a reject already for the fault that led here.
      reader = null;
    }
  }
}
