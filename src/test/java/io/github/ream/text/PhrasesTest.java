package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static List<String> read(List<String> phrases, String line) {
    return new LineTerms(Map.of(), phrases, Set.of()).of(List.of(line.split(" ", -1)));
  }

  @Test
  void aPhraseIsOneTermAndItsWordsAreNotCountedAgain() {
    assertEquals(
        List.of("deep", "neural network", "training"),
        read(List.of("neural network"), "deep neural network training"));
  }

  @Test
  void theLongerPhraseWins() {
    assertEquals(
        List.of("large language model"),
        read(
            List.of("language model", "large language", "large language model"),
            "large language model"));
  }

  @Test
  void ofPhrasesThatOverlapTheOneThatHoldsTogetherBestWins() {
    assertEquals(
        List.of("graph", "neural network"),
        read(List.of("neural network", "graph neural"), "graph neural network"));
  }

  @Test
  void ofEqualPhrasesTheFirstWins() {
    assertEquals(List.of("very very", "very"), read(List.of("very very"), "very very very"));
  }

  @Test
  void withoutPhrasesWordsStay() {
    assertEquals(List.of("a", "b"), read(List.of(), "a b"));
  }

  @Test
  void aPhraseDoesNotReachIntoTheNextLine() {
    assertEquals(
        List.of("neural", "network", "neural network"),
        read(
            List.of("neural network"),
            "neural "
                + TokenLines.LINE_END
                + " network "
                + TokenLines.LINE_END
                + " neural network"));
  }
}
