package io.github.ream.dump.record;

import java.io.Closeable;
import java.io.IOException;

/** The records of one chunk of a dump, in order: what each format implements. */
public interface RecordReader extends Closeable {

  /**
   * The next record, or null after the last one.
   *
   * @throws IOException if the input cannot be read further; records given before it count
   */
  DumpRecord next() throws IOException;

  /** Passes over the next record, as if it had been read; false after the last one. */
  default boolean skip() throws IOException {
    return next() != null;
  }
}
