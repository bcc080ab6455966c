package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.Format;
import java.util.Set;

/** One format of JSON records. */
public interface JsonFormat extends Format {

  /** The top-level fields it looks at; all others are skipped unread. */
  Set<String> fields();

  /** Whether a record, of which it sees the fields of all formats, is in this format. */
  boolean isIn(JsonNode record);

  /** Fills in a record, or makes it a reject; {@code raw} is its text. */
  void read(JsonNode record, DumpRecord into, String raw);
}
