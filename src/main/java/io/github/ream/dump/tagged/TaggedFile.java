package io.github.ream.dump.tagged;

import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.ParsedRecords;
import io.github.ream.dump.record.Piece;
import io.github.ream.dump.record.RecordParser;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * Tagged text of one format.
 *
 * @param format the format of its records
 */
public record TaggedFile(TaggedFormat format) implements FileKind {

  @Override
  public String name() {
    return format.format().code() + "-tags";
  }

  @Override
  public List<SourceFormat> formats() {
    return List.of(format.format());
  }

  @Override
  public boolean isIn(Head head) {
    return format.syntax().isIn(head.lines());
  }

  /** All formats but PubMed's, where only the blank line before it marks a record's first line. */
  @Override
  public boolean splittable() {
    return format.syntax() != TagSyntax.NBIB;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) {
    LineReader lines = new LineReader(input.text(), 0, maxChars);
    return parsed(
        new TaggedRecords(
            format.syntax(), lines, Long.MAX_VALUE, true, () -> input.failure() != null, maxChars),
        maxChars);
  }

  @Override
  public RecordReader piece(Piece piece, Configuration conf, int maxChars) throws IOException {
    return parsed(
        new TaggedRecords(
            format.syntax(),
            piece.lines(conf, maxChars),
            piece.end(),
            piece.start() == 0,
            () -> false,
            maxChars),
        maxChars);
  }

  private RecordReader parsed(TaggedRecords texts, int maxChars) {
    return new ParsedRecords(texts, new Parser(format), maxChars);
  }

  /** Every text is a record, even if it becomes a reject. */
  private record Parser(TaggedFormat format) implements RecordParser {
    @Override
    public boolean isRecord(Line text) {
      return true;
    }

    @Override
    public DumpRecord parse(Line text) {
      DumpRecord r = new DumpRecord();
      r.offset = text.offset();
      r.format = format.format();
      format.read(TaggedFields.of(text.text(), format.syntax()), r, text.text());
      if (r.reason == null && (r.title == null || CleanText.isNoTitle(r.title))) {
        r.rejected(RejectReason.NO_TITLE, "the title is missing or empty", text.text());
      }
      return r;
    }
  }
}
