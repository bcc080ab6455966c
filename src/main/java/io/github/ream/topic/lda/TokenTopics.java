package io.github.ream.topic.lda;

import java.io.Serializable;

/** The topic of each token of a block, for the documents that a stage has reached so far. */
final class TokenTopics implements Serializable {
  private static final long serialVersionUID = 1L;

  final char[] topics;

  /** Documents, from the first, that have topics. */
  final int documents;

  /** How well the sweep that drew these foretold the documents that had topics before. */
  final PassScore score;

  TokenTopics(char[] topics, int documents, PassScore score) {
    this.topics = topics;
    this.documents = documents;
    this.score = score;
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
    return new TokenTopics(drawn, active, PassScore.NONE);
  }

  /** One Gibbs sweep over the share of the documents, new ones included. */
  TokenTopics swept(
      Sampler sampler, DocumentBlock block, TopicTables tables, double share, long sweepSeed) {
    char[] next = topics.clone();
    int active = block.active(share);
    PassScore score = PassScore.NONE;
    for (int d = 0; d < active; d++) {
      double masses =
          sampler.sample(
              tables,
              block.words,
              next,
              block.starts[d],
              block.starts[d + 1],
              Draws.stream(sweepSeed, block.keys[d]),
              d >= documents);
      if (d < documents) {
        score = score.plus(PassScore.of(masses, block.length(d), tables.alphaSum));
      }
    }
    return new TokenTopics(next, active, score);
  }

  /**
   * Adds to word counts by term and topic what they gain and lose from {@code before}, null for no
   * topics, to these.
   */
  void addChange(TokenTopics before, DocumentBlock block, int topicCount, int[] counts) {
    int[] words = block.words;
    int known = before == null ? 0 : block.starts[before.documents];
    for (int i = 0; i < known; i++) {
      int old = before.topics[i];
      if (old != topics[i]) {
        int row = words[i] * topicCount;
        counts[row + old]--;
        counts[row + topics[i]]++;
      }
    }
    int end = block.starts[documents];
    for (int i = known; i < end; i++) {
      counts[words[i] * topicCount + topics[i]]++;
    }
  }

  /** Adds, at topic * bins + i, the documents with more than i tokens of the topic. */
  void addDocumentsAbove(DocumentBlock block, int topicCount, int bins, int[] above) {
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
  }
}
