package io.github.ream.dump.table;

import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordReader;

/** One record, or none. */
final class OneRecord implements RecordReader {
  private DumpRecord record;

  OneRecord(DumpRecord record) {
    this.record = record;
  }

  @Override
  public DumpRecord next() {
    DumpRecord given = record;
    record = null;
    return given;
  }

  @Override
  public void close() {}
}
