package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static List<String> read(List<String> phrases, String line) {
    List<String> terms = new ArrayList<>();
    new Phrases(phrases).read(line.split(" ", -1), terms::add, terms::add);
    return terms;
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
}
