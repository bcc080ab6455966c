package io.github.ream.dump.format;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.TextEncoding;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.util.Optional;

/**
 * The records of an input from its beginning to its end, whatever its content. An input that is
 * empty or of no known kind gives one reject. An input that ends early gives one after its records.
 */
public final class WholeInput implements RecordReader {
  private static final int DEEPEST_ARCHIVE = 2;
  private static final String FOREIGN =
      "looks like text in another encoding than UTF-8 (Chinese, Japanese, Korean, Cyrillic or"
          + " other): write it as UTF-8, or say its encoding by ingest.charset, such as gb18030,"
          + " shift_jis or windows-1251";

  private final DumpInput input;
  private final Reading reading;
  private final int archivesAround;
  private RecordReader reader;
  private long records;
  private boolean opened;
  private boolean ended;

  /** A reader of a file, which is closed with this object. */
  public WholeInput(DumpInput input, Reading reading) {
    this(input, reading, 0);
  }

  /** A reader of an input that lies in {@code archivesAround} archives. */
  WholeInput(DumpInput input, Reading reading, int archivesAround) {
    this.input = input;
    this.reading = reading;
    this.archivesAround = archivesAround;
  }

  @Override
  public DumpRecord next() throws IOException {
    return next(false);
  }

  @Override
  public boolean skip() throws IOException {
    return next(true) != null;
  }

  /** A reject for the whole input is returned itself. */
  @Override
  public DumpRecord pass() throws IOException {
    return next(true);
  }

  /** The next record, or an empty one for it if it is passed over. */
  private DumpRecord next(boolean passing) throws IOException {
    if (!opened) {
      opened = true;
      DumpRecord untold = open();
      if (untold != null) {
        ended = true;
        return untold;
      }
    }
    if (ended) {
      return null;
    }
    DumpRecord record;
    try {
      record = passing ? reader.pass() : reader.next();
    } catch (IOException e) {
      if (!(reader instanceof ArchiveReader)) {
        throw e;
      }
      ended = true;
      return truncated(input.bytesRead(), e);
    }
    if (record != null) {
      records++;
      return record;
    }
    ended = true;
    if (input.failure() != null) {
      return truncated(input.bytesRead(), input.failure());
    }
    return records == 0
        ? reject(0, RejectReason.NO_RECORDS, "a known layout without a record", null)
        : null;
  }

  /** The number of bytes of text read so far. */
  long bytesRead() {
    return input.bytesRead();
  }

  /** Tells the kind of the file; returns a reject if it cannot be read. */
  private DumpRecord open() throws IOException {
    Head head = new Head(input.head());
    Optional<String> advice = Lookalike.advice(head);
    if (advice.isPresent()) {
      return reject(
          0,
          head.isBinary() ? RejectReason.BINARY : RejectReason.UNKNOWN_FORMAT,
          advice.get(),
          head.beginning());
    }
    Optional<Archive> archive = Archive.of(head);
    if (archive.isPresent()) {
      if (archivesAround == DEEPEST_ARCHIVE) {
        return reject(
            0, RejectReason.BINARY, "an archive in two archives: unpack the outer ones", null);
      }
      reader = new ArchiveReader(archive.get(), input.text(), reading, archivesAround);
      return null;
    }
    if (head.isBlank()) {
      return input.failure() != null
          ? truncated(0, input.failure())
          : reject(0, RejectReason.EMPTY_FILE, "nothing but blanks", null);
    }
    if (TextEncoding.isForeign(input.head())) {
      return reject(0, RejectReason.UNKNOWN_FORMAT, FOREIGN, head.beginning());
    }
    Optional<FileKind> kind = Formats.kindOf(head, reading);
    if (kind.isPresent()) {
      reader = kind.get().whole(input, reading.maxRecordChars());
      return null;
    }
    return head.isBinary()
        ? reject(0, RejectReason.BINARY, "not text", head.beginning())
        : reject(0, RejectReason.UNKNOWN_FORMAT, Lookalike.ofText(head), head.beginning());
  }

  private static DumpRecord truncated(long offset, IOException why) {
    return reject(offset, RejectReason.TRUNCATED, message(why), null);
  }

  public static DumpRecord reject(long offset, RejectReason reason, String detail, String raw) {
    return DumpRecord.reject(offset, null, reason, detail, raw);
  }

  /** A description of a fault, of bounded length. */
  public static String message(Exception e) {
    return Line.firstChars(
        e.getClass().getSimpleName() + ": " + e.getMessage(), RecordSchema.RAW_CHARS);
  }

  @Override
  public void close() throws IOException {
    try {
      if (reader != null) {
        reader.close();
      }
    } finally {
      input.close();
    }
  }
}
