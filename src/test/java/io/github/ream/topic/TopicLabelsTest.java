package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicLabelsTest {
  /** The label of terms that come best first and are equally probable. */
  private static String label(List<String> terms, List<String> taken) {
    return TopicLabels.label(
        terms.stream().map(term -> new TopicLabels.Candidate(term, 0.1, 0)).toList(),
        taken,
        Map.of("machine translation", "mt"));
  }

  @Test
  void aLabelIsTheThreeMostRelevantTerms() {
    assertEquals(
        "protein, folding, residue",
        label(List.of("protein", "folding", "residue", "chain"), List.of()));
  }

  @Test
  void aWordGivesWayToThePhraseItStandsIn() {
    assertEquals(
        "language model, token, prompt",
        label(List.of("model", "language model", "language", "token", "prompt"), List.of()));
  }

  @Test
  void wordsThatBeginAlikeAreNotBothTaken() {
    assertEquals(
        "robot, grasp, arm", label(List.of("robot", "robotic", "grasp", "arm"), List.of()));
  }

  @Test
  void aTakenLabelIsMadeLonger() {
    assertEquals("a, b, c, d", label(List.of("a", "b", "c", "d"), List.of("a, b, c")));
    assertEquals("a, b (2)", label(List.of("a", "b"), List.of("a, b")));
    assertEquals("a, b (3)", label(List.of("a", "b"), List.of("a, b", "a, b (2)")));
  }

  @Test
  void aPhraseThatIsFarLessProbableTakesNoPlace() {
    assertEquals(
        "state, art",
        TopicLabels.label(
            List.of(
                new TopicLabels.Candidate("state", 0.1, 3),
                new TopicLabels.Candidate("belief state", 0.01, 2),
                new TopicLabels.Candidate("art", 0.1, 1)),
            List.of(),
            Map.of()));
  }

  @Test
  void spellingsOfOneWordAreNotBothTaken() {
    assertEquals(
        "pre-training, corpus, token",
        label(List.of("pre-training", "pretrained", "corpus", "token"), List.of()));
  }

  @Test
  void anAcronymStandsAloneWhereTheFirstWordOfItsLongFormIsNotCounted() {
    assertEquals(
        "hdr, camera",
        TopicLabels.label(
            List.of(
                new TopicLabels.Candidate("dynamic", 0.1, 2),
                new TopicLabels.Candidate("camera", 0.1, 1)),
            List.of(),
            Map.of("dynamic", "hdr")));
  }

  @Test
  void aTermIsGenericByTheTopicsItIsSpreadOver() {
    assertEquals(4, TopicLabels.effectiveTopics(5, 5, 5, 5), 1e-9);
    assertEquals(1, TopicLabels.effectiveTopics(0, 7, 0, 0), 1e-9);
  }

  @Test
  void anAcronymStandsBehindWhatItMeans() {
    assertEquals(
        "machine translation (mt), bleu", label(List.of("machine translation", "bleu"), List.of()));
  }
}
