package io.github.ream.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

  @Test
  void theReferenceIsValidAndAsksForTopicsBySize() {
    Settings settings = SettingsReader.defaults();
    assertEquals(List.of(), settings.topics().ks());
    assertEquals(OptionalInt.empty(), settings.ingest().captureYear());
    assertEquals(12, settings.topics().kFor(300));
    assertEquals(100, settings.topics().kFor(3_000_000));
    assertEquals(5, settings.topics().kFor(1));
  }

  @Test
  void aFlagBeatsTheFileAndTheFileBeatsTheReference() {
    Settings settings =
        new SettingsReader()
            .read(
                Map.of("topics.k", "20,10"),
                Optional.of("ream { topics.k = 7, text.max-terms = 99 }"));
    assertEquals(List.of(10, 20), settings.topics().ks());
    assertEquals(99, settings.text().maxTerms());
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
            () -> new SettingsReader().read(Map.of(), Optional.of("text.max-terms = 5")));
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
    String byFile =
        new SettingsReader().read(Map.of(), Optional.of("ream.text.max-terms = 99")).json();
    assertEquals(byFile, byFlag);
    assertTrue(byFlag.contains("\"text.max-terms\":99,"), byFlag);
  }

  @Test
  void aBrokenFileIsAUsersMistake() {
    assertThrows(
        UserMistakeException.class,
        () -> new SettingsReader().read(Map.of(), Optional.of("ream { text")));
  }
}
