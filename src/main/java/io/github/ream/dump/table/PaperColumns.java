package io.github.ream.dump.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.json.JsonFormat;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The columns of a Parquet file from which papers are made. A file whose rows are the records of a
 * JSON format, nested as there, is read as that format; any other by the names of its columns.
 */
final class PaperColumns {
  // If these are texts, the table was flattened, and the names of its columns tell more.
  private static final List<String> NESTED =
      List.of("authors", "authorships", "author", "authors_parsed", "paper");

  private final MessageType projection;
  private final List<String> names;
  private final List<JsonFormat> formats;
  private final PaperOfRow papers;
  private final int maxChars;

  private PaperColumns(
      MessageType projection, List<JsonFormat> formats, Columns columns, int maxChars) {
    this.projection = projection;
    this.names = projection.getFields().stream().map(Type::getName).toList();
    this.formats = formats;
    this.papers = new PaperOfRow(columns);
    this.maxChars = maxChars;
  }

  /**
   * The columns to read.
   *
   * @param schema schema of the file
   * @param formats of JSON records, in the order in which a record is held against them
   * @return empty if no column holds titles of papers
   */
  static Optional<PaperColumns> of(
      MessageType schema, List<JsonFormat> formats, ColumnNames names, int maxChars) {
    ObjectNode skeleton = ParquetValues.skeleton(schema);
    List<JsonFormat> nested =
        isNested(schema)
            ? formats.stream()
                .filter(format -> format.format() != SourceFormat.JSONL && format.isIn(skeleton))
                .toList()
            : List.of();
    List<String> header = schema.getFields().stream().map(Type::getName).toList();
    Columns all = Columns.of(header, names);
    if (nested.isEmpty() && !all.tell()) {
      return Optional.empty();
    }
    Set<String> read = new HashSet<>();
    nested.forEach(format -> read.addAll(format.fields()));
    all.byField().values().forEach(c -> c.forEach(i -> read.add(header.get(i))));
    List<Type> fields =
        new ArrayList<>(
            schema.getFields().stream().filter(f -> read.contains(f.getName())).toList());
    MessageType projection = new MessageType(schema.getName(), fields);
    List<String> kept = fields.stream().map(Type::getName).toList();
    return Optional.of(new PaperColumns(projection, nested, Columns.of(kept, names), maxChars));
  }

  private static boolean isNested(GroupType schema) {
    boolean arxiv = schema.containsField("submitter") && schema.containsField("categories");
    return arxiv
        || NESTED.stream()
            .anyMatch(name -> schema.containsField(name) && !schema.getType(name).isPrimitive());
  }

  MessageType projection() {
    return projection;
  }

  /** The record of a row. */
  DumpRecord record(ObjectNode row, long offset) {
    DumpRecord r = new DumpRecord();
    r.offset = offset;
    if (chars(row) > maxChars) {
      return r.rejected(RejectReason.TOO_LONG, "more than " + maxChars + " characters", raw(row));
    }
    for (JsonFormat format : formats) {
      if (format.isIn(row)) {
        r.format = format.format();
        format.read(row, r, null);
        if (r.reason == null && (r.title == null || CleanText.isNoTitle(r.title))) {
          r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", null);
        }
        return withRaw(r, row);
      }
    }
    r.format = SourceFormat.PARQUET;
    papers.read(column -> row.get(names.get(column)), r, null);
    return withRaw(r, row);
  }

  private static DumpRecord withRaw(DumpRecord r, ObjectNode row) {
    if (r.reason != null) {
      r.raw = raw(row);
    }
    return r;
  }

  private static String raw(ObjectNode row) {
    return Line.firstChars(row.toString(), RecordSchema.RAW_CHARS);
  }

  private static long chars(JsonNode node) {
    long chars = node.isTextual() ? node.textValue().length() : 1;
    for (JsonNode child : node) {
      chars += chars(child);
    }
    return chars;
  }
}
