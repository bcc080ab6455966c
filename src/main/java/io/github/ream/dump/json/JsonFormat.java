package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.Format;
import java.util.Set;

/** One format of JSON records. */
public interface JsonFormat extends Format {

  /** The top-level fields that it reads; all others are skipped. */
  Set<String> fields();

  /** Whether a record is in this format. The record has the fields that any format reads. */
  boolean isIn(JsonNode record);

  /** Fills in a record, or makes it a reject; {@code raw} is its text. */
  void read(JsonNode record, DumpRecord into, String raw);
}
