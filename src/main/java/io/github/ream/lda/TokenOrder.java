package io.github.ream.lda;

import java.util.Arrays;

/**
 * The topics of the tokens in the order of their terms. From them the count of each topic in a term
 * is counted anew, in the nearest cache. A table of terms by topics, kept up to date with each
 * change, would be touched all over memory.
 */
final class TokenOrder {
  // The first token of each term, and the end of the last.
  private final int[] starts;

  // By token in the order of documents: its place in the order of terms.
  private final int[] places;

  private final char[] topics;

  TokenOrder(int[] words, int vocabulary) {
    starts = new int[vocabulary + 1];
    for (int word : words) {
      starts[word + 1]++;
    }
    for (int w = 0; w < vocabulary; w++) {
      starts[w + 1] += starts[w];
    }
    int[] next = Arrays.copyOf(starts, vocabulary);
    places = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      places[i] = next[words[i]]++;
    }
    topics = new char[words.length];
  }

  /** Copies the topics of a range of tokens; other threads may copy other ranges meanwhile. */
  void put(char[] drawn, int from, int to) {
    for (int i = from; i < to; i++) {
      topics[places[i]] = drawn[i];
    }
  }

  /** Cuts the terms into ranges with about the same number of tokens; returns their bounds. */
  int[] cut(int ranges) {
    int[] bounds = new int[ranges + 1];
    for (int r = 1; r < ranges; r++) {
      int at = Arrays.binarySearch(starts, (int) ((long) places.length * r / ranges));
      bounds[r] = Math.min(starts.length - 1, at < 0 ? -at - 1 : at);
    }
    bounds[ranges] = starts.length - 1;
    return bounds;
  }

  /**
   * Counts the tokens of each topic, for each term of a range.
   *
   * @param topicCount the number of topics; as the topic of a token it means none
   */
  void count(int topicCount, int fromTerm, int toTerm, TermRows.Builder into) {
    int[] row = new int[topicCount + 1];
    byte[] touched = TermRows.Builder.marks(topicCount);
    for (int term = fromTerm; term < toTerm; term++) {
      for (int t = starts[term]; t < starts[term + 1]; t++) {
        row[topics[t]]++;
        touched[topics[t] / TermRows.BLOCK] = 1;
      }
      into.addRow(row, touched);
      row[topicCount] = 0;
    }
  }
}
