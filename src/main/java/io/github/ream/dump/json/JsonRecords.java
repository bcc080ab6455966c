package io.github.ream.dump.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordParser;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parses JSON records in any of the JSON formats; a record's format is told by its fields. Only the
 * fields that some format reads are kept, the others are skipped as they stream by.
 */
final class JsonRecords implements RecordParser {
  private static final int DEEPEST = 200;
  private static final String SINGLE_QUOTE = "Unexpected character (''' (code 39))";
  private static final int MOST_NAMES = 12;
  private static final int LONGEST_NAME = 40;
  private final List<JsonFormat> formats;
  private final Set<String> fields;
  // The shell of MongoDB writes numbers so, and AMiner's dumps have them.
  private static final Pattern NUMBER_OF_MONGO =
      Pattern.compile("\\bNumber(?:Int|Long)\\(\"?(-?\\d+)\"?\\)(?=\\s*[,\\]}])");

  private final ObjectMapper mapper;

  /**
   * A parser of records in these formats.
   *
   * @param formats in the order in which a record is held against them
   * @param maxChars longest record
   */
  JsonRecords(List<JsonFormat> formats, int maxChars) {
    this.formats = formats;
    this.fields =
        Stream.concat(
                Envelope.AROUND_ONE.stream(), formats.stream().flatMap(f -> f.fields().stream()))
            .collect(Collectors.toUnmodifiableSet());
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(Math.max(maxChars, 1_000))
            .maxNumberLength(1_000)
            .build();
    mapper =
        new ObjectMapper(
            JsonFactory.builder()
                .streamReadConstraints(limits)
                // pandas and Python write NaN and Infinity.
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                // Not interned: the words of inverted indexes are names of fields, and far too
                // many.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build());
  }

  /** Every text is a record, even if it becomes a reject. */
  @Override
  public boolean isRecord(Line text) {
    return true;
  }

  @Override
  public DumpRecord parse(Line text) {
    JsonNode node;
    try {
      node = pruned(text.text());
    } catch (IOException e) {
      String why =
          e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
      return DumpRecord.reject(
          text.offset(),
          null,
          RejectReason.MALFORMED,
          Line.firstChars(
              why.startsWith(SINGLE_QUOTE)
                  ? "what Python prints is not JSON: write it with json.dumps"
                  : why,
              RecordSchema.RAW_CHARS),
          text.text());
    }
    return record(unwrapped(node), text);
  }

  /** The record in a JSON text, which may be a reject. */
  DumpRecord record(JsonNode node, Line text) {
    for (JsonFormat format : formats) {
      if (format.isIn(node)) {
        DumpRecord r = new DumpRecord();
        r.offset = text.offset();
        r.format = format.format();
        format.read(node, r, text.text());
        if (r.reason == null && (r.title == null || CleanText.isNoTitle(r.title))) {
          r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", text.text());
        }
        return r;
      }
    }
    return DumpRecord.reject(
        text.offset(),
        null,
        RejectReason.UNKNOWN_RECORD,
        "in no known form: a title and an abstract under usual names are needed, not "
            + names(text.text()),
        text.text());
  }

  /** The record within the objects around it, with those of their fields that it lacks. */
  private static JsonNode unwrapped(JsonNode node) {
    JsonNode record = node;
    for (int i = 0; i < Envelope.DEEPEST; i++) {
      for (String name : Envelope.AROUND_ONE) {
        JsonNode inner = Json.object(record, name);
        if (inner != null && !record.has("title")) {
          ObjectNode merged = inner.deepCopy();
          record.properties().stream()
              .filter(field -> !field.getKey().equals(name) && !merged.has(field.getKey()))
              .forEach(field -> merged.set(field.getKey(), field.getValue()));
          record = merged;
          break;
        }
      }
    }
    return record;
  }

  /** The names of the first fields of a record, for a reject. */
  private String names(String text) {
    StringBuilder names = new StringBuilder();
    try (JsonParser parser = mapper.getFactory().createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return "a list or a value";
      }
      for (int i = 0; i < MOST_NAMES && parser.nextToken() == JsonToken.FIELD_NAME; i++) {
        names
            .append(i == 0 ? "" : ", ")
            .append(Line.firstChars(parser.currentName(), LONGEST_NAME));
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (IOException e) {
      // The record was parsed without a fault before; after one here, the names so far suffice.
      return names.toString();
    }
    return names.length() == 0 ? "an empty object" : names.toString();
  }

  /** Whether some format reads a field. */
  boolean isRead(String name) {
    return fields.contains(name) || PlainField.isKnown(name);
  }

  JsonParser parser(InputStream in) throws IOException {
    return mapper.getFactory().createParser(in);
  }

  JsonNode tree(JsonParser parser) throws IOException {
    return mapper.readTree(parser);
  }

  JsonNode tree(String text) throws IOException {
    return mapper.readTree(text);
  }

  ObjectNode emptyObject() {
    return mapper.createObjectNode();
  }

  /** The record with its known fields only. */
  private JsonNode pruned(String written) throws IOException {
    String text =
        written.contains("NumberInt(") || written.contains("NumberLong(")
            ? NUMBER_OF_MONGO.matcher(written).replaceAll("$1")
            : written;
    try (JsonParser parser = mapper.getFactory().createParser(text)) {
      ObjectNode record = mapper.createObjectNode();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return record;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (isRead(name)) {
          JsonNode value = mapper.readTree(parser);
          record.set(name, value);
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new IOException("text after the end of the record");
      }
      return record;
    }
  }
}
