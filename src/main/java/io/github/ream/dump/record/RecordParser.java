package io.github.ream.dump.record;

import io.github.ream.dump.file.Line;

/** Makes a record of its text: what each format but the pages implements. */
public interface RecordParser {

  /** The record, which may be a reject; null if the text is no record of its own. */
  DumpRecord parse(Line text);
}
