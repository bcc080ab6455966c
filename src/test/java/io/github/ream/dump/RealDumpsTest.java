package io.github.ream.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real pieces of every format: as many records as they hold, in the right format. */
class RealDumpsTest {
  private static final int MAX_CHARS = 2_000_000;

  private static List<Row> rows(String folder) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(SharedData.at(folder))) {
      for (Path file : files.sorted().toList()) {
        rows.addAll(Dumps.read(file, MAX_CHARS));
      }
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({
    "hf-api, 1183, 0, 1178",
    "arxiv, 100, 0, 99",
    "openalex, 181, 0, 181",
    "s2, 400, 0, 395",
    "crossref, 18, 0, 18",
    "pubmed, 177, 1, 160",
    "acl, 758, 11, 758"
  })
  void asManyPapersRejectsAndKnownCounts(String format, int papers, int rejects, int counted)
      throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    for (Row row : rows(format)) {
      assertEquals(format, Dumps.value(row, "source_format"));
      boolean paper = Dumps.value(row, "reason") == null;
      found.merge(paper ? "papers" : "rejects", 1, Integer::sum);
      found.merge("counted", paper && Dumps.value(row, "n_authors") != null ? 1 : 0, Integer::sum);
    }
    assertEquals(papers, found.get("papers"));
    assertEquals(rejects, found.getOrDefault("rejects", 0));
    assertEquals(counted, found.get("counted"));
  }

  @Test
  void theApiGivesWhatItsJsonHolds() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<Path> files = Files.list(SharedData.at("hf-api"))) {
      for (Path file : files.toList()) {
        List<Row> rows = Dumps.read(file, MAX_CHARS);
        JsonNode entries = mapper.readTree(file.toFile());
        assertEquals(entries.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
          JsonNode paper = entries.get(i).get("paper");
          Row row = rows.get(i);
          assertEquals(onOneLine(paper.get("title")), Dumps.value(row, "title"));
          assertEquals(onOneLine(paper.get("summary")), Dumps.value(row, "abstract"));
          assertEquals(paper.get("upvotes").asInt(), Dumps.value(row, "upvotes"));
          assertEquals(entries.get(i).get("numComments").asInt(), Dumps.value(row, "comments"));
          Object n = Dumps.value(row, "n_authors");
          assertTrue(n == null || n.equals(paper.get("authors").size()), file + " " + i);
        }
      }
    }
  }

  private static String onOneLine(JsonNode text) {
    return text.asText()
        .strip()
        .replaceAll("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})", "-")
        .replaceAll("\\s+", " ");
  }

  @Test
  void theBenchCorpusIsReadWhole() {
    List<Row> rows = Dumps.read(SharedData.at("bench/papers-20k.jsonl.gz"), MAX_CHARS);
    assertEquals(20_000, rows.size());
    assertTrue(rows.stream().allMatch(r -> Dumps.value(r, "reason") == null));
    assertEquals(
        5,
        rows.stream()
            .filter(
                r ->
                    Dumps.value(r, "n_authors_note") != null
                        && Dumps.value(r, "n_authors_note").equals("not_plausible"))
            .count());
  }
}
