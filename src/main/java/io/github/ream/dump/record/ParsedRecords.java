package io.github.ream.dump.record;

import io.github.ream.dump.file.Line;
import io.github.ream.schema.RejectReason;
import java.io.IOException;

/** Reads records by cutting out their texts and parsing each by itself. */
public final class ParsedRecords implements RecordReader {
  private final RawRecords texts;
  private final RecordParser parser;
  private final int maxChars;

  public ParsedRecords(RawRecords texts, RecordParser parser, int maxChars) {
    this.texts = texts;
    this.parser = parser;
    this.maxChars = maxChars;
  }

  @Override
  public DumpRecord next() throws IOException {
    for (Line text = texts.next(); text != null; text = texts.next()) {
      DumpRecord record = text.tooLong() ? tooLong(text) : parsed(text);
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  @Override
  public boolean skip() throws IOException {
    for (Line text = texts.next(); text != null; text = texts.next()) {
      if (text.tooLong() || isRecord(text)) {
        return true;
      }
    }
    return false;
  }

  /** A text counts as a record too if its parser fails on it, for it becomes a reject. */
  private boolean isRecord(Line text) {
    try {
      return parser.isRecord(text);
    } catch (RuntimeException | StackOverflowError e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    texts.close();
  }

  private DumpRecord tooLong(Line text) {
    return DumpRecord.reject(
        text.offset(),
        null,
        RejectReason.TOO_LONG,
        text.bytes() + " bytes, more than " + maxChars + " characters",
        text.text());
  }

  /**
   * The record of a text; a reject if the parser fails on it, so that the other records are not
   * lost.
   */
  private DumpRecord parsed(Line text) {
    try {
      return parser.parse(text);
    } catch (RuntimeException | StackOverflowError e) {
      return DumpRecord.reject(
          text.offset(), null, RejectReason.MALFORMED, "not to be parsed: " + e, text.text());
    }
  }
}
