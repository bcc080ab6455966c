package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.schema.JunkReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JunkTopicsTest {

  private static final double NARROW = 100;

  /** Twelve topics of 100 effective words and an NPMI of .2, but for one without an NPMI. */
  private static JunkTopics twelve() {
    double[] words = new double[12];
    double[] npmi = new double[12];
    Arrays.fill(words, NARROW);
    Arrays.fill(npmi, 0.2);
    npmi[3] = Double.NaN;
    return JunkTopics.of(words, npmi);
  }

  @Test
  void aTopicOfManyPapersAndTheMainOneOfFewIsGeneric() {
    assertEquals(0.3, JunkTopics.rank1Ratio(30, 100));
    assertEquals(Optional.of(JunkReason.GENERIC), twelve().reason(30, 100, NARROW, 0.2));
    assertEquals(Optional.empty(), twelve().reason(60, 100, NARROW, 0.2));
  }

  @Test
  void wordsThatGoTogetherLessThanByChanceAreMixed() {
    assertEquals(Optional.of(JunkReason.MIXED), twelve().reason(100, 100, NARROW, -0.01));
    assertEquals(Optional.empty(), twelve().reason(100, 100, NARROW, 0));
    assertEquals(Optional.empty(), twelve().reason(100, 100, NARROW, Double.NaN));
  }

  @Test
  void manyWordsThatGoTogetherLittleForTheFitAreMixed() {
    assertEquals(Optional.of(JunkReason.MIXED), twelve().reason(100, 100, 145.1, 0.139));
    assertEquals(Optional.empty(), twelve().reason(100, 100, 144, 0.139));
    assertEquals(Optional.empty(), twelve().reason(100, 100, 150, 0.141));
    assertEquals(Optional.empty(), twelve().reason(100, 100, 150, Double.NaN));
  }

  @Test
  void amongFewTopicsOrWithoutCoherenceChanceAloneTells() {
    double[] none = new double[12];
    Arrays.fill(none, Double.NaN);
    for (JunkTopics topics :
        List.of(
            JunkTopics.of(new double[] {100, 100, 400}, new double[] {0.3, 0.3, 0.1}),
            JunkTopics.of(new double[12], none),
            JunkTopics.of(new double[0], new double[0]))) {
      assertEquals(Optional.empty(), topics.reason(100, 100, 400, 0.1));
      assertEquals(Optional.of(JunkReason.MIXED), topics.reason(100, 100, 400, -0.1));
    }
  }

  @Test
  void ofAFewPapersNothingIsTold() {
    assertEquals(Optional.empty(), twelve().reason(0, 9.9, 400, -0.5));
    assertEquals(Optional.of(JunkReason.GENERIC), twelve().reason(0, 10, 400, -0.5));
  }
}
