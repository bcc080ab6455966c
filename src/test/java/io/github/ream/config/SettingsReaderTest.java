package io.github.ream.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsReaderTest {
  /** One for all: a reader keeps nothing of what it read. */
  private static final SettingsReader READER = new SettingsReader();

  @Test
  void languagesAreWordsOrCodes() {
    assertEquals(List.of("main"), SettingsReader.defaults().topics().languages());
    assertEquals(
        List.of("en", "fr"),
        SettingsReader.with(Map.of("topics.languages", "fr,en")).topics().languages());
    for (String wrong : List.of("english", "", "xq", "pl", "[]")) {
      String message =
          assertThrows(
                  UserMistakeException.class,
                  () -> SettingsReader.with(Map.of("topics.languages", wrong)),
                  wrong)
              .getMessage();
      assertTrue(message.contains("main, all, or codes"), message);
    }
  }

  @Test
  void theReferenceIsValidAndAsksForTopicsBySize() {
    Settings settings = SettingsReader.defaults();
    assertEquals(List.of(), settings.topics().ks());
    assertEquals(OptionalInt.empty(), settings.ingest().captureYear());
    assertEquals(12, settings.topics().kFor(300));
    assertEquals(100, settings.topics().kFor(3_000_000));
    assertEquals(5, settings.topics().kFor(15));
    assertEquals(3, settings.topics().kFor(11));
    assertEquals(2, settings.topics().kFor(2));
  }

  @Test
  void aFlagBeatsTheFileAndTheFileBeatsTheReference() {
    Settings settings =
        READER.read(
            Map.of("topics.k", "20,10"), Optional.of("ream { topics.k = 7, text.max-terms = 99 }"));
    assertEquals(List.of(10, 20), settings.topics().ks());
    assertEquals(99, settings.text().maxTerms());
  }

  @Test
  void theSettingsOfTheReportStandBeneathWhatIsGiven() {
    String made =
        READER
            .read(
                Map.of(
                    "topics.k", "7",
                    "text.max-terms", "99",
                    "ingest.columns.title", "Headline",
                    "ingest.replace", "true",
                    "seed", "3"),
                Optional.empty())
            .json();
    Settings topics =
        READER.read(
            Map.of("topics.k", "9"),
            Optional.of("ream { topics.iterations = 5, corpus.near-title-similarity = 0.9 }"),
            Optional.of(new StandingSettings(made, "topics", Set.of("text", "topics"), true)));
    assertEquals(List.of(9), topics.topics().ks());
    assertEquals(5, topics.topics().iterations());
    assertEquals(99, topics.text().maxTerms());
    assertEquals(3, topics.seed());
    assertEquals(Map.of("title", List.of("Headline")), topics.ingest().columns());
    assertFalse(topics.ingest().replace());
    assertEquals(
        SettingsReader.defaults().corpus().nearTitleSimilarity(),
        topics.corpus().nearTitleSimilarity(),
        "a file may be for all commands");
  }

  @Test
  void aSettingThatTheCommandDoesNotUseIsRefused() {
    StandingSettings report =
        new StandingSettings(
            SettingsReader.with(Map.of("seed", "3")).json(), "authors", Set.of("authors"), false);
    assertEquals(3, READER.read(Map.of("seed", "3"), Optional.empty(), Optional.of(report)).seed());
    UserMistakeException mistake =
        assertThrows(
            UserMistakeException.class,
            () ->
                READER.read(
                    Map.of("seed", "4", "text.max-terms", "99"),
                    Optional.empty(),
                    Optional.of(report)));
    assertEquals(
        List.of(
            "the report has topics of seed 3, which authors does not make anew; another seed is for"
                + " topics or run",
            "the setting text.max-terms is not used by authors; allowed are those of authors"),
        mistake.getMessage().lines().toList());
  }

  @Test
  void aFaultyFileIsAMistakeForTheCommandsOnAReportToo() {
    StandingSettings report =
        new StandingSettings(
            SettingsReader.defaults().json(), "topics", Set.of("text", "topics"), true);
    for (String file : List.of("ream = 5", "ream { \"a$b\" = 1 }", "ream { \"\" = 1 }")) {
      assertThrows(
          UserMistakeException.class,
          () -> READER.read(Map.of(), Optional.of(file), Optional.of(report)),
          file);
    }
  }

  @Test
  void settingsThatAnOlderReamHadAreLeftOut() {
    Settings read =
        READER.read(
            Map.of(),
            Optional.empty(),
            Optional.of(
                new StandingSettings(
                    "{\"topics.k\":4,\"text.old-switch\":true,\"gone\":1}",
                    "topics",
                    Set.of("topics"),
                    true)));
    assertEquals(List.of(4), read.topics().ks());
  }

  @Test
  void aKeyMayBeGivenWithOrWithoutItsRoot() {
    assertEquals(5, SettingsReader.with(Map.of("ream.seed", "5")).seed());
    assertEquals(5, SettingsReader.with(Map.of("seed", "5")).seed());
  }

  @Test
  void sizesAndListsAreReadFromText() {
    Settings settings =
        SettingsReader.with(
            Map.of("ingest.chunk-size", "2 KiB", "text.extra-stop-words", "foo, bar"));
    assertEquals(2048, settings.ingest().chunkSize());
    assertEquals(List.of("foo", "bar"), settings.text().extraStopWords());
    assertEquals(
        List.of("foo", "bar"),
        SettingsReader.with(Map.of("text.extra-stop-words", "[foo, bar]")).text().extraStopWords());
  }

  @Test
  void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
    UserMistakeException e =
        assertThrows(
            UserMistakeException.class, () -> SettingsReader.with(Map.of("topics.iteration", "5")));
    assertEquals(
        "unknown setting topics.iteration; did you mean topics.iterations?", e.getMessage());
  }

  @Test
  void aFileWithAnotherRootIsRefused() {
    UserMistakeException e =
        assertThrows(
            UserMistakeException.class,
            () -> READER.read(Map.of(), Optional.of("text.max-terms = 5")));
    assertTrue(e.getMessage().contains("did you mean text.max-terms"), e.getMessage());
  }

  @Test
  void allFaultsAreReportedAtOnceWithWhatIsAllowed() {
    UserMistakeException e =
        assertThrows(
            UserMistakeException.class,
            () ->
                SettingsReader.with(
                    Map.of(
                        "topics.k", "1",
                        "text.max-document-share", "1.5",
                        "publish.compression", "rar",
                        "ingest.capture-year", "soon")));
    assertTrue(e.getMessage().contains("setting topics.k is 1; allowed is"), e.getMessage());
    assertTrue(e.getMessage().contains("setting text.max-document-share is 1.5"), e.getMessage());
    assertTrue(
        e.getMessage().contains("publish.compression is rar; allowed is one of gzip"),
        e.getMessage());
    assertTrue(e.getMessage().contains("ingest.capture-year is soon"), e.getMessage());
  }

  @Test
  void theSettingsAsJsonAreTheSameHoweverTheyWereGiven() {
    String byFlag = SettingsReader.with(Map.of("text.max-terms", "99")).json();
    String byFile = READER.read(Map.of(), Optional.of("ream.text.max-terms = 99")).json();
    assertEquals(byFile, byFlag);
    assertTrue(byFlag.contains("\"text.max-terms\":99,"), byFlag);
  }

  @Test
  void aBrokenFileIsAUsersMistake() {
    assertThrows(
        UserMistakeException.class, () -> READER.read(Map.of(), Optional.of("ream { text")));
  }

  @Test
  void aReaderThatMetAMistakeReadsTheNextSettingsAllTheSame() {
    SettingsReader reader = new SettingsReader();
    Optional<String> none = Optional.empty();
    assertThrows(UserMistakeException.class, () -> reader.read(Map.of("seed", "x"), none));
    assertThrows(UserMistakeException.class, () -> reader.read(Map.of("sed", "1"), none));
    assertEquals(7, reader.read(Map.of("seed", "7"), none).seed());
  }

  @Test
  void aFileMayReferToOtherSettingsAndToDefaults() {
    String file =
        "ream { topics.seeds = 3, authors.fit-samples = ${ream.topics.seeds}1\n"
            + "text.max-terms = ${ream.topics.mini-batch-size} }";
    Settings settings = READER.read(Map.of(), Optional.of(file));
    assertEquals(31, settings.authors().fitSamples());
    assertEquals(4096, settings.text().maxTerms());
  }

  @Test
  void aFileMayIncludeAFileOfThisMachineAndNothingElse(@TempDir Path folder) throws IOException {
    Path included = Files.writeString(folder.resolve("more.conf"), "ream.seed = 9");
    assertEquals(9, ofFile("include file(\"" + included + "\")").seed());
    assertTrue(mistakeOf("include \"more.conf\"").contains("includes more.conf"));
    assertTrue(mistakeOf("include classpath(\"more.conf\")").contains("includes more.conf"));
    assertTrue(mistakeOf("include url(\"http://localhost/x\")").contains("includes http"));
    assertTrue(mistakeOf("include file(\"" + folder.resolve("none") + "\")").contains("none"));
  }

  private static Settings ofFile(String text) {
    return READER.read(Map.of(), Optional.of(text));
  }

  private static String mistakeOf(String file) {
    return assertThrows(UserMistakeException.class, () -> ofFile(file)).getMessage();
  }

  /** Every key of the reference, without its root. */
  private static List<String> keys() {
    return ConfigFactory.parseResources("reference.conf").getConfig("ream").entrySet().stream()
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Values that no setting takes, as HOCON. */
  private static final List<String> OF_NO_TYPE =
      List.of(
          "null", "{}", "{ a = 1 }", "[[1, 2]]", "[null]", "[{ a = 1 }]", "\"[a\"", "\"[${x}]\"");

  static Stream<Arguments> everySettingWithEveryWrongValue() {
    return keys().stream().flatMap(key -> OF_NO_TYPE.stream().map(value -> arguments(key, value)));
  }

  @ParameterizedTest
  @MethodSource("everySettingWithEveryWrongValue")
  void aValueOfAnotherTypeIsNamedWithItsSetting(String key, String value) {
    String said = mistakeOf("ream." + key + " = " + value);
    String shown = value.contains("a = 1 ") && !value.startsWith("[") ? key + ".a" : key + " is ";
    assertTrue(said.contains("setting " + shown), said);
  }

  /** Odd values: a setting may take them or refuse them. */
  private static final List<String> ODD =
      List.of(
          "[]",
          "[1]",
          "[2025]",
          "[by-size]",
          "[auto, 3]",
          "true",
          "yes",
          "soon",
          "\"\"",
          "\" \"",
          "0",
          "-1",
          "1.5",
          "1e3",
          "1e400",
          "-1e400",
          "1e999999999",
          "99999999999999999999",
          "NaN",
          "Infinity",
          "0x1p3",
          "1d",
          "\"1,,2\"",
          "\"[1]\"",
          "\"[1], b = 2\"",
          "\"infer\"",
          "\"5 MiB\"",
          "\"5 parsecs\"",
          "\"-5 MiB\"",
          "\"9999999999 YiB\"",
          "\"NaN B\"",
          "\"\\u0000\"",
          "\"[\\n\"",
          "${x}",
          "${?x}",
          "${ream.text}");

  static Stream<Arguments> everySettingWithEveryOddValue() {
    return keys().stream().flatMap(key -> ODD.stream().map(value -> arguments(key, value)));
  }

  @ParameterizedTest
  @MethodSource("everySettingWithEveryOddValue")
  void anOddValueIsTakenOrRefusedAsAMistake(String key, String value) {
    takenOrRefused(() -> ofFile("ream." + key + " = " + value));
    takenOrRefused(() -> READER.read(Map.of(key, value), Optional.empty()));
    takenOrRefused(() -> READER.read(Map.of(key, value.replace("\"", "")), Optional.empty()));
  }

  private static void takenOrRefused(Supplier<Settings> reading) {
    try {
      var unused = reading.get();
    } catch (UserMistakeException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  @Test
  void aNumberIsTakenAsItIsOrNotAtAll() {
    for (String value : List.of("99.9", "1e400", "99999999999999999999", "0x10", "10d", "NaN")) {
      assertTrue(mistakeOf("ream.text.max-terms = " + value).contains("a whole number"), value);
      assertThrows(
          UserMistakeException.class, () -> SettingsReader.with(Map.of("seed", value)), value);
    }
    assertEquals(1000, ofFile("ream.text.max-terms = 1e3").text().maxTerms());
  }

  @Test
  void theMistakesOfTheIssueNameKeyValueAndWhatIsAllowed() {
    assertEquals("setting seed is null; allowed is a whole number", mistakeOf("ream.seed = null"));
    assertTrue(
        mistakeOf("ream.ingest.capture-year = [2025]")
            .startsWith("setting ingest.capture-year is [2025]; allowed is infer, or a year"));
    assertTrue(
        mistakeOf("ream.topics.k = [[1,2]]")
            .startsWith("setting topics.k is [[1,2]]; allowed is by-size, auto, a number"));
    assertEquals(
        "setting text.extra-stop-words is [a; allowed is words with commas between, or a list such"
            + " as [dataset, benchmark]",
        assertThrows(
                UserMistakeException.class,
                () -> SettingsReader.with(Map.of("text.extra-stop-words", "[a")))
            .getMessage());
  }

  @Test
  void aGroupOfSettingsIsNoSettingAndASettingNoGroup() {
    assertEquals(
        "setting text is 5; allowed is a group of settings, such as text.acronyms",
        mistakeOf("ream.text = 5"));
    assertTrue(mistakeOf("ream = null").contains("a group of settings"));
    assertTrue(mistakeOf("ream.sead = null").contains("did you mean seed?"));
    assertEquals(1, ofFile("ream.text = {}").seed());
    for (String key : List.of("", " ", ".", "a..b", "\"", "text", "ream", "$", "seed.a", "a b")) {
      assertThrows(UserMistakeException.class, () -> SettingsReader.with(Map.of(key, "1")), key);
    }
  }
}
