package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicLabelsTest {

  @Test
  void aLabelIsTheThreeMostRelevantTerms() {
    assertEquals(
        "protein, folding, residue",
        TopicLabels.label(List.of("protein", "folding", "residue", "chain"), List.of()));
  }

  @Test
  void aWordGivesWayToThePhraseItStandsIn() {
    assertEquals(
        "language model, token, prompt",
        TopicLabels.label(
            List.of("model", "language model", "language", "token", "prompt"), List.of()));
  }

  @Test
  void wordsThatBeginAlikeAreNotBothTaken() {
    assertEquals(
        "robot, grasp, arm",
        TopicLabels.label(List.of("robot", "robotic", "grasp", "arm"), List.of()));
  }

  @Test
  void aTakenLabelIsMadeLonger() {
    assertEquals("a, b, c, d", TopicLabels.label(List.of("a", "b", "c", "d"), List.of("a, b, c")));
    assertEquals("a, b (2)", TopicLabels.label(List.of("a", "b"), List.of("a, b")));
    assertEquals("a, b (3)", TopicLabels.label(List.of("a", "b"), List.of("a, b", "a, b (2)")));
  }
}
