package io.github.ream.dump.record;

import java.io.Closeable;
import java.io.IOException;

/** The records of one chunk of a dump, in order. Every kind of file has one. */
public interface RecordReader extends Closeable {

  /**
   * The next record, or null after the last one.
   *
   * @throws IOException if the input cannot be read further; records given before it count
   */
  DumpRecord next() throws IOException;

  /** Skips the next record; false after the last one. */
  default boolean skip() throws IOException {
    return next() != null;
  }

  /** Skips the next record, and returns an empty one for it; null after the last one. */
  default DumpRecord pass() throws IOException {
    return skip() ? new DumpRecord() : null;
  }
}
