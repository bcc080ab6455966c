package io.github.ream.cli;

import static io.github.ream.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
      strings = {
        "run",
        "ingest",
        "topics",
        "authors",
        "page",
        "score",
        "generate",
        "plan",
        "bench"
      })
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
    assertTrue(option.contains("unknown option --inputs; did you mean --input?"), option);
    String command = said(2, "topcis", "--output", "y");
    assertTrue(command.contains("unknown subcommand topcis; did you mean topics?"), command);
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
    assertTrue(
        said.contains("papers, paper_authors, paper_affiliations, sightings, rejects"), said);
    assertTrue(said.contains("model, report.html"), said);
    said(0, "ingest", "--input", SAMPLE, "--output", output(), "--dry-run");
    String made = said(0, "generate", "--papers", "60", "--output", output(), "--dry-run");
    assertTrue(made.contains("60 made-up papers in about 3 files"), made);
    assertFalse(Files.exists(folder.resolve("report")));
  }

  @Test
  void aDryRunTellsWhetherDumpsWouldBeAdded() throws IOException {
    Files.createDirectories(folder.resolve("report/.records"));
    Files.writeString(folder.resolve("report/.ream"), "Ream report, format 1\n");
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

  @Test
  void aPlanTellsWhatARunWouldTake() throws IOException {
    String said = said(0, "plan", "--input", SAMPLE, "--topics", "5", "--cores", "32");
    assertTrue(said.contains("which is all:"), said);
    assertTrue(said.matches("(?s).*hf-listing +[0-9.]+ +[0-9.]+ +73\\R.*"), said);
    assertTrue(said.contains("Topics: 5, 1 fit"), said);
    assertTrue(said.matches("(?s).*\\R +32 +\\d+ (s|min) .*"), said);
    String more = said(0, "plan", "--input", SAMPLE, "--records", "10600000");
    assertTrue(more.contains("Papers: at most 10,400,000"), more);
    assertTrue(said(2, "plan", "--input", SAMPLE, "--records", "0").contains("--records"));
    Path noise = folder.resolve("noise.txt");
    Files.writeString(noise, "no dump\n");
    assertTrue(said(3, "plan", "--input", noise.toString()).contains("status 3"));
    said(2, "plan", "--input", folder.resolve("nowhere").toString());
    said(2, "plan", "--input", SAMPLE, "--set", "topics.k=none");
    assertTrue(said(2, "plan", "--input", SAMPLE, "--cores", "0").contains("--cores"));
    assertTrue(said(2, "plan", "--input", SAMPLE, "--speed", "0").contains("--speed"));
  }

  @Test
  void aMistypedOptionIsNamedWhateverElseIsWrong() {
    for (String[] words :
        List.of(
            new String[] {"run", "--inptu", "x", "--output", "y"},
            new String[] {"run", "--inptu", "x"},
            new String[] {"run", "--inptu=x", "--output", "y"},
            new String[] {"run", "--output", "y", "--inptu", "x", "z"})) {
      String said = said(2, words);
      assertTrue(said.startsWith("ream: unknown option --inptu; did you mean --input?"), said);
    }
    String swallowed = said(2, "run", "--input", "x", "--outptu", "y");
    assertTrue(swallowed.contains("unknown option --outptu; did you mean --output?"), swallowed);
    String far = said(2, "page", "--output", "y", "--zebra");
    assertEquals("ream: unknown option --zebra", far.lines().findFirst().orElseThrow());
    assertTrue(said(2, "--hlep").contains("did you mean --help?"));
  }

  @Test
  void everyWrongWordIsOneSentenceAndWhereHelpIs() {
    assertSentence("run needs --input PATH and --output PATH", "run");
    assertSentence("run needs --output PATH", "run", "--input", "x");
    assertSentence("unexpected word dumps; run takes options only", "run", "dumps");
    assertSentence("unknown subcommand xyzzy", "xyzzy");
    assertSentence(
        "option '--seed' (N) should be specified only once",
        "run",
        "--input",
        "x",
        "--output",
        "y",
        "--seed",
        "1",
        "--seed",
        "2");
    assertSentence(
        "invalid value for option '--papers': 'x' is not a long",
        "generate",
        "--output",
        "y",
        "--papers",
        "x");
    assertSentence(
        "missing required parameter for option '--conf' (FILE)",
        "run",
        "--input",
        "x",
        "--output",
        "y",
        "--conf");
  }

  private static void assertSentence(String sentence, String... words) {
    List<String> said = said(2, words).lines().toList();
    assertEquals(List.of("ream: " + sentence, said.get(1)), said);
    assertTrue(said.get(1).matches("See ream.* --help"), said.get(1));
  }

  @Test
  void aNegativeNumberIsAValueAndNoOption() {
    said(0, "run", "--input", SAMPLE, "--output", output(), "--seed", "-5", "--dry-run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "ingest",
        "topics",
        "authors",
        "page",
        "score",
        "generate",
        "plan",
        "bench"
      })
  void anExamplePastedLineByLineIsWhatItSays(String command) {
    for (String width : List.of("55", "80", "200")) {
      System.setProperty("picocli.usage.width", width);
      try {
        String help = said(0, command, "--help");
        List<String> examples = help.substring(help.indexOf("Example")).lines().skip(1).toList();
        for (int i = 0; i < examples.size(); i++) {
          boolean goesOn = i > 0 && examples.get(i - 1).endsWith(" \\");
          assertTrue(goesOn || examples.get(i).startsWith("  ream " + command + " "), help);
          assertTrue(examples.get(i).length() <= 80, help);
        }
        assertFalse(examples.get(examples.size() - 1).endsWith("\\"), help);
      } finally {
        System.clearProperty("picocli.usage.width");
      }
    }
  }

  @Test
  void modelsInputsAndOutputsAreCheckedBeforeSparkStarts() throws IOException {
    String noModel =
        "ream: no saved model can be read at /missing: nothing is there" + System.lineSeparator();
    String[] score = {"score", "--model", "/missing", "--input", SAMPLE, "--output", output()};
    assertEquals(noModel, said(2, score));
    for (String command : List.of("run", "ingest")) {
      String said = said(2, command, "--input", "nowhere", "--output", output());
      assertEquals(
          "ream: input nowhere names no file; give a file, a folder that holds files, or a glob"
              + System.lineSeparator(),
          said);
    }
    for (String command : List.of("topics", "authors", "page")) {
      assertTrue(said(2, command, "--output", output()).startsWith("ream: the output "));
    }
    Path file = Files.writeString(folder.resolve("file"), "x");
    String below = said(2, "run", "--input", SAMPLE, "--output", file.resolve("report").toString());
    assertTrue(below.startsWith("ream: the output "), below);
    Files.createDirectories(folder.resolve("made/dumps"));
    said(2, "generate", "--output", folder.resolve("made").toString());
    assertTrue(said(2, "bench", "--work", folder.toString()).contains("would be removed"));
    assertTrue(Files.exists(file));
    assertFalse(Files.exists(folder.resolve("report")));
  }

  @Test
  void aFolderThatHoldsHiddenFilesOnlyIsNoInput() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("in/_temporary")).resolve("a"), "x");
    Files.writeString(folder.resolve("in/.b"), "x");
    said(2, "run", "--input", folder.resolve("in").toString(), "--output", output());
    Files.writeString(folder.resolve("in/c"), "x");
    said(3, "run", "--input", folder + "/in", "--output", output(), "--dry-run");
  }

  @Test
  void aPipelineThatIsNoneOfReamsIsRefusedInASentence() throws IOException {
    Path model = folder.resolve("model");
    assertScoreRefuses(model, "nothing is there");
    Files.createDirectories(model);
    assertScoreRefuses(model, "it has no metadata");
    Files.createDirectories(model.resolve("metadata"));
    assertScoreRefuses(model, "its metadata are empty");
    Path part = model.resolve("metadata/part-00000");
    Files.writeString(part, "{ damaged");
    assertScoreRefuses(model, "its metadata are damaged");
    Files.writeString(part, "{\"class\":\"org.apache.spark.ml.clustering.LocalLDAModel\"}");
    assertScoreRefuses(
        model, "it holds org.apache.spark.ml.clustering.LocalLDAModel, not a pipeline");
    Files.writeString(part, "{\"class\":\"org.apache.spark.ml.PipelineModel\"}");
    Path stage = Files.createDirectories(model.resolve("stages/0_idf/metadata"));
    Files.writeString(
        stage.resolve("part-00000"), "{\"class\":\"org.apache.spark.ml.feature.IDFModel\"}");
    assertScoreRefuses(
        model,
        "it was not made by Ream, since it has no TextAnalyzerModel, CountVectorizerModel,"
            + " LocalLDAModel, DominantTopic");
  }

  private void assertScoreRefuses(Path model, String why) {
    String[] score = {
      "score", "--input", SAMPLE, "--model", model.toString(), "--output", output()
    };
    assertEquals(
        "ream: no saved model can be read at " + model + ": " + why + System.lineSeparator(),
        said(2, score));
    String[] dry = Arrays.copyOf(score, score.length + 1);
    dry[score.length] = "--dry-run";
    assertTrue(said(2, dry).contains(why));
  }

  @Test
  void aConfFileThatIsNoneIsAMistake() throws IOException {
    assertConfRefused(folder.resolve("none"), "there is no such file");
    assertConfRefused(folder, "it is a folder; give a file");
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xc3, 0x28, 0});
    assertConfRefused(bytes, "it is no UTF-8 text");
    Path large = Files.write(folder.resolve("large"), new byte[(1 << 20) + 1]);
    assertConfRefused(large, "it is too large to be a file of settings");
  }

  private void assertConfRefused(Path file, String why) {
    String said = said(2, run("--conf", file.toString()));
    assertEquals("ream: --conf " + file + " cannot be read: " + why + System.lineSeparator(), said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ream.seed=null",
        "ream.ingest.capture-year=[2025]",
        "ream.topics.k=[[1,2]]",
        "ream.text=5",
        "ream.text.max-terms=${x}",
        "ream { text",
        "include \"x\"",
        "ream.text.extra-stop-words=\"[a\""
      })
  void aMistakeInAConfFileIsASentence(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("ream.conf"), text);
    String said = said(2, run("--conf", file.toString()));
    assertEquals(1, said.lines().count(), said);
    assertTrue(said.matches("ream: (setting|the settings file given with --conf) .*\\R"), said);
  }

  @Test
  void aSettingGivenTwiceOrWithoutAValueIsAMistake() {
    String twice = said(2, run("--set", "seed=1", "--set", "ream.seed=2"));
    assertTrue(twice.contains("--set seed is given more than once"), twice);
    assertTrue(said(2, run("--set", "seed")).contains("not of the form KEY=VALUE"));
    String broken = said(2, run("--set", "text.extra-stop-words=[a"));
    assertTrue(broken.contains("setting text.extra-stop-words is [a; allowed is words"), broken);
  }

  private String[] run(String... more) {
    return Stream.concat(Stream.of("run", "--input", SAMPLE, "--output", output()), Stream.of(more))
        .toArray(String[]::new);
  }

  @Test
  void oneOfAThingIsNotCalledMany() throws IOException {
    Path one =
        Files.writeString(folder.resolve("one.jsonl"), "{\"title\":\"A\",\"abstract\":\"B\"}");
    String said = said(0, "run", "--input", one.toString(), "--output", output(), "--dry-run");
    assertTrue(said.contains("Would read 1 file, "), said);
    String made = said(0, "generate", "--papers", "1", "--output", output(), "--dry-run");
    assertTrue(made.contains("1 made-up paper in about 1 file to"), made);
  }
}
