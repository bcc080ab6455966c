package io.github.ream.lda;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The topic of each token of a block. A token of a document that no stage has reached yet has the
 * number of topics instead, which is the number of no topic.
 */
final class TokenTopics implements Serializable {
  private static final long serialVersionUID = 1L;

  final char[] topics;

  /** How well the tables of the last sweep predicted the documents that had topics before. */
  final PassScore score;

  private final int topicCount;

  TokenTopics(char[] topics, int topicCount, PassScore score) {
    this.topics = topics;
    this.topicCount = topicCount;
    this.score = score;
  }

  /** No topics yet. */
  static TokenTopics none(DocumentBlock block, int topicCount) {
    char[] topics = new char[block.words.length];
    Arrays.fill(topics, (char) topicCount);
    return new TokenTopics(topics, topicCount, PassScore.NONE);
  }

  /** Topics drawn evenly for a share of the documents, and no topics for the rest. */
  static TokenTopics even(DocumentBlock block, double share, int topicCount, long sweepSeed) {
    TokenTopics drawn = none(block, topicCount);
    int active = block.active(share);
    for (int d = 0; d < active; d++) {
      long stream = Draws.stream(sweepSeed, block.keys[d]);
      int from = block.starts[d];
      for (int i = from; i < block.starts[d + 1]; i++) {
        drawn.topics[i] = (char) (int) (Draws.uniform(stream, i - from) * topicCount);
      }
    }
    return drawn;
  }

  /** The topics after one Gibbs sweep over a share of the documents, with or without topics yet. */
  TokenTopics swept(
      Sampler sampler, DocumentBlock block, TopicTables tables, double share, long sweepSeed) {
    TokenTopics next = new TokenTopics(topics.clone(), topicCount, PassScore.NONE);
    PassScore of = next.sweep(sampler, block, 0, block.active(share), tables, sweepSeed);
    return new TokenTopics(next.topics, topicCount, of);
  }

  /**
   * One Gibbs sweep over these documents, in place.
   *
   * @return how well the tables predicted the documents that had topics before
   */
  PassScore sweep(
      Sampler sampler, DocumentBlock block, int from, int to, TopicTables tables, long sweepSeed) {
    PassScore sum = PassScore.NONE;
    for (int d = from; d < to; d++) {
      int start = block.starts[d];
      boolean known = topics[start] < topicCount;
      long stream = Draws.stream(sweepSeed, block.keys[d]);
      double masses =
          sampler.sample(tables, block.words, topics, start, block.starts[d + 1], stream);
      if (known) {
        sum = sum.plus(PassScore.of(masses, block.length(d), tables.alphaSum));
      }
    }
    return sum;
  }

  /**
   * The changes of the word counts from {@code before} to these topics, by range of terms. Only
   * tokens that changed are put in the order of their terms.
   */
  PackedCells[] changeSince(TokenTopics before, DocumentBlock block, TermRanges ranges) {
    int terms = ranges.bounds()[ranges.size()];
    int[] next = new int[terms + 1];
    for (int i = 0; i < topics.length; i++) {
      if (before.topics[i] != topics[i]) {
        next[block.words[i] + 1]++;
      }
    }
    for (int term = 0; term < terms; term++) {
      next[term + 1] += next[term];
    }
    int[] changed = new int[next[terms]];
    for (int i = 0; i < topics.length; i++) {
      if (before.topics[i] != topics[i]) {
        changed[next[block.words[i]]++] = i;
      }
    }
    TermCells cells = new TermCells(ranges);
    int[] row = cells.table();
    int at = 0;
    for (int term = 0; term < terms; term++) {
      if (at == next[term]) {
        continue;
      }
      for (; at < next[term]; at++) {
        int old = before.topics[changed[at]];
        if (old < topicCount) {
          row[old]--;
        }
        row[topics[changed[at]]]++;
      }
      cells.end(term);
    }
    return cells.packed();
  }

  /**
   * Adds to {@code above}, at topic * bins + i, the number of documents of the range with more than
   * i tokens of the topic.
   */
  void addDocumentsAbove(
      DocumentBlock block, int fromDocument, int toDocument, int bins, int[] above) {
    int[] seen = new int[topicCount + 1];
    for (int d = fromDocument; d < toDocument; d++) {
      int from = block.starts[d];
      int to = block.starts[d + 1];
      for (int i = from; i < to; i++) {
        int topic = topics[i];
        int count = seen[topic]++;
        if (count < bins && topic < topicCount) {
          above[topic * bins + count]++;
        }
      }
      for (int i = from; i < to; i++) {
        seen[topics[i]] = 0;
      }
    }
  }
}
