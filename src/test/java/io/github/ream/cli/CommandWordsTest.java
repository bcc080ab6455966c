package io.github.ream.cli;

import static io.github.ream.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said without a job being run. */
class CommandWordsTest {
  private static final String SAMPLE = "jobs/sample/dumps";

  @TempDir Path folder;

  private String output() {
    return folder.resolve("report").toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"run", "ingest", "topics", "authors", "page", "score", "generate", "bench"})
  void everySubcommandHasHelpWithExamples(String command) {
    String said = said(0, command, "--help");
    assertTrue(said.matches("(?s).*Examples?:\\R  ream " + command + " .*"), said);
    assertTrue(said(0, command, "--version").startsWith("ream "));
  }

  @Test
  void theTopHasHelpAVersionAndExamples() {
    String help = said(0, "--help");
    assertTrue(help.contains("Examples:"), help);
    assertTrue(help.contains("generate-completion"), help);
    String version = said(0, "--version");
    assertTrue(version.matches("(?s)ream \\S+\\RSpark 4\\S+\\RJava \\S+\\R"), version);
  }

  @Test
  void aNearMissIsToldWhatWasMeant() {
    String option = said(2, "run", "--inputs", "x", "--output", "y");
    assertTrue(option.contains("--input"), option);
    String command = said(2, "topcis", "--output", "y");
    assertTrue(command.contains("Did you mean") && command.contains("topics"), command);
    String setting = said(2, "run", "--input", SAMPLE, "--output", "y", "--set", "topic.k=3");
    assertTrue(setting.contains("did you mean topics.k?"), setting);
    assertTrue(said(2).contains("a subcommand is missing"));
  }

  @Test
  void theCompletionScriptIsOneThatBashTakes() throws Exception {
    Path script = Files.writeString(folder.resolve("complete"), said(0, "generate-completion"));
    Path words = folder.resolve("words");
    // The words on the line and what is offered for the last; compopt works on a real line only.
    String asked =
        "compopt() { :; }; source %s; COMP_WORDS=(ream run --dry); COMP_CWORD=2; _complete_ream;"
            + " printf '%%s ' ${COMPREPLY[@]}";
    asked = asked.formatted(script);
    int status =
        new ProcessBuilder("bash", "-c", asked)
            .redirectOutput(words.toFile())
            .redirectErrorStream(true)
            .start()
            .waitFor();
    assertEquals(0, status, Files.readString(words));
    assertEquals("--dry-run", Files.readString(words).strip());
  }

  @Test
  void aDryRunTellsFilesBytesAndFormatsAndWritesNothing() throws IOException {
    String said = said(0, "run", "--input", SAMPLE, "--output", output(), "--dry-run");
    assertTrue(said.contains("Dry run: nothing is written."), said);
    assertTrue(said.matches("(?s).*Would read \\d+ files, [0-9.]+ KiB:.*"), said);
    assertTrue(said.matches("(?s).*\\d+ +[0-9.]+ KiB  hf-listing.*"), said);
    assertTrue(said.contains("papers, paper_authors, sightings, rejects, dump_files, terms"), said);
    assertTrue(said.contains("model, report.html"), said);
    said(0, "ingest", "--input", SAMPLE, "--output", output(), "--dry-run");
    String made = said(0, "generate", "--papers", "60", "--output", output(), "--dry-run");
    assertTrue(made.contains("60 made-up papers in about 3 files"), made);
    assertFalse(Files.exists(folder.resolve("report")));
  }

  @Test
  void aDryRunTellsWhetherDumpsWouldBeAdded() throws IOException {
    Files.createDirectories(folder.resolve("report/.records"));
    String[] run = {"run", "--input", SAMPLE, "--output", output(), "--dry-run"};
    assertTrue(said(0, run).contains("merge them with the dumps"));
    String[] anew = {"run", "--input", SAMPLE, "--output", output(), "--dry-run", "--replace"};
    assertFalse(said(0, anew).contains("merge them with the dumps"));
  }

  @Test
  void aDryRunEndsAsTheCommandWould() throws IOException {
    Path noise = folder.resolve("noise.txt");
    Files.write(noise, "no dump\n".getBytes(StandardCharsets.UTF_8));
    String paperless =
        said(3, "run", "--input", noise.toString(), "--output", output(), "--dry-run");
    assertTrue(paperless.contains("no paper at the beginning: unknown_format"), paperless);
    assertTrue(paperless.contains("status 3"), paperless);
    for (String command : List.of("topics", "authors", "page")) {
      String none = said(2, command, "--output", output(), "--dry-run");
      assertTrue(none.contains("has no papers"), none);
    }
    said(
        2,
        "run",
        "--input",
        folder.resolve("nowhere").toString(),
        "--output",
        output(),
        "--dry-run");
    said(2, "ingest", "--input", SAMPLE, "--output", noise.toString(), "--dry-run");
    said(2, "run", "--input", SAMPLE, "--output", output(), "--dry-run", "--topics", "none");
    said(2, "score", "--input", SAMPLE, "--model", "nowhere", "--output", output(), "--dry-run");
    Files.createDirectories(folder.resolve("made/dumps"));
    said(2, "generate", "--output", folder.resolve("made").toString(), "--dry-run");
  }
}
