package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws against the conditional they are meant to come from, worked out here topic by topic. */
class SamplerTest {
  private static final int TERMS = 12;
  private static final int DRAWS = 40_000;
  private static final double BETA = 0.1;

  private static int[] table(int topics) {
    Random random = new Random(5);
    int[] table = new int[topics * TERMS];
    for (int w = 0; w < TERMS; w++) {
      for (int n = 0; n < 60; n++) {
        int topic = random.nextInt(4) == 0 ? random.nextInt(topics) : w * 7 % topics;
        table[w * topics + topic]++;
      }
    }
    return table;
  }

  private static TopicTables tables(int[] table, int topics) {
    double[] alpha = new double[topics];
    Arrays.fill(alpha, 0.02);
    CellCounts counts = CountTable.of(table, topics, TERMS);
    return new TopicTables(counts.rows(), counts.ledTwice(null, 0, new int[0]), 0.5f, alpha, BETA);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 19, 340})
  void aTokenIsDrawnFromItsCollapsedConditional(int topics) {
    int[] table = table(topics);
    int[] words = {3, 3, 4, 9};
    char[] now = {(char) (21 % topics), (char) (63 % topics), (char) (28 % topics), (char) 1};
    for (int i = 0; i < words.length; i++) {
      table[words[i] * topics + now[i]]++;
    }
    double[] inDocument = new double[topics];
    for (int i = 1; i < now.length; i++) {
      inDocument[now[i]]++;
    }
    checkDraws(table, topics, inDocument, words, now);
  }

  /**
   * The first token of a document without topics: nothing is taken out, and only the prior is in.
   */
  @Test
  void aFreshTokenIsDrawnFromTheTablesAlone() {
    checkDraws(table(19), 19, new double[19], new int[] {3, 4}, new char[] {19, 19});
  }

  /** A term that no topic has, and a topic that no term has. */
  @Test
  void whatHasNoCountsIsDrawnByThePriors() {
    int[] table = table(19);
    Arrays.fill(table, 3 * 19, 4 * 19, 0);
    for (int w = 0; w < TERMS; w++) {
      table[w * 19 + 17] = 0;
    }
    double[] inDocument = new double[19];
    inDocument[5] = 1;
    table[3 * 19 + 2] = 1;
    table[4 * 19 + 5]++;
    checkDraws(table, 19, inDocument, new int[] {3, 4}, new char[] {2, 5});
  }

  /** The last term's row is empty: there is no cell to look the token up in. */
  @Test
  void aFreshTokenOfTheLastTermThatNoTopicHas() {
    int[] table = table(19);
    Arrays.fill(table, (TERMS - 1) * 19, TERMS * 19, 0);
    checkDraws(table, 19, new double[19], new int[] {TERMS - 1, TERMS - 1}, new char[] {19, 19});
  }

  private static void checkDraws(
      int[] table, int topics, double[] inDocument, int[] words, char[] now) {
    double[] counts = Arrays.stream(table).asDoubleStream().toArray();
    checkDraws(tables(table, topics), counts, inDocument, words, now);
  }

  /**
   * Checks the first two tokens of a document.
   *
   * @param counts at term * topics + topic, as the tables have them
   * @param inDocument what the document has of each topic without its first token
   */
  private static void checkDraws(
      TopicTables tables, double[] counts, double[] inDocument, int[] words, char[] now) {
    int topics = tables.topics;
    double[] first = conditional(counts, inDocument, words[0], now[0]);
    double[] second = new double[topics];
    for (int drawn = 0; drawn < topics; drawn++) {
      double[] others = inDocument.clone();
      others[drawn]++;
      if (now[1] < topics) {
        others[now[1]]--;
      }
      double[] after = conditional(counts, others, words[1], now[1]);
      for (int k = 0; k < topics; k++) {
        second[k] += first[drawn] * after[k];
      }
    }
    Sampler sampler = new Sampler();
    int[][] drawn = new int[2][topics];
    for (int draw = 0; draw < DRAWS; draw++) {
      char[] next = now.clone();
      sampler.sample(tables, words, next, 0, words.length, Draws.mix(draw));
      drawn[0][next[0]]++;
      drawn[1][next[1]]++;
    }
    for (int k = 0; k < topics; k++) {
      assertDrawn(first[k], drawn[0][k], "the first token's topic " + k);
      assertDrawn(second[k], drawn[1][k], "the second token's topic " + k);
    }
  }

  private static void assertDrawn(double p, int drawn, String message) {
    assertEquals(DRAWS * p, drawn, 4.5 * Math.sqrt(DRAWS * p * (1 - p)) + 3, message);
  }

  /** Griffiths and Steyvers (2004), eq. 5, the token itself taken out of its term's row only. */
  private static double[] conditional(double[] counts, double[] inDocument, int word, int now) {
    int topics = inDocument.length;
    double[] p = new double[topics];
    for (int k = 0; k < topics; k++) {
      double inTopic = 0;
      for (int w = 0; w < TERMS; w++) {
        inTopic += counts[w * topics + k];
      }
      double ofTerm = Math.max(0, counts[word * topics + k] - (now == k ? 1 : 0));
      p[k] = (inDocument[k] + 0.02) * (ofTerm + BETA) / (inTopic + TERMS * BETA);
    }
    double total = Arrays.stream(p).sum();
    return Arrays.stream(p).map(x -> x / total).toArray();
  }

  /** Counts led to nothing where they fell, and to more than there are where they rose. */
  @Test
  void ledTablesAreDrawnFromAsTheyAre() {
    int topics = 19;
    int[] table = table(topics);
    int[] earlier = table(topics);
    table[3 * topics + 2] = 2;
    earlier[3 * topics + 2] = 9;
    table[3 * topics + 4] = 12;
    earlier[3 * topics + 4] = 6;
    table[4 * topics + 4] = 3;
    earlier[4 * topics + 4] = 3;
    CellCounts counts = CountTable.of(table, topics, TERMS);
    CellCounts before = CountTable.of(earlier, topics, TERMS);
    double[] led = new double[table.length];
    for (int c = 0; c < led.length; c++) {
      led[c] = Math.max(0, table[c] + 1.5 * (table[c] - earlier[c]));
    }
    double[] alpha = new double[topics];
    Arrays.fill(alpha, 0.02);
    TopicTables tables =
        new TopicTables(
            counts.rows(), counts.ledTwice(before, 1.5f, new int[0]), 0.5f, alpha, BETA);
    double[] inDocument = new double[topics];
    inDocument[4]++;
    checkDraws(tables, led, inDocument, new int[] {3, 4}, new char[] {2, 4});
  }

  /** Tokens of a topic that has gone find others, and none finds it. */
  @Test
  void aTopicThatHasGoneIsNotDrawn() {
    int topics = 19;
    int[] table = table(topics);
    double[] alpha = new double[topics];
    Arrays.fill(alpha, 0.02);
    alpha[2] = 0;
    alpha[18] = 0;
    table[3 * topics + 2] = 400;
    CellCounts counts = CountTable.of(table, topics, TERMS);
    TopicTables tables =
        new TopicTables(counts.rows(), counts.ledTwice(null, 0, new int[0]), 0.5f, alpha, BETA);
    int[] words = {3, 3, 4, 9, 9, 11};
    for (int draw = 0; draw < DRAWS; draw++) {
      char[] now = {2, 2, 2, 18, 5, 2};
      double mass = new Sampler().sample(tables, words, now, 0, words.length, Draws.mix(draw));
      assertTrue(Double.isFinite(mass));
      for (char topic : now) {
        assertTrue(topic != 2 && topic != 18, "drew " + (int) topic);
      }
    }
  }

  /** A document of one token: the score is the mass it was drawn from, itself left out. */
  @Test
  void theScoreIsTheMassOfAllTopicsWithoutTheToken() {
    int topics = 19;
    int[] table = table(topics);
    table[3 * topics + 2]++;
    TopicTables tables = tables(table, topics);
    double mass = 0;
    for (int k = 0; k < topics; k++) {
      double inTopic = 0;
      for (int w = 0; w < TERMS; w++) {
        inTopic += table[w * topics + k];
      }
      double ofTerm = table[3 * topics + k] - (k == 2 ? 1 : 0);
      mass += 0.02 * (ofTerm + BETA) / (inTopic + TERMS * BETA);
    }
    assertEquals(
        Math.log(mass), new Sampler().sample(tables, new int[] {3}, new char[] {2}, 0, 1, 7), 1e-5);
  }
}
