package io.github.ream.topic.lda;

import java.io.Serializable;
import java.util.Arrays;

/** Expected topic counts of a block's documents, the small ones dropped. */
final class SoftCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Expected counts below this are dropped between passes. */
  private static final float LEAST = 0.05f;

  private final int[] starts;
  private final char[] topics;
  private final float[] amounts;

  /** How well the pass that made these foretold the documents. */
  final PassScore score;

  private SoftCounts(int[] starts, char[] topics, float[] amounts, PassScore score) {
    this.starts = starts;
    this.topics = topics;
    this.amounts = amounts;
    this.score = score;
  }

  /** The first pass, from sampled topics; adds word statistics in units of 2^-bits. */
  static SoftCounts from(
      TokenTopics sampled,
      Finisher finisher,
      DocumentBlock block,
      TopicTables tables,
      int bits,
      int[] statistics) {
    return pass(
        finisher,
        block,
        tables,
        bits,
        statistics,
        (d, gamma) -> {
          for (int i = block.starts[d]; i < block.starts[d + 1]; i++) {
            gamma[sampled.topics[i]]++;
          }
        });
  }

  /** The next pass; adds word statistics in units of 2^-bits. */
  SoftCounts next(
      Finisher finisher, DocumentBlock block, TopicTables tables, int bits, int[] statistics) {
    return pass(
        finisher,
        block,
        tables,
        bits,
        statistics,
        (d, gamma) -> {
          for (int i = starts[d]; i < starts[d + 1]; i++) {
            gamma[topics[i]] = amounts[i];
          }
        });
  }

  private interface Start {
    void fill(int document, float[] gamma);
  }

  private static SoftCounts pass(
      Finisher finisher,
      DocumentBlock block,
      TopicTables tables,
      int bits,
      int[] statistics,
      Start start) {
    float[] gamma = new float[tables.stride];
    int[] starts = new int[block.size() + 1];
    char[] topics = new char[16 * block.size() + 16];
    float[] amounts = new float[topics.length];
    int size = 0;
    PassScore score = PassScore.NONE;
    for (int d = 0; d < block.size(); d++) {
      Arrays.fill(gamma, 0);
      start.fill(d, gamma);
      double masses =
          finisher.finish(
              tables, block.words, block.starts[d], block.starts[d + 1], gamma, statistics, bits);
      score = score.plus(PassScore.of(masses, block.length(d), tables.alphaSum));
      if (size + tables.topics > topics.length) {
        int longer = Math.max(size + tables.topics, topics.length + (topics.length >> 1));
        topics = Arrays.copyOf(topics, longer);
        amounts = Arrays.copyOf(amounts, longer);
      }
      for (int k = 0; k < tables.topics; k++) {
        if (gamma[k] >= LEAST) {
          topics[size] = (char) k;
          amounts[size++] = gamma[k];
        }
      }
      starts[d + 1] = size;
    }
    return new SoftCounts(starts, Arrays.copyOf(topics, size), Arrays.copyOf(amounts, size), score);
  }
}
