package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.dump.file.ByteSource;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.ParsedRecords;
import io.github.ream.dump.record.RecordParser;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.util.List;

/** A table of papers written as one JSON object, in the ways of pandas. */
public final class JsonTableFile implements FileKind {
  private final List<JsonFormat> formats;

  /**
   * A kind for tables of records in these formats.
   *
   * @param formats in the order in which a record is held against them
   */
  public JsonTableFile(List<JsonFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  @Override
  public String name() {
    return "json-table";
  }

  @Override
  public List<SourceFormat> formats() {
    return formats.stream().map(JsonFormat::format).toList();
  }

  @Override
  public boolean isIn(Head head) {
    return JsonTable.of(head) != null;
  }

  @Override
  public boolean splittable() {
    return false;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) {
    JsonTable table = JsonTable.of(new Head(input.head()));
    JsonRecords records = new JsonRecords(formats, maxChars);
    if (table.way() == JsonTable.Way.COLUMNS) {
      return new JsonColumns(input, records);
    }
    ByteSource bytes = new ByteSource(input.text(), 0, maxChars);
    return table.way() == JsonTable.Way.INDEX
        ? new ParsedRecords(
            new JsonMembers(bytes, () -> input.failure() != null), records, maxChars)
        : new ParsedRecords(
            new JsonElements(bytes, () -> input.failure() != null),
            new RowParser(table.columns(), records),
            maxChars);
  }

  /** Every row is a record, even if it becomes a reject. */
  private record RowParser(List<String> columns, JsonRecords records) implements RecordParser {
    @Override
    public boolean isRecord(Line text) {
      return true;
    }

    @Override
    public DumpRecord parse(Line text) {
      JsonNode row;
      try {
        row = records.tree(text.text());
      } catch (IOException e) {
        return DumpRecord.reject(
            text.offset(), null, RejectReason.MALFORMED, e.getMessage(), text.text());
      }
      ObjectNode fields = records.emptyObject();
      for (int i = 0; i < columns.size(); i++) {
        JsonNode cell = row.get(i);
        if (cell != null && records.isRead(columns.get(i))) {
          fields.set(columns.get(i), cell);
        }
      }
      return records.record(fields, text);
    }
  }
}
