package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TopicTermsTest {

  @Test
  void aTopicWithoutWordsOfItsOwnIsFlat() {
    TopicTerms topics =
        new TopicTerms(
            new double[][] {
              {0.25, 0.25, 0.25, 0.25},
              {0.25 + 1e-12, 0.25, 0.25, 0.25 - 1e-12},
              {0.26, 0.25, 0.25, 0.24},
              {1},
            });
    assertTrue(topics.isFlat(0));
    assertTrue(topics.isFlat(1), "but for rounding");
    assertFalse(topics.isFlat(2));
    assertTrue(topics.isFlat(3), "with one term there is nothing to tell");
  }
}
