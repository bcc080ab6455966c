package io.github.ream.dump;

import io.github.ream.dump.cut.Chunk;
import io.github.ream.dump.cut.ChunkRows;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;

/** Reads a whole file as the product does, without Spark. */
public final class Dumps {
  static final int MAX_CHARS = 100_000;
  private static final Configuration CONF = new Configuration();

  private Dumps() {}

  public static List<Row> read(Path file) {
    return read(file, MAX_CHARS);
  }

  public static List<Row> read(Path file, int maxChars) {
    return read(file, new Reading(maxChars, Map.of()));
  }

  public static List<Row> read(Path file, Reading reading) {
    try {
      List<Row> rows = new ArrayList<>();
      Chunk whole = Chunk.whole(file.toUri().toString(), Files.size(file));
      for (ChunkRows records = new ChunkRows(whole, CONF, reading); records.hasNext(); ) {
        rows.add(records.next());
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Row> read(byte[] content) {
    try {
      Path file = Files.createTempFile("dump", ".tmp");
      try {
        Files.write(file, content);
        return read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Row> read(String content) {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  public static Object value(Row row, String column) {
    Object value = row.get(RecordSchema.SCHEMA.fieldIndex(column));
    return value instanceof String[] names ? List.of(names) : value;
  }

  /** The only record's values of some columns. */
  public static String only(String content, String... columns) {
    List<Row> rows = read(content);
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " records: " + rows);
    }
    return show(rows.get(0), columns);
  }

  public static String show(Row row, String... columns) {
    return Arrays.stream(columns)
        .map(c -> String.valueOf(value(row, c)))
        .collect(Collectors.joining(" | "));
  }

  /** Each record's title, or why it is a reject. */
  public static List<String> titlesOrReasons(List<Row> rows) {
    return rows.stream()
        .map(r -> value(r, "reason") == null ? value(r, "title") : value(r, "reason"))
        .map(String::valueOf)
        .toList();
  }
}
