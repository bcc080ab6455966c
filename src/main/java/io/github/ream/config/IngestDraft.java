package io.github.ream.config;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The settings of reading dumps by name. One that is left out fails when the draft is taken. */
final class IngestDraft {
  OptionalInt captureYear;
  Long chunkSize;
  Long taskSize;
  Integer maxRecordChars;
  Map<String, List<String>> columns;
  String charset;
  Boolean keepRecords;
  Boolean replace;

  Settings.Ingest settings() {
    return new Settings.Ingest(
        captureYear, chunkSize, taskSize, maxRecordChars, columns, charset, keepRecords, replace);
  }
}
