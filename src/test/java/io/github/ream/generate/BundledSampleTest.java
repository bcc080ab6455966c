package io.github.ream.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample is what its page says, before any reader has a say. */
class BundledSampleTest {
  private static final Path SAMPLE = Path.of("jobs", "sample");

  @Test
  void everyExpectedTitleStandsInTheDumpsAsOftenAsItIsSeen() throws IOException {
    Map<String, Integer> occurrences = new HashMap<>();
    for (String line : lines()) {
      String title = line.startsWith("Subscribe") ? line.substring(9) : line;
      occurrences.merge(Normalizer.normalize(title, Normalizer.Form.NFC), 1, Integer::sum);
    }
    Map<String, Integer> expected = new HashMap<>();
    for (List<String> row : expected()) {
      expected.merge(row.get(0), Integer.parseInt(row.get(5)), Integer::sum);
    }

    expected.forEach((title, seen) -> assertEquals(seen, occurrences.get(title), title));
    assertEquals(72, expected().size());
    assertEquals(71, expected.size());
    assertEquals(104, expected.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void theOddBytesSurviveTheCheckout() throws IOException {
    String crlf = Files.readString(SAMPLE.resolve("dumps/2025-12-listing-crlf.txt"));
    assertTrue(crlf.startsWith("\ufeffnew\r\n"));
    assertTrue(crlf.endsWith("Nov 20, 2024\r\n"));
    assertEquals(crlf.lines().count(), crlf.chars().filter(c -> c == '\r').count());
    assertTrue(crlf.contains("Cafe\u0301 Ledgers"));
    assertTrue(crlf.contains("\r\n\r\n   \r\n"));
    assertTrue(crlf.contains("\r\n\t\r\n"));
    assertEquals(0, Files.size(SAMPLE.resolve("dumps/empty.txt")));
    for (String page :
        List.of("2025-08-listing", "2025-11-listing", "2025-titles", "2025-cut-off")) {
      String text = Files.readString(SAMPLE.resolve("dumps/" + page + ".txt"));
      assertFalse(text.endsWith("\n"), page);
      assertFalse(text.contains("\r"), page);
    }
  }

  private static List<List<String>> expected() throws IOException {
    return Files.readAllLines(SAMPLE.resolve("expected.tsv")).stream()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLE.resolve("dumps"))) {
      for (Path file : files.toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
