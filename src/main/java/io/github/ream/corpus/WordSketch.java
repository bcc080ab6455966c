package io.github.ream.corpus;

import io.github.ream.stats.SplitMix;
import java.io.Serializable;

/**
 * Of a set of words, its size and one of 512 bits for each word: the most words that it may share
 * with another set, in a tenth of the space of the text. A bit that one set alone has stands for a
 * word of its own, so that the sets never share more.
 */
final class WordSketch implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The number of bits as a power of two. */
  private static final int LOG_BITS = 9;

  private final long[] bits = new long[(1 << LOG_BITS) / Long.SIZE];
  private final int words;

  /** The sketch of the {@linkplain NormalizedText#words hashes of distinct words}. */
  WordSketch(long[] hashes) {
    words = hashes.length;
    for (long hash : hashes) {
      int bit = (int) (SplitMix.first(hash) >>> (Long.SIZE - LOG_BITS));
      bits[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** No less than the words that both sets have. */
  int mostShared(WordSketch other) {
    int own = 0;
    int others = 0;
    for (int i = 0; i < bits.length; i++) {
      own += Long.bitCount(bits[i] & ~other.bits[i]);
      others += Long.bitCount(other.bits[i] & ~bits[i]);
    }
    return Math.min(words - own, other.words - others);
  }

  /** Whether the sets may be so alike (Jaccard), or the smaller one may be a part of the other. */
  boolean mayAgree(WordSketch other, double similarity) {
    int shared = mostShared(other);
    return NormalizedText.jaccard(words, other.words, shared) >= similarity
        || NormalizedText.isContained(Math.min(words, other.words), shared);
  }
}
