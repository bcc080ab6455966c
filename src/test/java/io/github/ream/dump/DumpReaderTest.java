package io.github.ream.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.config.UserMistakeException;
import io.github.ream.dump.capture.PageTexts;
import io.github.ream.dump.file.Listing;
import io.github.ream.dump.record.RecordSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

@ExtendWith(SparkSessionExtension.class)
class DumpReaderTest {
  private static final String PAGE =
      PageTexts.HEADER
          + """
          On Boats

          We fold.

            • 7 authors
          ·
          Dec 11, 2024 1

          Über Wolken

          We count.

          skylab Sky Lab
          ·
          Apr 2
          """;

  @TempDir Path folder;

  private interface Compressing {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] compressed(Compressing how, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = how.over(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<String> read(SparkSession spark, Path path, String... settings) {
    Settings.Ingest ingest =
        SettingsReader.with(
                settings.length == 0 ? Map.of() : Map.of("ingest.chunk-size", settings[0]))
            .ingest();
    DumpReader reader = new DumpReader(spark, ingest);
    return reader
        .read(reader.list(List.of(path.toString())))
        .orderBy(RecordSchema.SOURCE_FILE, RecordSchema.POSITION)
        .select(
            RecordSchema.SOURCE_FILE,
            RecordSchema.POSITION,
            RecordSchema.SOURCE_FORMAT,
            RecordSchema.REASON,
            RecordSchema.TITLE)
        .collectAsList()
        .stream()
        .map(DumpReaderTest::show)
        .toList();
  }

  private static String show(Row row) {
    String file = row.getString(0);
    return String.join(
        " ",
        file.substring(file.lastIndexOf('/') + 1),
        String.valueOf(row.get(1)),
        String.valueOf(row.get(2)),
        row.isNullAt(3) ? row.getString(4) : row.getString(3));
  }

  @Test
  void compressionIsToldByContentNotByName(SparkSession spark) throws IOException {
    byte[] gz = compressed(GZIPOutputStream::new, PAGE);
    byte[] second = compressed(GZIPOutputStream::new, "\nOn Rain\n\nIt rains.\n");
    byte[] both = Arrays.copyOf(gz, gz.length + second.length);
    System.arraycopy(second, 0, both, gz.length, second.length);
    Files.write(folder.resolve("a.txt"), both);
    Files.write(folder.resolve("b.gz"), compressed(BZip2CompressorOutputStream::new, PAGE));
    Files.write(
        folder.resolve("c"), compressed(o -> new XZOutputStream(o, new LZMA2Options(1)), PAGE));
    Files.write(folder.resolve("d.bz2"), compressed(ZstdOutputStream::new, PAGE));
    Files.writeString(folder.resolve("e.gz"), PAGE);
    Files.write(folder.resolve("f"), PAGE.getBytes(StandardCharsets.UTF_16));
    assertEquals(
        List.of(
            "a.txt 1 hf-listing On Boats",
            "a.txt 2 hf-listing Über Wolken",
            "a.txt 3 hf-listing On Rain",
            "b.gz 1 hf-listing On Boats",
            "b.gz 2 hf-listing Über Wolken",
            "c 1 hf-listing On Boats",
            "c 2 hf-listing Über Wolken",
            "d.bz2 1 hf-listing On Boats",
            "d.bz2 2 hf-listing Über Wolken",
            "e.gz 1 hf-listing On Boats",
            "e.gz 2 hf-listing Über Wolken",
            "f 1 hf-listing On Boats",
            "f 2 hf-listing Über Wolken"),
        read(spark, folder, "100000 B"));
    assertEquals(read(spark, folder), read(spark, folder, "64 B"));
  }

  @Test
  void whatIsNoDumpIsOneReject(SparkSession spark) throws IOException {
    Files.writeString(folder.resolve("blank.txt"), " \n\r\n");
    Files.write(folder.resolve("binary.txt"), new byte[] {1, 2, 0, 4, 5, 0});
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("head.txt"), PageTexts.HEADER);
    Files.writeString(folder.resolve("prose.txt"), "Dear reader,\n\nthis is a letter.\n");
    byte[] gz = compressed(GZIPOutputStream::new, PAGE.repeat(20));
    Files.write(folder.resolve("cut.gz"), Arrays.copyOf(gz, gz.length - 20));
    Files.write(folder.resolve("stub.gz"), Arrays.copyOf(gz, 5));
    List<String> rows = read(spark, folder);
    assertEquals(
        List.of(
            "binary.txt 1 null binary",
            "blank.txt 1 null empty_file",
            "cut.gz 1 hf-listing On Boats",
            "cut.gz 2 hf-listing Über Wolken"),
        rows.subList(0, 4));
    assertEquals(
        List.of(
            "empty.txt 1 null empty_file",
            "head.txt 1 null no_records",
            "prose.txt 1 null unknown_format",
            "stub.gz 1 null truncated"),
        rows.subList(rows.size() - 4, rows.size()));
    assertTrue(rows.get(rows.size() - 5).endsWith("null truncated"), rows.toString());
  }

  @Test
  void aFileThatVanishesIsAReject(SparkSession spark) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), PAGE);
    DumpReader reader = new DumpReader(spark, SettingsReader.defaults().ingest());
    Listing listing = reader.list(List.of(folder.toString()));
    Files.delete(file);
    List<Row> rows = reader.read(listing).select(RecordSchema.REASON).collectAsList();
    assertEquals("[unreadable]", rows.get(0).toString());
    assertEquals(1, rows.size());
  }

  @Test
  void foldersAreReadThroughAndHiddenNamesLeftOut(SparkSession spark) throws IOException {
    for (String name : List.of("x/y/a.txt", "x/_tmp/b.txt", "x/.c.txt", "d.txt", "_SUCCESS")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), PAGE);
    }
    DumpReader reader = new DumpReader(spark, SettingsReader.defaults().ingest());
    List<String> found =
        reader.list(List.of(folder.toString(), folder + "/*.txt")).files().stream()
            .map(f -> f.path().substring(f.path().lastIndexOf('/') + 1) + " " + f.length())
            .toList();
    long length = PAGE.getBytes(StandardCharsets.UTF_8).length;
    assertEquals(List.of("d.txt " + length, "a.txt " + length), found);
  }

  @Test
  void anInputThatNamesNothingIsTheUsersMistake(SparkSession spark) {
    DumpReader reader = new DumpReader(spark, SettingsReader.defaults().ingest());
    UserMistakeException mistake =
        assertThrows(
            UserMistakeException.class, () -> reader.list(List.of(folder + "/missing*.txt")));
    assertTrue(mistake.getMessage().contains("missing*.txt"), mistake.getMessage());
    assertThrows(UserMistakeException.class, () -> reader.list(List.of(folder.toString())));
    assertThrows(UserMistakeException.class, () -> reader.list(List.of("nosuch://x/y")));
  }
}
