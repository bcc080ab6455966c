package io.github.ream.topic.lda;

import java.io.Serializable;

/** The topic of each token of a block, for the documents that a stage has reached so far. */
final class TokenTopics implements Serializable {
  private static final long serialVersionUID = 1L;

  final char[] topics;

  /** Documents, from the first, that have topics. */
  final int documents;

  TokenTopics(char[] topics, int documents) {
    this.topics = topics;
    this.documents = documents;
  }

  /** Topics drawn evenly for a share of the documents, none for the rest. */
  static TokenTopics even(DocumentBlock block, double share, int topics, long sweepSeed) {
    char[] drawn = new char[block.words.length];
    int active = block.active(share);
    for (int d = 0; d < active; d++) {
      long stream = Draws.stream(sweepSeed, block.keys[d]);
      int from = block.starts[d];
      for (int i = from; i < block.starts[d + 1]; i++) {
        drawn[i] = (char) (int) (Draws.uniform(stream, i - from) * topics);
      }
    }
    return new TokenTopics(drawn, active);
  }

  /** One Gibbs sweep over the share of the documents, new ones included. */
  TokenTopics swept(DocumentBlock block, TopicTables tables, double share, long sweepSeed) {
    char[] next = topics.clone();
    int active = block.active(share);
    Sampler sampler = Kernels.sampler(tables.topics);
    for (int d = 0; d < active; d++) {
      sampler.sample(
          tables,
          block.words,
          next,
          block.starts[d],
          block.starts[d + 1],
          Draws.stream(sweepSeed, block.keys[d]),
          d >= documents);
    }
    return new TokenTopics(next, active);
  }

  /** What the word counts gain and lose from {@code before} to these topics. */
  SweepResult changeSince(
      TokenTopics before, DocumentBlock block, int stride, int terms, int topicCount, int bins) {
    int[] table = new int[stride * terms];
    char[] old = before.topics;
    int[] words = block.words;
    int known = block.starts[before.documents];
    int end = block.starts[documents];
    for (int i = 0; i < known; i++) {
      if (old[i] != topics[i]) {
        int row = words[i] * stride;
        table[row + old[i]]--;
        table[row + topics[i]]++;
      }
    }
    for (int i = known; i < end; i++) {
      table[words[i] * stride + topics[i]]++;
    }
    return new SweepResult(
        PackedCells.of(table),
        bins == 0 ? null : PackedCells.of(documentsAbove(block, topicCount, bins)));
  }

  private int[] documentsAbove(DocumentBlock block, int topicCount, int bins) {
    int[] above = new int[topicCount * bins];
    int[] seen = new int[topicCount];
    for (int d = 0; d < documents; d++) {
      int from = block.starts[d];
      int to = block.starts[d + 1];
      for (int i = from; i < to; i++) {
        int topic = topics[i];
        int count = seen[topic]++;
        if (count < bins) {
          above[topic * bins + count]++;
        }
      }
      for (int i = from; i < to; i++) {
        seen[topics[i]] = 0;
      }
    }
    return above;
  }
}
