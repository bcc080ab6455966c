package io.github.ream.dump.record;

import io.github.ream.dump.file.Line;

/** Makes a record of its text: what each format but the pages implements. */
public interface RecordParser {

  /** The record, which may be a reject; null if the text is no record of its own. */
  DumpRecord parse(Line text);

  /**
   * Whether {@link #parse} gives a record of the text, told without parsing where that is known.
   */
  default boolean isRecord(Line text) {
    return parse(text) != null;
  }
}
