package io.github.ream.corpus;

import java.util.Arrays;

/**
 * The blocks that a sighting is in. Variants of different titles that share one are compared: the
 * same DOI, the same arXiv id, one's title as the other's main title, or a band of MinHash of the
 * title.
 */
final class Blocks {
  private static final int SHORTEST_NEAR_TITLE = 20;
  private static final int MOST = MinHash.BANDS + 3;

  private Blocks() {}

  /** The block of all sightings of a title, and of those whose main title it is. */
  static long ofTitle(String titleKey) {
    return ContentHash.of(titleKey).high();
  }

  /** All other blocks of a sighting, as hashes. */
  static long[] others(Sighting sighting) {
    long[] blocks = new long[MOST];
    int n = 0;
    if (sighting.doi() != null) {
      blocks[n++] = ContentHash.of("doi\n" + sighting.doi()).high();
    }
    if (sighting.arxivId() != null) {
      blocks[n++] = ContentHash.of("arxiv\n" + sighting.arxivId()).high();
    }
    String mainTitleKey = NormalizedText.mainTitleKey(sighting.title());
    if (mainTitleKey != null) {
      blocks[n++] = ofTitle(mainTitleKey);
    }
    String key = sighting.titleKey();
    if (key.codePointCount(0, key.length()) >= SHORTEST_NEAR_TITLE) {
      for (long band : MinHash.bands(NormalizedText.grams(key))) {
        blocks[n++] = band;
      }
    }
    return Arrays.copyOf(blocks, n);
  }
}
