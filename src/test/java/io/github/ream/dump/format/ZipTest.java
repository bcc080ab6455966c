package io.github.ream.dump.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.Dumps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ZipTest {
  private static final String ONE = "{\"title\":\"One\",\"abstract\":\"We fold.\"}\n";
  private static final String TWO = "{\"title\":\"Two\",\"abstract\":\"We float.\"}\n";
  private static final int SIZES_AT = 18;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A zip as tools write it to a file: sizes and checksums stand before the data. */
  private static byte[] zip(Object... namesAndContents) throws IOException {
    try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
      try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
        fill(zip, namesAndContents);
      }
      return Arrays.copyOf(channel.array(), (int) channel.size());
    }
  }

  /** A zip as servers stream it: sizes and checksums stand behind the data. */
  private static byte[] streamed(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      fill(zip, namesAndContents);
    }
    return out.toByteArray();
  }

  private static void fill(ZipArchiveOutputStream zip, Object... namesAndContents)
      throws IOException {
    for (int i = 0; i < namesAndContents.length; i += 2) {
      zip.putArchiveEntry(new ZipArchiveEntry((String) namesAndContents[i]));
      zip.write((byte[]) namesAndContents[i + 1]);
      zip.closeArchiveEntry();
    }
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gz = new GZIPOutputStream(out)) {
      gz.write(content);
    }
    return out.toByteArray();
  }

  private static List<String> read(byte[] file) {
    return Dumps.titlesOrReasons(Dumps.read(file));
  }

  @Test
  void theFilesOfAZipAreReadEachByItsContent() throws IOException {
    Object[] files = {
      "dumps/a.jsonl", bytes(ONE),
      "__MACOSX/dumps/._a.jsonl", bytes("of no use"),
      "dumps/b.gz", gzip(bytes(TWO)),
      "notes.txt", bytes("Nothing to see here."),
    };
    for (byte[] file : List.of(zip(files), streamed(files))) {
      List<Row> rows = Dumps.read(file);
      assertEquals(List.of("One", "Two", "unknown_format"), Dumps.titlesOrReasons(rows));
      assertEquals("notes.txt: text in no known format", Dumps.value(rows.get(2), "detail"));
      assertEquals((long) bytes(ONE).length, Dumps.value(rows.get(1), "byte_offset"));
      assertEquals(2L, Dumps.value(rows.get(1), "position"));
    }
  }

  @Test
  void archivesInArchivesAreReadButNoDeeper() throws IOException {
    assertEquals(List.of("One"), read(tar("in.zip", zip("a", bytes(ONE)))));
    assertEquals(List.of("One", "Two"), read(zip("in.tar", tar("a", bytes(ONE)), "b", bytes(TWO))));
    assertEquals(List.of("One"), read(gzip(zip("in.tar.gz", gzip(tar("a", bytes(ONE)))))));
    byte[] deep = zip("1", zip("2", zip("3", bytes(ONE))), "b", bytes(TWO));
    List<Row> rows = Dumps.read(deep);
    assertEquals(List.of("binary", "Two"), Dumps.titlesOrReasons(rows));
    assertEquals(
        "1: 2: an archive in two archives: unpack the outer ones",
        Dumps.value(rows.get(0), "detail"));
  }

  @Test
  void aCutZipSaysSoWhereverItEnds() throws IOException {
    byte[] whole = zip("a", bytes(ONE), "b", bytes(TWO));
    for (int length = 31; length < whole.length - 22; length++) {
      List<String> found = read(Arrays.copyOf(whole, length));
      assertEquals("truncated", found.get(found.size() - 1), "cut at " + length + ": " + found);
      assertTrue(found.size() <= 4, "cut at " + length + ": " + found);
    }
  }

  @Test
  void anEmptyZipHoldsNoRecord() throws IOException {
    assertEquals(List.of("no_records"), read(zip()));
  }

  @Test
  void anEncryptedFileIsOneReject() throws IOException {
    byte[] file = zip("a", bytes(ONE), "b", bytes(TWO));
    file[6] |= 1;
    List<Row> rows = Dumps.read(file);
    assertEquals(List.of("unreadable", "Two"), Dumps.titlesOrReasons(rows));
    assertEquals("a: encrypted: unpack it with its password", Dumps.value(rows.get(0), "detail"));
    byte[] behind = streamed("a", bytes(ONE), "b", bytes(TWO));
    behind[6] |= 1;
    assertEquals(List.of("unreadable"), read(behind));
  }

  @Test
  void aDamagedFileDoesNotSpoilTheNext() throws IOException {
    String long1 = ONE.replace("fold", "fold " + "paper boats and kites ".repeat(40));
    byte[] file = zip("a", bytes(long1), "b", bytes(TWO));
    CRC32 sum = new CRC32();
    sum.update(bytes(long1));
    assertEquals((byte) sum.getValue(), file[SIZES_AT - 4]);
    file[SIZES_AT - 4] ^= 1;
    assertEquals(List.of("One", "truncated", "Two"), read(file));
  }

  /** Two files, the first of which is a text and then 200 MB of one character. */
  private static byte[] bomb(String text, char filler) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) filler);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.putArchiveEntry(new ZipArchiveEntry("bomb"));
      zip.write(bytes(text));
      for (int i = 0; i < 200; i++) {
        zip.write(megabyte);
      }
      zip.closeArchiveEntry();
      fill(zip, "b", bytes(TWO));
    }
    return out.toByteArray();
  }

  @Test
  void aBombEndsTheArchive() throws IOException {
    List<Row> rows = Dumps.read(bomb("", '\0'));
    assertEquals(List.of("binary", "truncated"), Dumps.titlesOrReasons(rows));
    assertTrue(((String) Dumps.value(rows.get(1), "detail")).contains("300 times"));
    assertEquals(List.of("One", "truncated", "truncated"), read(bomb(ONE, ' ')));
  }
}
