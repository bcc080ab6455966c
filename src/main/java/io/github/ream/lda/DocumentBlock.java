package io.github.ream.lda;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents as a few primitive arrays: their keys in ascending order, and the term index of each
 * token. Within a document the tokens of a term stand side by side.
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

  /** The end of the run of equal terms that begins at this token of the document. */
  int endOfTerm(int token, int document) {
    int end = token + 1;
    while (end < starts[document + 1] && words[end] == words[token]) {
      end++;
    }
    return end;
  }

  /** The documents of several blocks in one; fails if an array cannot hold all tokens. */
  static DocumentBlock merged(List<DocumentBlock> blocks) {
    record Place(long key, DocumentBlock block, int document) {}

    List<Place> places = new ArrayList<>();
    for (DocumentBlock block : blocks) {
      for (int d = 0; d < block.size(); d++) {
        places.add(new Place(block.keys[d], block, d));
      }
    }
    places.sort((a, b) -> Long.compareUnsigned(a.key, b.key));
    long[] keys = new long[places.size()];
    int[] starts = new int[keys.length + 1];
    for (int d = 0; d < keys.length; d++) {
      Place place = places.get(d);
      keys[d] = place.key;
      starts[d + 1] = Math.addExact(starts[d], place.block.length(place.document));
    }
    int[] words = new int[starts[keys.length]];
    for (int d = 0; d < keys.length; d++) {
      Place place = places.get(d);
      System.arraycopy(
          place.block.words,
          place.block.starts[place.document],
          words,
          starts[d],
          starts[d + 1] - starts[d]);
    }
    return new DocumentBlock(keys, starts, words);
  }

  /** How many documents, from the first on, belong to a share of all keys. */
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
