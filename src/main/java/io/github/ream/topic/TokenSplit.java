package io.github.ream.topic;

import io.github.ream.stats.SplitMix;
import java.util.Arrays;

/**
 * A paper's tokens in two halves, by a hash of seed, paper and the token's place among the paper's
 * tokens in the order of term ids.
 *
 * @param observed ids of the terms in one half
 * @param held ids of the terms in the other
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by topic or term, never compared.
record TokenSplit(int[] observed, int[] held) {

  /**
   * Splits the tokens of a paper.
   *
   * @param terms ids of the paper's terms, ascending
   * @param counts occurrences of each
   */
  static TokenSplit of(String paperId, int[] terms, int[] counts, long seed) {
    int size = Arrays.stream(counts).sum();
    int[] observed = new int[size];
    int[] held = new int[size];
    int nObserved = 0;
    int nHeld = 0;
    long paper = SplitMix.first(seed ^ SplitMix.first(paperId.hashCode()));
    int place = 0;
    for (int i = 0; i < terms.length; i++) {
      for (int n = counts[i]; n > 0; n--) {
        if ((SplitMix.first(paper + place++) & 1) == 0) {
          observed[nObserved++] = terms[i];
        } else {
          held[nHeld++] = terms[i];
        }
      }
    }
    return new TokenSplit(Arrays.copyOf(observed, nObserved), Arrays.copyOf(held, nHeld));
  }
}
