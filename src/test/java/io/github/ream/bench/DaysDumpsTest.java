package io.github.ream.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaysDumpsTest {
  @TempDir Path folder;

  @Test
  void theLastLinesAreTheDays() throws IOException {
    Path dump = Files.writeString(folder.resolve("all.jsonl"), "a\nb\nc\n");
    Path day = folder.resolve("day.jsonl");

    assertEquals(1, DaysDumps.split(dump, 2, folder, day));

    assertEquals(List.of("a"), Files.readAllLines(folder.resolve("before.jsonl")));
    assertEquals(List.of("b", "c"), Files.readAllLines(day));
  }

  @Test
  void aPackedDumpIsSplitToo() throws IOException {
    Path dump = folder.resolve("all.jsonl.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(dump))) {
      out.write("a\nb\nc\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(2, DaysDumps.split(dump, 1, folder, folder.resolve("day.jsonl")));
  }

  @Test
  void aDumpOfOneDayIsNotSplit() throws IOException {
    Path dump = Files.writeString(folder.resolve("all.jsonl"), "a\nb\n");
    assertThrows(
        IOException.class, () -> DaysDumps.split(dump, 2, folder, folder.resolve("day.jsonl")));
  }
}
