package io.github.ream.corpus;

import static io.github.ream.corpus.Records.corpus;
import static io.github.ream.corpus.Records.dataset;
import static io.github.ream.corpus.Records.record;
import static io.github.ream.corpus.Records.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperLanguageTest {
  @Test
  void theTextTellsBeforeTheDump() {
    assertEquals(
        "en",
        PaperLanguage.of(
            "Papierboote", "We fold the boats of the sea and they are on it.", List.of("de")));
  }

  @Test
  void whereTheTextTellsNothingMostRecordsCount() {
    assertEquals("de", PaperLanguage.of("Boote", null, List.of("en", "de", "de")));
    assertEquals("de", PaperLanguage.of("Boote", null, List.of("de", "en", "de")));
    assertNull(PaperLanguage.of("Boote", null, List.of("de", "en")));
    assertNull(PaperLanguage.of("Boote", null, List.of("de", "en", "fr", "fr", "de")));
    assertNull(PaperLanguage.of("Boote", null, List.of()));
  }

  @Test
  void recordsOfOnePaperTellItsLanguageTogether() {
    assertEquals(
        List.of("Boote de", "Segel null", "Łódki pl"),
        shown(
            corpus(
                    dataset(
                        record(0, "title", "Boote", "language", "en"),
                        record(1, "title", "Boote", "language", "de"),
                        record(2, "title", "Boote", "language", "de"),
                        record(3, "title", "Boote"),
                        record(4, "title", "Łódki", "language", "pl"),
                        record(5, "title", "Segel")))
                .papers(),
            "title",
            "language"));
  }
}
