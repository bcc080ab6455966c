package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ream.generate.plan.OddCase;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain records as pandas writes a table: by turns column by column, row by row under numbers, and
 * as rows of values under a list of names; then as a list in an object. A file is held whole.
 */
final class JsonTableLayout extends LayoutAround<PlainJsonLayout> implements WrittenLayout {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int WAYS = 4;

  JsonTableLayout() {
    super(new PlainJsonLayout());
  }

  @Override
  public String name() {
    return "jsonl-table";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public List<OddCase> oddFiles() {
    return List.of(OddCase.BYTE_ORDER_MARK, OddCase.EMPTY, OddCase.FOREIGN);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    if (content.file().is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    List<JsonNode> rows = rows(content, maker);
    try (JsonGenerator json = JsonLayout.generator(out)) {
      json.setCodec(MAPPER);
      json.writeStartObject();
      switch ((int) (content.file().placeInLayout() % WAYS)) {
        case 0 -> writeColumns(rows, json);
        case 1 -> {
          for (int i = 0; i < rows.size(); i++) {
            json.writeObjectField(Integer.toString(i), rows.get(i));
          }
        }
        case 2 -> writeSplit(rows, json);
        default -> json.writeObjectField("papers", rows);
      }
      json.writeEndObject();
    }
  }

  /** The records of a file, all with the same fields. */
  private List<JsonNode> rows(DumpContent content, DumpMaker maker) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < content.papers().size(); i++) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = JsonLayout.generator(text)) {
        inner.writeRecord(content, i, maker, json);
      }
      rows.add(MAPPER.readTree(text.toString()));
    }
    return rows;
  }

  private static void writeColumns(List<JsonNode> rows, JsonGenerator json) throws IOException {
    for (String column : columns(rows)) {
      json.writeObjectFieldStart(column);
      for (int i = 0; i < rows.size(); i++) {
        json.writeObjectField(Integer.toString(i), rows.get(i).get(column));
      }
      json.writeEndObject();
    }
  }

  private static void writeSplit(List<JsonNode> rows, JsonGenerator json) throws IOException {
    json.writeObjectField("columns", columns(rows));
    json.writeArrayFieldStart("index");
    for (int i = 0; i < rows.size(); i++) {
      json.writeNumber(i);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("data");
    for (JsonNode row : rows) {
      json.writeStartArray();
      for (String column : columns(rows)) {
        json.writeObject(row.get(column));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static List<String> columns(List<JsonNode> rows) {
    List<String> names = new ArrayList<>();
    if (!rows.isEmpty()) {
      rows.get(0).fieldNames().forEachRemaining(names::add);
    }
    return names;
  }
}
