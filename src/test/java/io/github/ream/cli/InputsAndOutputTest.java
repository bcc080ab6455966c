package io.github.ream.cli;

import static io.github.ream.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A report stands apart from its dumps, however the two are spelt. */
@ExtendWith(SparkSessionExtension.class)
class InputsAndOutputTest {
  @TempDir Path folder;
  private Path dumps;

  @BeforeEach
  void dumps() throws IOException {
    dumps = Files.createDirectories(folder.resolve("research/dumps"));
    Files.writeString(dumps.resolve("one.jsonl"), "{\"title\":\"Rafts\",\"abstract\":\"Wood.\"}\n");
  }

  /** Tries every subcommand that reads dumps, and its dry run; nothing changes. */
  private String refused(String input, String output) throws IOException {
    SortedMap<String, String> before = Tree.of(folder);
    String said = said(2, "run", "--input", input, "--output", output);
    assertEquals(1, said.strip().lines().count(), said);
    said(2, "run", "--dry-run", "--input", input, "--output", output);
    said(2, "ingest", "--input", input, "--output", output);
    assertEquals(before, Tree.of(folder));
    return said;
  }

  private void accepted(String input, String output) {
    said(0, "run", "--dry-run", "--input", input, "--output", output);
  }

  @Test
  void anOutputInAnInputIsRefused() throws IOException {
    String said = refused(dumps.toString(), dumps.resolve("report").toString());
    assertTrue(said.contains("lies in the input"), said);
    refused(dumps.toString(), dumps.resolve("deep/in/it").toString());
    refused(folder.toString(), folder.resolve("research/report").toString());
  }

  @Test
  void anInputInTheOutputIsRefused() throws IOException {
    String said = refused(dumps.toString(), folder.resolve("research").toString());
    assertTrue(said.contains("lies in the output"), said);
    refused(dumps.resolve("one.jsonl").toString(), dumps.toString());
  }

  @Test
  void theSameFolderIsRefusedInAnySpelling() throws IOException {
    String said = refused(dumps.toString(), dumps.toString());
    assertTrue(said.contains("is the output"), said);
    refused(dumps.toString(), dumps.toUri().toString());
    refused("file:" + dumps, dumps + "/");
    refused(dumps.toString(), folder.resolve("research/../research/dumps").toString());
    Path here = Path.of("").toAbsolutePath();
    refused(here.relativize(dumps).toString(), dumps.resolve("report").toString());
  }

  @Test
  void linksDoNotHideIt() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("research"));
    refused(dumps.toString(), link.resolve("dumps/report").toString());
    refused(link.resolve("dumps").toString(), dumps.resolve("report").toString());
    Path output = Files.createDirectories(folder.resolve("report"));
    Path inside = Files.createSymbolicLink(dumps.resolve("old"), output);
    assertTrue(refused(dumps.toString(), output.toString()).contains("is the output"));
    Files.delete(inside);
    Files.createSymbolicLink(dumps.resolve("round"), dumps);
    accepted(dumps.toString(), output.toString());
  }

  @Test
  void globsDoNotHideIt() throws IOException {
    Path report = folder.resolve("research/report");
    String said = refused(folder.resolve("research/*").toString(), report.toString());
    assertTrue(said.contains("lies in the input"), said);
    refused(folder.resolve("re*ch/{dumps,report}").toString(), report.toString());
    refused(folder.resolve("res*").toString(), report.toString());
    accepted(folder.resolve("research/dump*").toString(), report.toString());
    accepted(folder.resolve("{research/dumps,other}").toString(), report.toString());
  }

  @Test
  void neighboursWhoseNamesBeginAlikeAreFine() throws IOException {
    accepted(dumps.toString(), folder.resolve("research/dumps-report").toString());
    accepted(dumps.resolve("one.jsonl").toString(), dumps.resolve("report").toString());
    assertFalse(Files.exists(dumps.resolve("report")));
  }

  @Test
  void scoringIsRefusedAlike() throws IOException {
    for (List<String> words :
        List.of(
            List.of("score", "--input", dumps.toString(), "--model", "m", "--output"),
            List.of(
                "score", "--dry-run", "--input", dumps.toString(), "--model", "m", "--output"))) {
      List<String> all = new java.util.ArrayList<>(words);
      all.add(dumps.resolve("report").toString());
      said(2, all.toArray(String[]::new));
    }
  }
}
