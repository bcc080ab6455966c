package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.schema.JunkReason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JunkTopicsTest {

  @Test
  void aTopicOfManyPapersAndTheMainOneOfFewIsGeneric() {
    assertEquals(0.3, JunkTopics.rank1Ratio(30, 100));
    assertEquals(Optional.of(JunkReason.GENERIC), JunkTopics.reason(30, 100, 0.2));
    assertEquals(Optional.empty(), JunkTopics.reason(60, 100, 0.2));
  }

  @Test
  void wordsThatGoTogetherLessThanByChanceAreMixed() {
    assertEquals(Optional.of(JunkReason.MIXED), JunkTopics.reason(100, 100, -0.01));
    assertEquals(Optional.empty(), JunkTopics.reason(100, 100, 0));
    assertEquals(Optional.empty(), JunkTopics.reason(100, 100, Double.NaN));
  }

  @Test
  void ofAFewPapersNothingIsTold() {
    assertEquals(Optional.empty(), JunkTopics.reason(0, 9.9, -0.5));
    assertEquals(Optional.of(JunkReason.GENERIC), JunkTopics.reason(0, 10, -0.5));
  }
}
