package io.github.ream.dump.record;

import io.github.ream.dump.file.Line;
import java.io.Closeable;
import java.io.IOException;

/** The texts of records, cut out of a stream in bounded memory, not yet parsed. */
public interface RawRecords extends Closeable {

  /**
   * The next record's text, or its beginning if it is too long; null after the last one.
   *
   * @throws IOException if the input cannot be read further
   */
  Line next() throws IOException;
}
