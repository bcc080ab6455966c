package io.github.ream.lda;

import java.io.Serializable;
import java.util.Arrays;

/** Expected topic counts of some documents, without the small ones. */
final class SoftCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Expected counts below this are dropped between passes. */
  private static final float LEAST = 0.05f;

  /** First entry of each document, and the end of the last. */
  final int[] starts;

  /** The topic of each entry, ascending within a document. */
  final char[] topics;

  final float[] amounts;

  /** How well the tables of the pass that made these counts predicted the documents. */
  final PassScore score;

  private SoftCounts(int[] starts, char[] topics, float[] amounts, PassScore score) {
    this.starts = starts;
    this.topics = topics;
    this.amounts = amounts;
    this.score = score;
  }

  /** The counts of the sampled topics, for a range of the documents of a block. */
  static SoftCounts of(
      DocumentBlock block, int fromDocument, int toDocument, char[] sampled, int topicCount) {
    int tokens = block.starts[toDocument] - block.starts[fromDocument];
    int[] starts = new int[toDocument - fromDocument + 1];
    char[] topics = new char[tokens];
    float[] amounts = new float[tokens];
    int[] counts = new int[topicCount];
    int size = 0;
    for (int d = fromDocument; d < toDocument; d++) {
      int first = size;
      for (int i = block.starts[d]; i < block.starts[d + 1]; i++) {
        if (counts[sampled[i]]++ == 0) {
          topics[size++] = sampled[i];
        }
      }
      Arrays.sort(topics, first, size);
      for (int e = first; e < size; e++) {
        amounts[e] = counts[topics[e]];
        counts[topics[e]] = 0;
      }
      starts[d - fromDocument + 1] = size;
    }
    return new SoftCounts(
        starts, Arrays.copyOf(topics, size), Arrays.copyOf(amounts, size), PassScore.NONE);
  }

  /** The same topics with other amounts, without the small ones. */
  SoftCounts with(float[] next, PassScore nextScore) {
    int[] keptStarts = new int[starts.length];
    char[] kept = new char[topics.length];
    float[] keptAmounts = new float[topics.length];
    int size = 0;
    for (int d = 0; d + 1 < starts.length; d++) {
      for (int e = starts[d]; e < starts[d + 1]; e++) {
        if (next[e] >= LEAST) {
          kept[size] = topics[e];
          keptAmounts[size++] = next[e];
        }
      }
      keptStarts[d + 1] = size;
    }
    return new SoftCounts(
        keptStarts, Arrays.copyOf(kept, size), Arrays.copyOf(keptAmounts, size), nextScore);
  }
}
