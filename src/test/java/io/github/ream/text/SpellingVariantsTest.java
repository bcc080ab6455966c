package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.config.SettingsReader;
import io.github.ream.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class SpellingVariantsTest {
  @Test
  void hyphensAndBlanksAreSpellingExceptBetweenDigits() {
    for (String spelling : List.of("pre-training", "pretraining", "pre training")) {
      assertEquals("pretraining", SpellingVariants.key(spelling));
    }
    assertEquals(SpellingVariants.key("covid19"), SpellingVariants.key("covid-19"));
    assertEquals("multiheadattention", SpellingVariants.key("multi-head attention"));
    assertNotEquals(SpellingVariants.key("1-2"), SpellingVariants.key("12"));
  }

  private static TextModel.Fitted fitted(SparkSession session, String... settings) {
    List<PaperToRead> papers = new ArrayList<>();
    for (String thing : List.of("rivers", "stones", "forests", "glaciers", "harbours", "dunes")) {
      papers.add(new PaperToRead(thing, "Boat-house of " + thing, "A boat-house.", null, null));
    }
    for (String thing : List.of("comets", "tunnels", "corals")) {
      papers.add(new PaperToRead(thing, "A boathouse of " + thing, null, null, null));
    }
    for (String thing : List.of("ledgers", "tremors", "lanterns", "cellars", "hedges")) {
      papers.add(new PaperToRead(thing, "Boat house of " + thing, null, null, null));
    }
    Map<String, String> overrides = new HashMap<>(Map.of("text.max-document-share", "1"));
    Arrays.stream(settings).forEach(key -> overrides.put(key, "false"));
    return TextModel.fit(
            JavaSparkContext.fromSparkContext(session.sparkContext()).parallelize(papers, 2),
            SettingsReader.with(overrides).text(),
            Progress.SILENT)
        .orElseThrow();
  }

  @Test
  void spellingsAreOneTermOfWhichEachPaperCountsOnce(SparkSession session) {
    TextModel.Fitted fitted = fitted(session);
    List<String> terms = List.of(fitted.model().vocabulary().vocabulary());
    assertTrue(terms.contains("boat-house"), terms::toString);
    assertFalse(terms.contains("boathouse") || terms.contains("boat house"), terms::toString);
    int term = terms.indexOf("boat-house");
    assertEquals(14, fitted.documents().frequencies().papers()[term]);
    assertEquals(20, fitted.documents().frequencies().occurrences()[term]);
    // As the saved stage reads them.
    assertEquals(
        List.of("boat-house", "boat-house", "boat-house"),
        fitted
            .model()
            .analyzer()
            .lineTerms()
            .of(List.of("boathouse", TokenLines.LINE_END, "boat", "house", "boat-house")));
  }

  @Test
  void spellingsStayApartIfAskedTo(SparkSession session) {
    List<String> terms =
        List.of(fitted(session, "text.variant-folding").model().vocabulary().vocabulary());
    assertTrue(terms.containsAll(List.of("boat-house", "boathouse")), terms::toString);
  }
}
