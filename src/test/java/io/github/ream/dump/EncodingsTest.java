package io.github.ream.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordSchema;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts in other encodings than UTF-8 are read as what they are, or are rejects that say so. */
class EncodingsTest {
  private static final String WESTERN = "Über Müßiggang – d’après García Núñez";
  private static final String CHINESE = "关于纸船的漂浮时间与折叠方法的研究";
  private static final String JAPANESE = "紙の船が浮かぶ時間についての研究";
  private static final String RUSSIAN = "О бумажных корабликах и времени их плавания";
  private static final String POLISH = "Łódź papierowa: świeży wiersz o źródłach";

  @TempDir Path folder;

  private List<String> read(String text, String written, String told, String... columns)
      throws IOException {
    Path file = folder.resolve("dump");
    Files.write(file, text.getBytes(Charset.forName(written)));
    List<Row> rows = Dumps.read(file, new Reading(100_000, Map.of(), told));
    return rows.stream()
        .map(
            row ->
                String.join(
                    " | ",
                    Arrays.stream(columns)
                        .map(c -> String.valueOf(row.get(RecordSchema.SCHEMA.fieldIndex(c))))
                        .toList()))
        .toList();
  }

  private static String ris(String title) {
    return "TY  - JOUR\nTI  - " + title + "\nAU  - Bell, Ann\nAB  - We fold.\nER  - \n";
  }

  private static String bibtex(String title) {
    return "@article{a,\n title = {" + title + "},\n author = {Bell, Ann},\n year = 2019\n}\n";
  }

  private static String csv(String title) {
    return "Title,Authors,Abstract\n\"" + title + "\",\"Bell, Ann\",We fold.\n";
  }

  @Test
  void whatWindowsWritesInTheWestIsReadLineByLine() throws IOException {
    for (String text : List.of(ris(WESTERN), bibtex(WESTERN), csv(WESTERN))) {
      assertEquals(
          List.of(WESTERN), read(text, "windows-1252", "utf-8", "title"), text.substring(0, 9));
    }
    assertEquals(
        List.of(WESTERN),
        read(
            "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<xml><records><record>"
                + "<ref-type name=\"Journal Article\">17</ref-type><titles><title>"
                + WESTERN
                + "</title></titles></record></records></xml>",
            "windows-1252",
            "utf-8",
            "title"));
  }

  @Test
  void utf8StaysUtf8WhateverIsSaid() throws IOException {
    assertEquals(List.of(WESTERN), read(ris(WESTERN), "UTF-8", "gb18030", "title"));
    assertEquals(
        List.of(JAPANESE),
        read("% Encoding: windows-1252\n\n" + bibtex(JAPANESE), "UTF-8", "utf-8", "title"));
  }

  @Test
  void utf16IsReadWithAndWithoutItsMark() throws IOException {
    for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM")) {
      for (String text : List.of(ris(JAPANESE), csv(JAPANESE), bibtex(JAPANESE))) {
        assertEquals(List.of(JAPANESE), read(text, charset, "utf-8", "title"), charset);
      }
    }
    assertEquals(List.of("null"), read("T\0i\0t\0l\0e\0,\0A\0\0\0", "UTF-8", "utf-8", "title"));
  }

  @Test
  void anotherEncodingIsRejectedUntilItIsTold() throws IOException {
    Map<String, String> texts =
        Map.of("gb18030", CHINESE, "shift_jis", JAPANESE, "windows-1251", RUSSIAN);
    for (var text : texts.entrySet()) {
      for (String dump :
          List.of(ris(text.getValue()), bibtex(text.getValue()), csv(text.getValue()))) {
        String charset = text.getKey();
        assertEquals(
            List.of("unknown_format | null"),
            read(dump, charset, "utf-8", "reason", "title"),
            charset);
        assertEquals(
            List.of("null | " + text.getValue()),
            read(dump, charset, charset, "reason", "title"),
            charset);
      }
    }
  }

  @Test
  void whatAFileSaysOfItselfCounts() throws IOException {
    assertEquals(
        List.of(POLISH),
        read("% Encoding: windows-1250\n\n" + bibtex(POLISH), "windows-1250", "utf-8", "title"));
    assertEquals(
        List.of(CHINESE),
        read(
            "<?xml version=\"1.0\" encoding=\"GBK\"?>\n<dblp><article key=\"a\"><author>A. Bell"
                + "</author><title>"
                + CHINESE
                + "</title></article></dblp>",
            "GBK",
            "utf-8",
            "title"));
  }

  @Test
  void whatIsNoWordsInAnyEncodingIsNotMadeUp() throws IOException {
    assertEquals(
        List.of("Boats \uFFFD\uFFFD\uFFFD here"),
        read(ris("Boats \u0081\u00ee\u0081\u00ee here"), "ISO-8859-1", "utf-8", "title"));
  }
}
