package io.github.ream.dump;

import io.github.ream.dump.cut.Chunk;
import io.github.ream.dump.cut.ChunkRows;
import io.github.ream.dump.cut.Cutting;
import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.file.Unpacked;
import io.github.ream.dump.format.Formats;
import io.github.ream.dump.record.FileKind;
import io.github.ream.dump.record.Head;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordSchema;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/** Reads the first records of places in dumps. */
final class PlaceReader {
  /** Of a file that cannot be cut, so many records at its beginning tell of all of it. */
  private static final int BEGINNING = 1_500;

  /** Rows of Parquet have their row group's offset: so many are read to see where it ends. */
  private static final int MOST_AT_ONE_OFFSET = 20_000;

  private static final long MOST_UNPACKED = 4L << 20;
  private static final int REASON = RecordSchema.SCHEMA.fieldIndex(RecordSchema.REASON);
  private static final int FORMAT = RecordSchema.SCHEMA.fieldIndex(RecordSchema.SOURCE_FORMAT);
  private static final int OFFSET = RecordSchema.SCHEMA.fieldIndex(RecordSchema.BYTE_OFFSET);
  private static final int IS_PART = RecordSchema.SCHEMA.fieldIndex(RecordSchema.IS_PART);
  private static final int TITLE = RecordSchema.SCHEMA.fieldIndex(RecordSchema.TITLE);
  private static final int ABSTRACT = RecordSchema.SCHEMA.fieldIndex(RecordSchema.ABSTRACT);
  private static final int AUTHORS = RecordSchema.SCHEMA.fieldIndex(RecordSchema.AUTHORS);

  private final Reading reading;
  private final Configuration hadoop;
  private final long chunkSize;
  private final int most;
  private final Map<String, Way> ways = new HashMap<>();
  private final Map<String, Found> beginnings = new HashMap<>();

  /**
   * A reader of places.
   *
   * @param most records of a place that are read, about
   */
  PlaceReader(Reading reading, Configuration hadoop, long chunkSize, int most) {
    this.reading = reading;
    this.hadoop = hadoop;
    this.chunkSize = chunkSize;
    this.most = most;
  }

  /**
   * How a file is read.
   *
   * @param kind name of its kind if it can be read from the middle, else null
   * @param ratio bytes of text for each byte as stored
   * @param tasks number of tasks that can read it, each some of its records, if it is not cut
   */
  private record Way(String kind, double ratio, int tasks) {}

  /**
   * What a place holds.
   *
   * @param name the format of its first paper, or the reason why its first record is a reject
   * @param content an estimate for all bytes that the place stands for
   * @param sampled records read
   * @param ended whether it was read to its end
   * @param paperless whether it was read to its end and holds no paper, nor a part of one
   * @param uncut bytes of text that one task reads because the file cannot be cut; 0 if it can be,
   *     or is small
   */
  record Found(
      String name,
      DumpSample.Content content,
      long sampled,
      boolean ended,
      boolean paperless,
      double uncut) {

    /** The same for other bytes of the file, without reading them. */
    Found again(double bytes) {
      return new Found(
          name,
          content.times(content.bytes() == 0 ? 1 : bytes / content.bytes()),
          0,
          ended,
          paperless,
          uncut);
    }
  }

  /** What a place holds; of a file that cannot be cut, as its beginning is. */
  Found read(SamplePlace place) {
    FoundFile file = place.file();
    Way way = ways.computeIfAbsent(file.path(), path -> way(file));
    if (way.kind() != null && !place.isWholeFile()) {
      Found piece =
          read(
              Chunk.piece(file.path(), place.start(), place.end(), 1, way.kind()),
              most,
              place.end() - place.start(),
              place.bytes(),
              file,
              way);
      // A capture is read from the middle only with what stands before it.
      if (piece.content().sightings() > 0) {
        return piece;
      }
    }
    Found before = beginnings.get(file.path());
    if (before != null) {
      return before.again(place.bytes());
    }
    Found found =
        read(
            Chunk.whole(file.path(), file.length()),
            place.isWholeFile() ? most : Math.max(most, BEGINNING),
            file.length(),
            place.bytes(),
            file,
            way);
    beginnings.put(file.path(), found);
    return found;
  }

  private Found read(
      Chunk chunk, int enough, long stored, double standsFor, FoundFile file, Way way) {
    ChunkRows rows = new ChunkRows(chunk, hadoop, reading);
    Sum sum = new Sum();
    boolean ended = false;
    try {
      while (!ended && !sum.isEnough(enough)) {
        ended = !rows.hasNext();
        if (!ended) {
          sum.add(rows.next());
        }
      }
    } finally {
      rows.closeQuietly();
    }
    double text = stored * way.ratio();
    double read = ended ? text : Math.min(text, sum.bytes());
    double stands = standsFor * way.ratio();
    return new Found(
        sum.name,
        sum.content(standsFor, stands, read > 0 ? stands / read : 1),
        sum.records,
        ended,
        ended && sum.sightings == 0 && !sum.parts,
        way.kind() == null && file.length() > chunkSize
            ? file.length() * way.ratio() / way.tasks()
            : 0);
  }

  private Way way(FoundFile file) {
    double ratio = 1;
    try {
      ratio = Unpacked.ratio(hadoop, file, MOST_UNPACKED);
      try (DumpInput input = DumpInput.open(hadoop, file.path(), reading.told())) {
        Optional<FileKind> kind = Formats.kindOf(new Head(input.head()), reading);
        boolean cut = input.plain() && kind.map(FileKind::splittable).orElse(false);
        boolean shared = input.unpacksQuickly() && kind.map(FileKind::shareable).orElse(false);
        return new Way(
            cut ? kind.orElseThrow().name() : null, ratio, shared ? Cutting.MOST_SHARES : 1);
      }
    } catch (IOException e) {
      // The file gives a reject with the reason when it is read.
      return new Way(null, ratio, 1);
    }
  }

  /** The sums over the records of a place. */
  private static final class Sum {
    private String name = "";
    private long records;
    private long sightings;
    private long words;
    private long named;
    private long authors;
    private boolean parts;
    private long first = -1;
    private long passed;
    private long last;

    /** Whether so many records, and the bytes that they take, are known. */
    boolean isEnough(int enough) {
      return records >= enough && (passed > 0 || records >= MOST_AT_ONE_OFFSET);
    }

    /** Bytes of text from the first record to the last one, which is not counted as read. */
    double bytes() {
      return (double) passed * records / Math.max(1, records - 1);
    }

    void add(Row row) {
      records++;
      long offset = row.isNullAt(OFFSET) ? 0 : row.getLong(OFFSET);
      if (first < 0) {
        first = offset;
      } else {
        // Members of archives begin at 0 again.
        passed += Math.max(0, offset - last);
      }
      last = offset;
      if (!row.isNullAt(REASON)) {
        name = name.isEmpty() ? row.getString(REASON) : name;
        parts |= !row.isNullAt(IS_PART) && row.getBoolean(IS_PART);
        return;
      }
      name = sightings == 0 ? row.getString(FORMAT) : name;
      sightings++;
      words += words(row.getString(TITLE)) + words(row.getString(ABSTRACT));
      String[] names = row.isNullAt(AUTHORS) ? new String[0] : row.getAs(AUTHORS);
      named += names.length == 0 ? 0 : 1;
      authors += names.length;
    }

    DumpSample.Content content(double stored, double text, double factor) {
      return new DumpSample.Content(
          stored,
          text > stored ? stored : 0,
          text,
          records * factor,
          sightings * factor,
          words * factor,
          named * factor,
          authors * factor);
    }

    private static long words(String text) {
      long words = 0;
      boolean in = false;
      for (int i = 0; text != null && i < text.length(); i++) {
        boolean blank = Character.isWhitespace(text.charAt(i));
        words += in || blank ? 0 : 1;
        in = !blank;
      }
      return words;
    }
  }
}
