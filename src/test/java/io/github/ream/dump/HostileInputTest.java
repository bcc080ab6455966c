package io.github.ream.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.record.RecordSchema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input made to harm: bounded memory, nothing executed or fetched, nothing lost around it. */
class HostileInputTest {
  private static final String BEFORE = "{\"title\":\"Before\",\"abstract\":\"We fold.\"}\n";
  private static final String AFTER = "{\"title\":\"After\",\"abstract\":\"We float.\"}\n";
  private static final int MEGABYTE = 1 << 20;
  private static final int HUGE = 200;

  @TempDir Path folder;

  /** A record with 200 MB in one value, between two others. */
  private static void write(
      OutputStream file, String before, String open, String close, String after)
      throws IOException {
    byte[] filler = new byte[MEGABYTE];
    Arrays.fill(filler, (byte) 'a');
    try (OutputStream out = new BufferedOutputStream(file, MEGABYTE)) {
      out.write((before + open).getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < HUGE; i++) {
        out.write(filler);
      }
      out.write((close + after).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void aLineOf200MegabytesIsOneReject() throws IOException {
    Path file = folder.resolve("lines");
    write(Files.newOutputStream(file), BEFORE, "{\"title\":\"", "\"}\n", AFTER);
    List<Row> rows = Dumps.read(file);
    assertEquals(List.of("Before", "too_long", "After"), Dumps.titlesOrReasons(rows));
    assertEquals(RecordSchema.RAW_CHARS, ((String) Dumps.value(rows.get(1), "raw")).length());
  }

  @Test
  void aGzipBombIsOneReject() throws IOException {
    Path file = folder.resolve("bomb.gz");
    write(
        new GZIPOutputStream(Files.newOutputStream(file)), BEFORE, "{\"title\":\"", "\"}\n", AFTER);
    assertTrue(Files.size(file) < MEGABYTE);
    long before = usedMemory();
    List<Row> rows = Dumps.read(file);
    assertEquals(List.of("Before", "too_long", "After"), Dumps.titlesOrReasons(rows));
    assertTrue(usedMemory() - before < 50L * MEGABYTE);
  }

  @Test
  void aHugeElementOfADocumentIsOneReject() throws IOException {
    Path json = folder.resolve("json");
    write(
        Files.newOutputStream(json),
        "{\"message\":{\"items\":[{\"DOI\":\"10.1000/a\",\"title\":[\"Before\"]},",
        "{\"DOI\":\"10.1000/b\",\"title\":[\"",
        "\"]},",
        "{\"DOI\":\"10.1000/c\",\"title\":[\"After\"]}]}}");
    assertEquals(List.of("Before", "too_long", "After"), Dumps.titlesOrReasons(Dumps.read(json)));
    Path xml = folder.resolve("xml");
    write(
        Files.newOutputStream(xml),
        "<collection id=\"x\"><volume id=\"1\"><paper id=\"1\"><title>Before</title></paper>",
        "<paper id=\"2\"><title>",
        "</title></paper>",
        "<paper id=\"3\"><title>After</title></paper></volume></collection>");
    assertEquals(List.of("Before", "too_long", "After"), Dumps.titlesOrReasons(Dumps.read(xml)));
  }

  @Test
  void aHugeCellOfATableIsOneReject() throws IOException {
    Path file = folder.resolve("csv");
    write(
        Files.newOutputStream(file),
        "title,abstract\nBefore,We fold.\n",
        "Huge,\"",
        "\"\n",
        "After,We float.\n");
    assertEquals(List.of("Before", "too_long", "After"), Dumps.titlesOrReasons(Dumps.read(file)));
    write(
        Files.newOutputStream(file),
        "title,abstract\nBefore,We fold.\n",
        "Huge,\"a\n",
        "\n",
        "After,We float.\n");
    List<String> found = Dumps.titlesOrReasons(Dumps.read(file));
    assertEquals(List.of("Before", "Huge", "too_long", "After"), found);
  }

  @Test
  void deepNestingIsOneReject() {
    int levels = 100_000;
    assertEquals(
        List.of("Before", "too_long", "After"),
        Dumps.titlesOrReasons(
            Dumps.read(
                BEFORE + "{\"title\":" + "[".repeat(levels) + "]".repeat(levels) + "}\n" + AFTER)));
    levels = 20_000;
    assertEquals(
        List.of("Before", "malformed", "After"),
        Dumps.titlesOrReasons(
            Dumps.read(
                BEFORE
                    + "{\"title\":\"T\",\"abstract\":"
                    + "{\"a\":".repeat(levels / 5)
                    + "1"
                    + "}".repeat(levels / 5)
                    + "}\n"
                    + AFTER)));
    List<String> xml =
        Dumps.titlesOrReasons(
            Dumps.read(
                "<collection id=\"x\"><volume id=\"1\"><paper"
                    + " id=\"1\"><title>Before</title></paper><paper id=\"2\"><title>"
                    + "<b>".repeat(levels / 10)
                    + "</b>".repeat(levels / 10)
                    + "</title></paper><paper id=\"3\"><title>After</title></paper>"
                    + "</volume></collection>"));
    assertEquals("Before", xml.get(0));
    assertEquals("After", xml.get(2));
    assertEquals(3, xml.size());
  }

  @Test
  void entitiesOfADocumentTypeAreNotExpandedNorFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    StringBuilder type = new StringBuilder("<!DOCTYPE collection [<!ENTITY a0 \"haha\">");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    type.append("<!ENTITY s SYSTEM \"").append(secret.toUri()).append("\">]>");
    List<Row> rows =
        Dumps.read(
            "<?xml version=\"1.0\"?>"
                + type
                + "<collection id=\"x\"><volume id=\"1\">"
                + "<paper id=\"1\"><title>Laughs &a11; &s;</title></paper>"
                + "<paper id=\"2\"><title>After</title></paper></volume></collection>");
    assertEquals(2, rows.size());
    assertEquals("After", Dumps.value(rows.get(1), "title"));
    String shown = rows.toString();
    assertFalse(shown.contains("haha") && shown.contains("hahahaha"), "expanded");
    assertFalse(shown.contains("the secret"), "fetched");
  }

  @Test
  void bytesThatAreNoTextAreSurvived() {
    byte[] torn =
        (BEFORE + "{\"title\":\"T\u0001rn\",\"abstract\":\"x\"}\n" + AFTER)
            .getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < torn.length; i++) {
      torn[i] = torn[i] == 1 ? (byte) 0xff : torn[i];
    }
    assertEquals(List.of("Before", "T\uFFFDrn", "After"), Dumps.titlesOrReasons(Dumps.read(torn)));
    assertEquals(
        List.of("Before", "malformed", "After"),
        Dumps.titlesOrReasons(Dumps.read(BEFORE + "\u0000{\"title\":\u0000}\n" + AFTER)));
  }

  @Test
  void namesSayNothing() throws IOException {
    Path plain = folder.resolve("lines.xml.gz");
    Files.writeString(plain, BEFORE + AFTER);
    assertEquals(List.of("Before", "After"), Dumps.titlesOrReasons(Dumps.read(plain)));
    Path packed = folder.resolve("page.json");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(
          "<collection id=\"x\"><volume id=\"1\"><paper id=\"1\"><title>T</title></paper></volume></collection>"
              .getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(List.of("T"), Dumps.titlesOrReasons(Dumps.read(packed)));
  }
}
