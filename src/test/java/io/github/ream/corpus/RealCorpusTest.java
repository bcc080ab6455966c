package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ream.SparkSessionExtension;
import io.github.ream.config.Settings;
import io.github.ream.config.SettingsReader;
import io.github.ream.dump.DumpReader;
import io.github.ream.dump.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real papers seen in three formats come out once each. */
@ExtendWith(SparkSessionExtension.class)
class RealCorpusTest {

  @Test
  void pagesOfBothLayoutsAndTheApiMeet(SparkSession spark) throws IOException {
    Path rendered = SharedData.at("hf-rendered");
    Path api = SharedData.at("hf-api");
    Set<String> ids = new HashSet<>();
    ObjectMapper json = new ObjectMapper();
    int sightings = 0;
    for (String line : Files.readAllLines(rendered.resolve("truth.jsonl"))) {
      ids.add(json.readTree(line).get("id").asText());
      sightings += 2;
    }
    try (Stream<Path> files = Files.list(api)) {
      for (Path file : files.toList()) {
        for (JsonNode entry : json.readTree(file.toFile())) {
          ids.add(entry.get("paper").get("id").asText());
          sightings++;
        }
      }
    }
    Settings settings = SettingsReader.with(Map.of("ingest.chunk-size", "300 KiB"));
    DumpReader reader = new DumpReader(spark, settings.ingest());
    Dataset<Row> records =
        reader
            .read(reader.list(List.of(rendered + "/listing", rendered + "/titles", api.toString())))
            .persist();
    try {
      Corpus corpus =
          new CorpusBuilder(settings.ingest(), settings.corpus(), Records.IN_MEMORY)
              .build(records, Counted.of(records));
      assertEquals(0, corpus.rejects().count());
      assertEquals(sightings, corpus.sightings().count());
      assertEquals(ids.size(), corpus.papers().count());
    } finally {
      records.unpersist();
    }
  }
}
