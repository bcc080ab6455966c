package io.github.ream.topic.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws against the conditional they are meant to come from, worked out here term by term. */
class SamplersTest {
  private static final int K = 340;
  private static final int TERMS = 12;
  private static final int DRAWS = 40_000;

  @ParameterizedTest
  @ValueSource(strings = {"plain", "vector", "sparse"})
  void aTokenIsDrawnFromItsCollapsedConditional(String kind) {
    Random random = new Random(5);
    WordCounts counts = new WordCounts(K, TERMS);
    for (int w = 0; w < TERMS; w++) {
      for (int n = 0; n < 60; n++) {
        counts.counts[w * counts.stride + (random.nextInt(4) == 0 ? random.nextInt(K) : w * 7)]++;
      }
    }
    double[] alpha = new double[K];
    Arrays.fill(alpha, 0.02);
    double beta = 0.1;
    int[] words = {3, 3, 4, 9};
    char[] now = {21, 63, 28, 63};
    for (int i = 0; i < words.length; i++) {
      counts.counts[words[i] * counts.stride + now[i]]++;
    }
    TopicTables tables = counts.tables(alpha, beta, 0, 1);

    double[] expected = new double[K];
    double total = 0;
    for (int k = 0; k < K; k++) {
      double inTopic = 0;
      for (int w = 0; w < TERMS; w++) {
        inTopic += counts.counts[w * counts.stride + k];
      }
      double ofTerm = counts.counts[3 * counts.stride + k];
      double inDocument = k == 63 ? 2 : k == 28 ? 1 : 0;
      // The token stands in topic 21; like all tables, its total is taken as it was.
      double without = k == 21 ? ofTerm - 1 : ofTerm;
      expected[k] = (inDocument + alpha[k]) * (without + beta) / (inTopic + TERMS * beta);
      total += expected[k];
    }

    Sampler sampler =
        switch (kind) {
          case "plain" -> new PlainSampler();
          case "vector" -> new VectorSampler();
          default -> new SparseSampler();
        };
    int[] drawn = new int[K];
    for (int draw = 0; draw < DRAWS; draw++) {
      char[] topics = now.clone();
      sampler.sample(tables, words, topics, 0, words.length, Draws.mix(draw), false);
      drawn[topics[0]]++;
    }
    for (int k = 0; k < K; k++) {
      double p = expected[k] / total;
      double deviation = Math.sqrt(DRAWS * p * (1 - p));
      assertEquals(DRAWS * p, drawn[k], 4.5 * deviation + 3, "topic " + k);
    }
  }
}
