package io.github.ream.dump.table;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.json.JsonFormat;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.Piece;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.dump.record.SourceFormat;
import io.github.ream.schema.RejectReason;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Parquet files. Only the columns that papers are made of are read, and of a piece of a file only
 * the row groups that begin in it. A file in an archive, or compressed as a whole, is unpacked
 * beside.
 */
public final class ParquetTable implements FileKind {
  private static final String MAGIC = "PAR1";

  private final List<JsonFormat> formats;
  private final ColumnNames names;

  /**
   * A kind for Parquet files with rows in these JSON formats or with known column names.
   *
   * @param formats in the order in which a row is held against them
   */
  public ParquetTable(List<JsonFormat> formats) {
    this(formats, Map.of());
  }

  private ParquetTable(List<JsonFormat> formats, Map<String, List<String>> ownNames) {
    this.formats = List.copyOf(formats);
    this.names = new ColumnNames(ownNames);
  }

  @Override
  public FileKind with(Reading reading) {
    return reading.columns().isEmpty() ? this : new ParquetTable(formats, reading.columns());
  }

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public List<SourceFormat> formats() {
    return Stream.concat(
            formats.stream().map(JsonFormat::format).filter(f -> f != SourceFormat.JSONL),
            Stream.of(SourceFormat.PARQUET))
        .distinct()
        .toList();
  }

  @Override
  public boolean isIn(Head head) {
    return head.hasAt(0, MAGIC);
  }

  @Override
  public boolean splittable() {
    return true;
  }

  @Override
  public boolean shareable() {
    return false;
  }

  @Override
  public RecordReader whole(DumpInput input, int maxChars) throws IOException {
    Optional<DumpInput.Stored> stored = input.stored();
    if (stored.isEmpty()) {
      Configuration none = new Configuration(false);
      return new UnpackedParquet(input, file -> reader(file, none, 0, Long.MAX_VALUE, maxChars));
    }
    Path path = new Path(stored.get().path());
    Configuration conf = stored.get().conf();
    return reader(HadoopInputFile.fromPath(path, conf), conf, 0, Long.MAX_VALUE, maxChars);
  }

  @Override
  public RecordReader piece(Piece piece, Configuration conf, int maxChars) throws IOException {
    InputFile file = HadoopInputFile.fromPath(new Path(piece.path()), conf);
    return reader(file, conf, piece.start(), piece.end(), maxChars);
  }

  private RecordReader reader(
      InputFile input, Configuration conf, long start, long end, int maxChars) {
    ParquetFileReader file = null;
    try {
      file = ParquetFileReader.open(input, HadoopReadOptions.builder(conf).build());
      MessageType schema = file.getFileMetaData().getSchema();
      Optional<PaperColumns> columns = PaperColumns.of(schema, formats, names, maxChars);
      if (columns.isPresent()) {
        file.setRequestedSchema(columns.get().projection());
        return new RowGroups(file, columns.get(), start, end);
      }
      file.close();
      return once(start, RejectReason.UNKNOWN_RECORD, noTitles(schema));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A damaged description of the columns may claim any size and depth.
      closeQuietly(file);
      return once(
          start, RejectReason.UNREADABLE, "no Parquet that can be read: " + RowGroups.said(e));
    }
  }

  private static String noTitles(MessageType schema) {
    return "no column is known to hold titles of papers, or none what a paper has besides: if one"
        + " does, say so by ingest.columns; its columns: "
        + schema.getFields().stream().map(Type::getName).collect(Collectors.joining(", "));
  }

  /** A reject of the whole file, given by its first piece only. */
  private static RecordReader once(long start, RejectReason reason, String detail) {
    DumpRecord reject =
        DumpRecord.reject(
            0, SourceFormat.PARQUET, reason, Line.firstChars(detail, RecordSchema.RAW_CHARS), null);
    return new OneRecord(start == 0 ? reject : null);
  }

  private static void closeQuietly(ParquetFileReader file) {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      // The fault that led here has made the file a reject already.
      return;
    }
  }
}
