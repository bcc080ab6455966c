package io.github.ream.cli;

import static io.github.ream.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ream.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that exist, and where a report or a dump still cannot be. Spark is never started. */
class OddPlacesTest {
  @TempDir Path folder;
  private Path dumps;

  @BeforeEach
  void dumps() throws IOException {
    dumps = Files.createDirectories(folder.resolve("dumps"));
    Files.writeString(dumps.resolve("one.jsonl"), "{\"title\":\"Rafts\",\"abstract\":\"Wood.\"}\n");
  }

  private String refused(String... words) throws IOException {
    SortedMap<String, String> before = Tree.of(folder);
    String said = said(2, words);
    assertEquals(1, said.strip().lines().count(), said);
    assertEquals(before, Tree.of(folder));
    return said;
  }

  private String refusedRun(String output) throws IOException {
    said(2, "run", "--dry-run", "--input", dumps.toString(), "--output", output);
    return refused("run", "--input", dumps.toString(), "--output", output);
  }

  @Test
  void aPathThatSparkWouldTakeForAPatternIsRefused() throws IOException {
    for (String name : new String[] {"report[1]", "re{po,rt}", "report*", "report?"}) {
      String said = refusedRun(folder.resolve(name).toString());
      assertTrue(said.contains("takes { } [ ] * ? and \\ in a path for a pattern"), said);
    }
    String here = folder.resolve("Papers [old]").toString();
    refused("topics", "--output", here);
    refused("check", here);
    refused("repeat", here, "--output", folder.resolve("again").toString());
    refused(
        "score",
        "--input",
        dumps.toString(),
        "--model",
        here,
        "--output",
        folder.resolve("report").toString());
  }

  @Test
  void aFileSystemWithoutItsConnectorIsNamed() throws IOException {
    String said = refused("run", "--input", "abfs://box@account/x", "--output", folder + "/r");
    assertTrue(said.contains("abfs:// needs a connector that is not on the classpath"), said);
    refusedRun("abfs://box@account/report");
    refused("check", "abfs://box@account/report");
    refused("generate", "--output", "abfs://box@account/made");
    refused("run", "--conf", "abfs://box@account/c", "--input", "x", "--output", folder + "/r");
    refused("bench", "--work", "abfs://box@account/w");
  }

  @Test
  void aMountPointIsNotReplaced() throws Exception {
    Path report = Files.createDirectories(folder.resolve("mounted"));
    assumeTrue(
        new ProcessBuilder("mount", "-t", "tmpfs", "tmpfs", report.toString()).start().waitFor()
            == 0,
        "a file system can be mounted by root only");
    try {
      String said = refusedRun(report.toString());
      assertTrue(said.contains("is a mount point"), said);
      said(
          0,
          "run",
          "--dry-run",
          "--input",
          dumps.toString(),
          "--output",
          report.resolve("report").toString());
    } finally {
      new ProcessBuilder("umount", report.toString()).start().waitFor();
    }
  }

  @Test
  void aDumpWhoseNameHasNoSpellingIsNotLeftOut() throws Exception {
    String odd = "printf x > \"$0\"/$'\\xe9.txt'";
    assumeTrue(
        new ProcessBuilder("bash", "-c", odd, dumps.toString()).start().waitFor() == 0,
        "this file system takes only names that are UTF-8");
    String said = said(2, "run", "--input", dumps.toString(), "--output", folder + "/report");
    assertTrue(said.contains("cannot be read in the encoding of this machine"), said);
    assertFalse(Files.exists(folder.resolve("report")));
  }

  @Test
  void anInputIsNeverTakenForAFileOfWords() throws IOException {
    Files.writeString(folder.resolve("words"), "--help");
    String said = refused("run", "--input", "@" + folder.resolve("words"), "--output", "r");
    assertTrue(said.contains("names no file"), said);
  }

  @Test
  void oddOutputsOfEveryCommandAreSentences() throws IOException {
    refused("generate", "--output", "");
    refused("generate", "--output", "a:b");
    refused("generate", "--output", "foo://x/y");
    refused("bench", "--work", "");
    refused("check", "");
    String said = said(2, "check", "report", "more");
    assertTrue(said.contains("check takes options and REPORT only"), said);
  }

  @Test
  void settingsNestedTooDeeplyAreASentence() throws IOException {
    String deep = "[".repeat(100_000);
    Path conf = Files.writeString(folder.resolve("deep.conf"), "a=" + deep);
    refused("run", "--conf", conf.toString(), "--input", dumps.toString(), "--output", "r");
    refused(
        "run",
        "--set",
        "text.extra-stop-words=" + deep,
        "--input",
        dumps.toString(),
        "--output",
        "r");
  }
}
