package io.github.ream.dump.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.Dumps;
import io.github.ream.dump.capture.PageTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TarTest {
  private static final String LINES = "{\"title\":\"One\",\"abstract\":\"We fold.\"}\n";
  private static final String PAGE =
      PageTexts.HEADER + "On Boats\n\nWe fold.\n\n  • 7 authors\n·\nDec 11, 2024 1\n";
  private static final String XML =
      "<collection id=\"x\"><volume id=\"1\"><paper id=\"1\"><title>Three</title></paper></volume>"
          + "</collection>";

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gz = new GZIPOutputStream(out)) {
      gz.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] tar(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = (byte[]) namesAndContents[i + 1];
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] mixed() throws IOException {
    return tar(
        "dumps/", new byte[0],
        "dumps/a.jsonl", bytes(LINES + LINES),
        "dumps/.hidden", bytes(LINES),
        "dumps/page.txt.gz", gzip(bytes(PAGE)),
        "dumps/empty", new byte[0],
        "./notes.txt", bytes("Nothing to see here."),
        "dumps/again.txt", bytes(PAGE),
        "inner.tar", tar("a", bytes(LINES)),
        "dumps/c.xml", bytes(XML));
  }

  @Test
  void theFilesOfAnArchiveAreReadEachByItsContent() throws IOException {
    List<Row> rows = Dumps.read(mixed());
    assertEquals(
        List.of(
            "One", "One", "On Boats", "empty_file", "unknown_format", "On Boats", "One", "Three"),
        Dumps.titlesOrReasons(rows));
    assertEquals("dumps/empty: nothing but blanks", Dumps.value(rows.get(3), "detail"));
    assertEquals("./notes.txt: text in no known format", Dumps.value(rows.get(4), "detail"));
    long second = bytes(LINES).length;
    assertEquals(second, Dumps.value(rows.get(1), "byte_offset"));
    long firstPage = (Long) Dumps.value(rows.get(2), "page_offset");
    long secondPage = (Long) Dumps.value(rows.get(5), "page_offset");
    assertEquals(2 * second, firstPage);
    assertTrue(secondPage > firstPage);
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(i + 1L, Dumps.value(rows.get(i), "position"));
    }
  }

  @Test
  void compressedArchivesTooAndWhatEndsEarlyIsSaid() throws IOException {
    byte[] packed = gzip(mixed());
    assertEquals(8, Dumps.read(packed).size());
    List<String> cut = Dumps.titlesOrReasons(Dumps.read(Arrays.copyOf(packed, packed.length / 2)));
    assertEquals("One", cut.get(0));
    assertEquals("truncated", cut.get(cut.size() - 1));
    byte[] plain = mixed();
    List<String> torn = Dumps.titlesOrReasons(Dumps.read(Arrays.copyOf(plain, 1300)));
    assertEquals(List.of("One", "One", "truncated"), torn);
  }
}
