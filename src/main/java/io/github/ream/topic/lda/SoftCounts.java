package io.github.ream.topic.lda;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Expected topic counts of a block's documents, the small ones dropped, and what they add up to.
 */
final class SoftCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Expected counts below this are dropped between passes. */
  private static final float LEAST = 0.05f;

  private final int[] starts;
  private final char[] topics;
  private final float[] amounts;

  /** Word statistics of the pass that made these. */
  final PackedCells cells;

  private SoftCounts(int[] starts, char[] topics, float[] amounts, PackedCells cells) {
    this.starts = starts;
    this.topics = topics;
    this.amounts = amounts;
    this.cells = cells;
  }

  /** The first pass, from sampled topics. */
  static SoftCounts from(
      TokenTopics sampled, DocumentBlock block, TopicTables tables, int terms, int bits) {
    return pass(
        block,
        tables,
        terms,
        bits,
        (d, gamma) -> {
          for (int i = block.starts[d]; i < block.starts[d + 1]; i++) {
            gamma[sampled.topics[i]]++;
          }
        });
  }

  /** The next pass. */
  SoftCounts next(DocumentBlock block, TopicTables tables, int terms, int bits) {
    return pass(
        block,
        tables,
        terms,
        bits,
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
      DocumentBlock block, TopicTables tables, int terms, int bits, Start start) {
    int[] table = new int[tables.stride * terms];
    float[] gamma = new float[tables.stride];
    int[] starts = new int[block.size() + 1];
    char[] topics = new char[16 * block.size() + 16];
    float[] amounts = new float[topics.length];
    int size = 0;
    Finisher finisher = Kernels.finisher();
    for (int d = 0; d < block.size(); d++) {
      Arrays.fill(gamma, 0);
      start.fill(d, gamma);
      finisher.finish(
          tables, block.words, block.starts[d], block.starts[d + 1], gamma, table, bits);
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
    return new SoftCounts(
        starts, Arrays.copyOf(topics, size), Arrays.copyOf(amounts, size), PackedCells.of(table));
  }
}
