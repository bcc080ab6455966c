package io.github.ream.dump.record;

import io.github.ream.dump.file.Line;

/** Makes a record of its text. Every format but the captures has one. */
public interface RecordParser {

  /** The record, which may be a reject; null if the text is no record of its own. */
  DumpRecord parse(Line text);

  /**
   * Whether {@link #parse} gives a record for the text; formats that can tell do so without
   * parsing.
   */
  default boolean isRecord(Line text) {
    return parse(text) != null;
  }
}
