package io.github.ream.topic.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelsTest {
  private static final int TERMS = 80;
  private static final int TOKENS = 400;

  @Test
  void thisJvmOffersTheVectorModule() {
    assertInstanceOf(VectorSampler.class, Kernels.sampler(100));
    assertInstanceOf(VectorFinisher.class, Kernels.finisher(100));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15, 16, 17, 100, 130})
  void everySamplerDrawsTheSameTopics(int k) {
    Random random = new Random(k);
    WordCounts counts = new WordCounts(k, TERMS);
    int[] words = words(random);
    char[] topics = new char[TOKENS];
    for (int i = 0; i < TOKENS; i++) {
      topics[i] = (char) random.nextInt(k);
      counts.counts[words[i] * counts.stride + topics[i]]++;
    }
    double[] alpha = new double[k];
    Arrays.fill(alpha, 0.3);
    TopicTables tables = counts.tables(alpha, 0.1, 0, 1);
    char[] plain = topics.clone();
    char[] vector = topics.clone();
    for (int sweep = 0; sweep < 5; sweep++) {
      boolean fresh = sweep == 3;
      assertEquals(
          new PlainSampler().sample(tables, words, plain, 0, TOKENS, sweep, fresh),
          new VectorSampler().sample(tables, words, vector, 0, TOKENS, sweep, fresh),
          0.0);
    }
    assertArrayEquals(plain, vector);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 100})
  void everyFinisherGivesTheSameCounts(int k) {
    Random random = new Random(k);
    WordCounts counts = new WordCounts(k, TERMS);
    int[] words = words(random);
    float[] plain = new float[counts.stride];
    for (int i = 0; i < TOKENS; i++) {
      int topic = random.nextInt(k);
      counts.counts[words[i] * counts.stride + topic]++;
      plain[topic]++;
    }
    float[] vector = plain.clone();
    double[] alpha = new double[k];
    Arrays.fill(alpha, 0.3);
    TopicTables tables = counts.tables(alpha, 0.1, 0, 1);
    int[] first = new int[counts.counts.length];
    int[] second = new int[counts.counts.length];
    assertEquals(
        new PlainFinisher().finish(tables, words, 0, TOKENS, plain, first, 16),
        new VectorFinisher().finish(tables, words, 0, TOKENS, vector, second, 16),
        0.0);
    assertArrayEquals(plain, vector, 0f);
    assertArrayEquals(first, second);
  }

  /** With every topic in the document the sparse finisher leaves nothing out. */
  @Test
  void theSparseFinisherGivesTheCountsOfTheDenseOne() {
    Random random = new Random(9);
    int k = 40;
    WordCounts counts = new WordCounts(k, TERMS);
    int[] words = words(random);
    float[] dense = new float[counts.stride];
    for (int i = 0; i < TOKENS; i++) {
      int topic = i < k ? i : random.nextInt(k);
      counts.counts[words[i] * counts.stride + topic]++;
      dense[topic]++;
    }
    float[] sparse = dense.clone();
    double[] alpha = new double[k];
    Arrays.fill(alpha, 0.3);
    TopicTables tables = counts.tables(alpha, 0.1, 0, 1);
    int[] first = new int[counts.counts.length];
    int[] second = new int[counts.counts.length];
    double score = new PlainFinisher().finish(tables, words, 0, TOKENS, dense, first, 16);
    assertEquals(
        score, new SparseFinisher().finish(tables, words, 0, TOKENS, sparse, second, 16), 1e-3);
    assertArrayEquals(dense, sparse, 1e-3f);
    for (int cell = 0; cell < first.length; cell++) {
      assertEquals(first[cell], second[cell], 8, "in units of 2^-16 of a token");
    }
  }

  private static int[] words(Random random) {
    return random.ints(TOKENS, 0, TERMS).sorted().toArray();
  }
}
