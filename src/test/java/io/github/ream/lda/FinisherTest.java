package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FinisherTest {
  private static final int TOPICS = 21;
  private static final int TERMS = 40;
  private static final int DOCUMENTS = 30;
  private static final int BITS = 16;
  private static final double BETA = 0.1;

  private final DocumentBlock block;
  private final char[] sampled;
  private final double[] alpha = new double[TOPICS];
  private final TopicTables tables;

  FinisherTest() {
    Random random = new Random(3);
    long[] keys = new long[DOCUMENTS];
    int[] starts = new int[DOCUMENTS + 1];
    for (int d = 0; d < DOCUMENTS; d++) {
      keys[d] = d;
      starts[d + 1] = starts[d] + 1 + random.nextInt(50);
    }
    int[] words = random.ints(starts[DOCUMENTS], 0, TERMS).toArray();
    char[] topics = new char[words.length];
    int[] table = new int[TOPICS * TERMS];
    for (int d = 0; d < DOCUMENTS; d++) {
      Arrays.sort(words, starts[d], starts[d + 1]);
    }
    for (int i = 0; i < words.length; i++) {
      topics[i] = (char) random.nextInt(TOPICS);
      table[words[i] * TOPICS + topics[i]]++;
    }
    for (int k = 0; k < TOPICS; k++) {
      alpha[k] = 0.1 + 0.01 * k;
    }
    block = new DocumentBlock(keys, starts, words);
    sampled = topics;
    CellCounts counts = CountTable.of(table, TOPICS, TERMS);
    tables =
        new TopicTables(counts.rows(), counts.ledTwice(null, 0, new int[0]), 0.5f, alpha, BETA);
  }

  /** The update of Asuncion et al. (2009), eq. 10, in doubles and token by token. */
  @Test
  void aPassGivesEachTokenItsShareWithItselfLeftOut() {
    SoftCounts before = SoftCounts.of(block, 0, DOCUMENTS, sampled, TOPICS);
    int[] statistics = new int[TOPICS * TERMS];
    SoftCounts after =
        new Finisher()
            .pass(
                tables,
                new TermOrder(block, 0, DOCUMENTS, TERMS),
                before,
                BITS,
                new TermCounts.Table(statistics, TOPICS));
    double[] expected = new double[TOPICS * TERMS];
    double logLikelihood = 0;
    for (int d = 0; d < DOCUMENTS; d++) {
      double[] gamma = new double[TOPICS];
      for (int i = block.starts[d]; i < block.starts[d + 1]; i++) {
        gamma[sampled[i]]++;
      }
      double[] next = new double[TOPICS];
      for (int i = block.starts[d]; i < block.starts[d + 1]; i++) {
        double[] share = shares(gamma, block.words[i]);
        double sum = Arrays.stream(share).sum();
        logLikelihood += Math.log(sum / (block.length(d) - 1 + tables.alphaSum));
        for (int k = 0; k < TOPICS; k++) {
          next[k] += share[k] / sum;
          expected[block.words[i] * TOPICS + k] += share[k] / sum;
        }
      }
      for (int e = after.starts[d]; e < after.starts[d + 1]; e++) {
        assertEquals(next[after.topics[e]], after.amounts[e], 1e-3, "document " + d);
        next[after.topics[e]] = 0;
      }
      for (double dropped : next) {
        assertEquals(0, dropped, 0.051, "document " + d);
      }
    }
    for (int cell = 0; cell < expected.length; cell++) {
      assertEquals(expected[cell], statistics[cell] * Math.scalb(1, -BITS), 1e-3, "cell " + cell);
    }
    assertEquals(Math.exp(-logLikelihood / block.words.length), after.score.perplexity(), 1e-2);
  }

  private double[] shares(double[] gamma, int word) {
    double[] share = new double[TOPICS];
    float[] phi = new float[TOPICS];
    tables.weightsOf(word, phi);
    double first = 0;
    for (int k = 0; k < TOPICS; k++) {
      share[k] = gamma[k] > 0 ? (gamma[k] + alpha[k]) * phi[k] : 0;
      first += share[k];
    }
    for (int k = 0; k < TOPICS; k++) {
      double own = share[k] / first;
      share[k] =
          gamma[k] > 0
              ? Math.max(gamma[k] + alpha[k] - own, 0)
                  * Math.max(phi[k] - own * tables.tokenWeight[k], tables.floor[k])
              : 0;
    }
    return share;
  }

  /** A document of one token under a prior that a float does not tell from none. */
  @Test
  void aTokenThatOnlyItselfSpeaksForIsKept() {
    DocumentBlock one = new DocumentBlock(new long[] {1}, new int[] {0, 1}, new int[] {0});
    double[] next = new double[2];
    Arrays.fill(next, 1e-9);
    CellCounts counts = CountTable.of(new int[] {1, 0}, 2, 1);
    TopicTables only =
        new TopicTables(counts.rows(), counts.ledTwice(null, 0, new int[0]), 0.5f, next, BETA);
    int[] statistics = new int[2];
    SoftCounts after =
        new Finisher()
            .pass(
                only,
                new TermOrder(one, 0, 1, 1),
                SoftCounts.of(one, 0, 1, new char[] {0}, 2),
                BITS,
                new TermCounts.Table(statistics, 2));
    assertArrayEquals(new float[] {1}, after.amounts, 0f);
    assertArrayEquals(new int[] {1 << BITS, 0}, statistics);
  }

  @Test
  void howDocumentsAreCutChangesNothing() {
    int[] whole = new int[TOPICS * TERMS];
    SoftCounts before = SoftCounts.of(block, 0, DOCUMENTS, sampled, TOPICS);
    SoftCounts after =
        new Finisher()
            .pass(
                tables,
                new TermOrder(block, 0, DOCUMENTS, TERMS),
                before,
                BITS,
                new TermCounts.Table(whole, TOPICS));

    int[] pieces = new int[TOPICS * TERMS];
    Finisher finisher = new Finisher();
    PassScore score = PassScore.NONE;
    for (int[] cut : new int[][] {{0, 7}, {7, 8}, {8, DOCUMENTS}}) {
      SoftCounts part =
          finisher.pass(
              tables,
              new TermOrder(block, cut[0], cut[1], TERMS),
              SoftCounts.of(block, cut[0], cut[1], sampled, TOPICS),
              BITS,
              new TermCounts.Table(pieces, TOPICS));
      assertArrayEquals(
          Arrays.copyOfRange(after.amounts, after.starts[cut[0]], after.starts[cut[1]]),
          part.amounts,
          0f);
      score = score.plus(part.score);
    }
    assertArrayEquals(whole, pieces);
    assertEquals(after.score, score);
  }
}
