package io.github.ream.dump.json;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.ParsedRecords;
import io.github.ream.dump.record.Piece;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.hadoop.conf.Configuration;

/** JSON lines: one object per line, each read by itself and in a format of its own. */
public final class JsonLineFile implements FileKind {
  private final List<JsonFormat> formats;

  /**
   * A kind for lines in these formats.
   *
   * @param formats in the order in which a record is held against them
   */
  public JsonLineFile(List<JsonFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  @Override
  public String name() {
    return "json-lines";
  }

  @Override
  public List<SourceFormat> formats() {
    return formats.stream().map(JsonFormat::format).toList();
  }

  @Override
  public boolean isIn(Head head) {
    return JsonShape.isObject(head) && !JsonShape.isOneDocument(head);
  }

  @Override
  public boolean splittable() {
    return true;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) {
    return reader(
        new LineReader(input.text(), 0, maxChars),
        Long.MAX_VALUE,
        () -> input.failure() != null,
        maxChars);
  }

  @Override
  public RecordReader piece(Piece piece, Configuration conf, int maxChars) throws IOException {
    return reader(piece.lines(conf, maxChars), piece.end(), () -> false, maxChars);
  }

  private RecordReader reader(LineReader lines, long end, BooleanSupplier cutOff, int maxChars) {
    return new ParsedRecords(
        new JsonLines(lines, end, cutOff), new JsonRecords(formats, maxChars), maxChars);
  }
}
