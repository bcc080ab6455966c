package io.github.ream.dump.cut;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.format.Formats;
import io.github.ream.dump.format.WholeInput;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/**
 * The rows of one chunk, read as they are asked for. A file that cannot be opened, cannot be read
 * to its end, is of no known kind or holds nothing gives one reject row for that.
 */
public final class ChunkRows implements Iterator<Row> {
  private final Chunk chunk;
  private final Configuration conf;
  private final Reading reading;

  private RecordReader reader;
  private DumpRecord ahead;
  private long records;
  private boolean counting;
  private boolean opened;
  private boolean ended;

  public ChunkRows(Chunk chunk, Configuration conf, Reading reading) {
    this.chunk = chunk;
    this.conf = conf;
    this.reading = reading;
  }

  /** Passes over the whole chunk and returns the number of records that begin in it. */
  long count() {
    counting = true;
    while (hasNext()) {
      ahead = null;
    }
    return records;
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && !ended) {
      boolean mine = chunk.share().has(records);
      DumpRecord record = read(counting || !mine);
      ended = record == null;
      records += ended ? 0 : 1;
      ahead = mine || (!ended && isFaultOfThisReader(record)) ? record : null;
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

  /**
   * Whether a record of another share is a fault that its reader does not tell. Damaged bytes stop
   * all readers at the same record; a lost connection stops one.
   */
  private boolean isFaultOfThisReader(DumpRecord passed) {
    return passed.reason != null
        && new ChunkRows(chunk.unshared(), conf, reading).count() != records;
  }

  /** Reads a record or passes over it; null after the last one. A fault is a reject either way. */
  private DumpRecord read(boolean passing) {
    try {
      if (!opened) {
        opened = true;
        reader =
            chunk.kind() == null
                ? new WholeInput(DumpInput.open(conf, chunk.path(), reading.told()), reading)
                : Formats.named(chunk.kind(), reading)
                    .piece(chunk.piece(), conf, reading.maxRecordChars());
      }
      if (reader == null) {
        return null;
      }
      DumpRecord record = passing ? reader.pass() : reader.next();
      if (record != null) {
        return record;
      }
      close();
      return nothingFound();
    } catch (IOException | UncheckedIOException e) {
      closeQuietly();
      return WholeInput.reject(chunk.start(), RejectReason.UNREADABLE, WholeInput.message(e), null);
    } catch (RuntimeException | StackOverflowError e) {
      // A reader that failed on a file's content has lost its place in the file.
      closeQuietly();
      return WholeInput.reject(
          chunk.start(),
          RejectReason.UNREADABLE,
          "not to be read beyond record " + (chunk.recordsBefore() + records) + ": " + e,
          null);
    }
  }

  private DumpRecord nothingFound() {
    return records == 0 && chunk.onlyChunkWithRecords() && chunk.first()
        ? WholeInput.reject(0, RejectReason.NO_RECORDS, "a known layout without a record", null)
        : null;
  }

  private void close() throws IOException {
    RecordReader open = reader;
    reader = null;
    if (open != null) {
      open.close();
    }
  }

  /** Ends reading before the end. */
  public void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // The fault that led here has made the file a reject already.
      reader = null;
    }
  }
}
