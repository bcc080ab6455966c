package io.github.ream.dump.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ream.dump.SharedData;
import io.github.ream.dump.record.DumpRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every sighting of the real captures comes out exactly. */
class RealCapturesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everySightingOfTheCapturedPagesIsExact() throws Exception {
    Path folder = SharedData.at("hf-pages");
    Map<String, List<JsonNode>> expected = byField(folder.resolve("expected.jsonl"), "file");
    int sightings = 0;
    for (Map.Entry<String, List<JsonNode>> capture : expected.entrySet()) {
      List<DumpRecord> records = PageTexts.read(Files.readString(folder.resolve(capture.getKey())));
      List<String> found = records.stream().map(RealCapturesTest::foundIn).toList();
      assertEquals(capture.getValue().stream().map(RealCapturesTest::expectedIn).toList(), found);
      sightings += records.size();
    }
    assertEquals(302, sightings);
  }

  @Test
  void everyRenderedPageEqualsItsTruth() throws IOException {
    Path folder = SharedData.at("hf-rendered");
    Map<String, List<JsonNode>> truth = byField(folder.resolve("truth.jsonl"), "page");
    for (Map.Entry<String, List<JsonNode>> capture : truth.entrySet()) {
      List<DumpRecord> listing =
          PageTexts.read(Files.readString(folder.resolve("listing/" + capture.getKey() + ".txt")));
      List<DumpRecord> titles =
          PageTexts.read(Files.readString(folder.resolve("titles/" + capture.getKey() + ".txt")));
      assertEquals(capture.getValue().size(), listing.size(), capture.getKey());
      assertEquals(capture.getValue().size(), titles.size(), capture.getKey());
      for (int i = 0; i < listing.size(); i++) {
        check(capture.getValue().get(i), listing.get(i));
        assertEquals(capture.getValue().get(i).get("title").asText(), titles.get(i).title);
        assertEquals(
            capture.getValue().get(i).get("abstract").asText(), titles.get(i).abstractText);
      }
    }
  }

  private static void check(JsonNode truth, DumpRecord found) {
    assertEquals(truth.get("title").asText(), found.title);
    assertEquals(truth.get("abstract").asText(), found.abstractText);
    if (found.organization == null) {
      assertEquals(truth.get("true_n_authors").asInt(), found.nAuthors);
    } else {
      assertNull(found.nAuthors);
    }
    LocalDate date = LocalDate.parse(truth.get("date").asText());
    assertEquals(date.getYear() == 2025 ? null : (Integer) date.getYear(), found.year);
    assertEquals(date.getMonthValue(), found.month);
    assertEquals(date.getDayOfMonth(), found.day);
    int comments = truth.get("comments").asInt();
    assertEquals(comments == 0 ? null : (Integer) comments, found.comments);
  }

  private static String expectedIn(JsonNode e) {
    String organization = e.get("organization").asText(null);
    return String.join(
        "|",
        e.get("title").asText(),
        e.get("abstract_sha256").asText(),
        e.get("n_authors").asText(),
        "tencent Tencent".equals(organization) ? "Tencent" : String.valueOf(organization),
        e.get("year").asText(),
        e.get("month_day").asText(),
        e.get("comments").asText());
  }

  private static String foundIn(DumpRecord r) {
    return String.join(
        "|",
        r.title,
        sha256(r.abstractText),
        String.valueOf(r.nAuthors),
        String.valueOf(r.organization),
        String.valueOf(r.year),
        r.dateText == null ? "null" : r.dateText.replaceAll(",.*", ""),
        String.valueOf(r.comments));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, List<JsonNode>> byField(Path file, String field) throws IOException {
    Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      groups.computeIfAbsent(node.get(field).asText(), k -> new ArrayList<>()).add(node);
    }
    return groups;
  }
}
