package io.github.ream.dump.json;

import io.github.ream.dump.file.ByteSource;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.ParsedRecords;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import java.util.List;

/** A JSON document: an array of records, an envelope around one, or values one after another. */
public final class JsonDocumentFile implements FileKind {
  private final List<JsonFormat> formats;

  /**
   * A kind for documents of records in these formats.
   *
   * @param formats in the order in which a record is held against them
   */
  public JsonDocumentFile(List<JsonFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  @Override
  public String name() {
    return "json-document";
  }

  @Override
  public List<SourceFormat> formats() {
    return formats.stream().map(JsonFormat::format).toList();
  }

  @Override
  public boolean isIn(Head head) {
    return JsonShape.isArray(head) || (JsonShape.isObject(head) && JsonShape.isOneDocument(head));
  }

  @Override
  public boolean splittable() {
    return false;
  }

  @Override
  public boolean shareable() {
    return true;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) {
    ByteSource bytes = new ByteSource(input.text(), 0, maxChars);
    return new ParsedRecords(
        new JsonElements(bytes, () -> input.failure() != null),
        new JsonRecords(formats, maxChars),
        maxChars);
  }
}
