package io.github.ream.dump.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rows of a table that JSON holds column by column. Unlike all other readers this one holds all
 * columns that it reads, since a row is complete only at the end of the file; a table of more than
 * {@value #MOST_BYTES} bytes is a reject.
 */
final class JsonColumns implements RecordReader {
  private static final long MOST_BYTES = 64L << 20;

  /** A row that grows, and the offset of its first value. */
  private record Row(long offset, ObjectNode fields) {}

  private final DumpInput input;
  private final JsonRecords records;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private Iterator<Row> left;

  JsonColumns(DumpInput input, JsonRecords records) {
    this.input = input;
    this.records = records;
  }

  @Override
  public DumpRecord next() throws IOException {
    if (left == null) {
      DumpRecord unreadable = readColumns();
      left = rows.values().iterator();
      if (unreadable != null) {
        return unreadable;
      }
    }
    if (!left.hasNext()) {
      return null;
    }
    Row row = left.next();
    left.remove();
    String text = row.fields().toString();
    return records.record(row.fields(), new Line(row.offset(), text, text.length(), false));
  }

  private DumpRecord readColumns() {
    try (JsonParser json = records.parser(input.text())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (records.isRead(name) && !value.isScalarValue()) {
          column(name, json);
        } else {
          json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw new IOException("something stands behind it");
      }
      return null;
    } catch (IOException e) {
      rows.clear();
      if (input.failure() != null) {
        return null;
      }
      return DumpRecord.reject(
          0,
          null,
          input.bytesRead() > MOST_BYTES ? RejectReason.TOO_LONG : RejectReason.MALFORMED,
          "a table written column by column: "
              + Line.firstChars(e.getMessage(), RecordSchema.RAW_CHARS),
          null);
    }
  }

  private void column(String name, JsonParser json) throws IOException {
    boolean named = json.currentToken() == JsonToken.START_OBJECT;
    for (int i = 0; !json.nextToken().isStructEnd(); i++) {
      String key = named ? json.currentName() : Integer.toString(i);
      if (named) {
        json.nextToken();
      }
      if (input.bytesRead() > MOST_BYTES) {
        throw new IOException("too large to be held; write it row by row");
      }
      long offset = json.currentTokenLocation().getByteOffset();
      JsonNode value = records.tree(json);
      rows.computeIfAbsent(key, k -> new Row(offset, records.emptyObject()))
          .fields()
          .set(name, value);
    }
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
