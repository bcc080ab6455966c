package io.github.ream.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.config.SettingsReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpSampleTest {
  private static final double ABOUT = 0.05;

  @TempDir Path folder;

  private DumpSample sample() {
    return DumpSample.of(
        List.of(folder.toString()), SettingsReader.defaults().ingest(), new Configuration());
  }

  /** Papers whose abstracts grow: those at the beginning tell too little. */
  private static String papers(int n) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < n; i++) {
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"title\":\"Old oaks %d\",\"abstract\":\"%s\",\"authors\":[\"A Ash\",\"B"
                  + " Birch\"]}%n",
              i,
              "Oaks grow old. ".repeat(1 + i * 20 / n)));
    }
    return lines.toString();
  }

  private static void about(double expected, double found) {
    assertEquals(expected, found, expected * ABOUT);
  }

  @Test
  void smallFilesAreCountedExactly() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), papers(7) + "{\"no\":\"paper\"}\n");
    Files.writeString(folder.resolve("b.txt"), "no dump\n");
    DumpSample sample = sample();
    assertTrue(sample.whole());
    assertFalse(sample.paperless());
    assertEquals(9, sample.content().records());
    assertEquals(7, sample.content().sightings());
    assertEquals(14, sample.content().authors());
    assertEquals(7, sample.content().named());
    assertEquals((double) sample.bytes(), sample.content().textBytes());
    assertTrue(sample.formats().containsKey("jsonl"), sample.toString());
    assertTrue(sample.formats().containsKey("unknown_format"), sample.toString());
    assertEquals(0, sample.longestUncut());
  }

  @Test
  void aLargeFileIsLookedAtEverywhere() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), papers(40_000));
    DumpSample sample = sample();
    assertFalse(sample.whole());
    assertTrue(sample.sampledRecords() < 20_000, sample.toString());
    about(40_000, sample.content().records());
    about(40_000 * (3 + 3 * 10.5), sample.content().words());
    about(80_000, sample.content().authors());
  }

  @Test
  void aPackedFileIsAsLargeAsItsText() throws IOException {
    byte[] text = papers(500).getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("a.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text);
    }
    DumpSample sample = sample();
    about(text.length, sample.content().textBytes());
    about(500, sample.content().records());
    assertEquals((double) Files.size(file), sample.content().packedBytes());
  }

  @Test
  void manyFilesAreSampledByTheirBytes() throws IOException {
    String papers = papers(10);
    for (int i = 0; i < 300; i++) {
      Files.writeString(folder.resolve(i + ".jsonl"), papers);
    }
    DumpSample sample = sample();
    assertEquals(300, sample.files());
    assertEquals(64, sample.places());
    assertFalse(sample.whole());
    about(3_000, sample.content().records());
  }

  @Test
  void dumpsWithoutAPaperAreToldOnlyWhereAllIsRead() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "no dump\n");
    assertTrue(sample().paperless());
  }
}
