package io.github.ream.dump.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Writes small Parquet files. */
public final class TinyParquet {
  /** Columns of a plain table of papers. */
  public static final String PAPERS =
      "optional binary title (STRING); optional binary abstract (STRING); optional int32 year;";

  /** Fills in a row. */
  @FunctionalInterface
  public interface Fill {
    void into(Group row);
  }

  private TinyParquet() {}

  /** Rows of a plain table of papers, which differ in length. */
  public static Fill paper(String title) {
    return row -> {
      row.add("title", title);
      row.add("abstract", "We fold. " + title.repeat(5));
      row.add("year", 2019);
    };
  }

  /** Writes rows; a row group ends after each {@code rowsPerGroup}. */
  public static Path write(
      Path file, String columns, CompressionCodecName codec, int rowsPerGroup, List<Fill> rows)
      throws IOException {
    MessageType schema = MessageTypeParser.parseMessageType("message row { " + columns + " }");
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withCompressionCodec(codec)
            .withRowGroupRowCountLimit(rowsPerGroup)
            .build()) {
      for (Fill fill : rows) {
        Group row = new SimpleGroupFactory(schema).newGroup();
        fill.into(row);
        writer.write(row);
      }
    }
    return file;
  }
}
