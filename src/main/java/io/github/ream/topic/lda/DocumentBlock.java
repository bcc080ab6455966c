package io.github.ream.topic.lda;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The documents of one partition, as a few primitive arrays: keys in ascending order, and the term
 * index of each token, equal terms side by side.
 */
final class DocumentBlock implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Document keys, ascending as unsigned numbers. */
  final long[] keys;

  /** First token of each document, and the end of the last. */
  final int[] starts;

  final int[] words;

  DocumentBlock(long[] keys, int[] starts, int[] words) {
    this.keys = keys;
    this.starts = starts;
    this.words = words;
  }

  int size() {
    return keys.length;
  }

  /** Tokens of a document. */
  int length(int document) {
    return starts[document + 1] - starts[document];
  }

  /** Where the tokens of a document's term end that begin at this token. */
  int endOfTerm(int token, int document) {
    int end = token + 1;
    while (end < starts[document + 1] && words[end] == words[token]) {
      end++;
    }
    return end;
  }

  /** Some of the documents, copied. */
  DocumentBlock slice(int from, int to) {
    int[] slicedStarts = new int[to - from + 1];
    for (int d = from; d <= to; d++) {
      slicedStarts[d - from] = starts[d] - starts[from];
    }
    return new DocumentBlock(
        Arrays.copyOfRange(keys, from, to),
        slicedStarts,
        Arrays.copyOfRange(words, starts[from], starts[to]));
  }

  /** How many documents, from the first, a stage with this share of all keys works on. */
  int active(double share) {
    if (share >= 1) {
      return keys.length;
    }
    long limit = (long) (share * 0x1p63);
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] >>> 1 < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
