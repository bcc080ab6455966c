package io.github.ream.topic.lda;

import java.util.Arrays;

/**
 * The topics of the same tokens term by term. What a term has of each topic is counted anew from
 * them, in the nearest cache; a table of terms by topics that keeps up with each change would be
 * touched all over.
 */
final class TokenOrder {
  // First of each term's tokens, and the end of the last.
  private final int[] starts;

  // Of each token of the documents, its place among the terms' tokens.
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

  /** Takes over the topics of these tokens of the documents; threads may take over others. */
  void put(char[] drawn, int from, int to) {
    for (int i = from; i < to; i++) {
      topics[places[i]] = drawn[i];
    }
  }

  /** Cuts the terms into so many ranges of about as many tokens each; returns their bounds. */
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
   * The tokens of each topic of a range of terms.
   *
   * @param topicCount how many topics there are; as a token's topic, none
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
