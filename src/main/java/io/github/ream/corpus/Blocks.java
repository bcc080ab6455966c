package io.github.ream.corpus;

import java.util.Arrays;

/**
 * The blocks of a sighting. Variants of different titles that share a block are compared. A block
 * stands for a DOI, an arXiv id, a title that is the main title of others, or a MinHash band of the
 * title.
 */
final class Blocks {
  private static final int SHORTEST_NEAR_TITLE = 20;
  private static final int MOST = MinHash.BANDS + 4;

  /** Bits that say how the variants of a block are compared; the others are a hash. */
  private static final long TOGETHER = 1L << 63;

  private static final long OF_ONE_TITLE_TOO = 1L << 62;
  private static final long HASH = ~(TOGETHER | OF_ONE_TITLE_TOO);

  private Blocks() {}

  /** The block of all sightings of a title, and of those whose main title it is. */
  static long ofTitle(String titleKey) {
    return ContentHash.of(titleKey).high() & HASH;
  }

  /** All other blocks of a sighting, as hashes. */
  static long[] others(SightedPaper sighting) {
    long[] blocks = new long[MOST];
    int n = 0;
    if (sighting.doi() != null) {
      long doi = (ContentHash.of("doi\n" + sighting.doi()).high() & HASH) | TOGETHER;
      blocks[n++] = doi;
      if (sighting.title().standing()) {
        // If too many variants have the title, they do not meet in its block.
        blocks[n++] = doi | OF_ONE_TITLE_TOO;
      }
    }
    if (sighting.arxivId() != null) {
      blocks[n++] = ContentHash.of("arxiv\n" + sighting.arxivId()).high() & HASH;
    }
    String mainTitleKey = NormalizedText.mainTitleKey(sighting.title().bare());
    if (mainTitleKey != null) {
      blocks[n++] = ofTitle(mainTitleKey);
    }
    String key = sighting.titleKey();
    if (key.codePointCount(0, key.length()) >= SHORTEST_NEAR_TITLE) {
      for (long band : MinHash.bands(NormalizedText.grams(key))) {
        blocks[n++] = band & HASH;
      }
    }
    return Arrays.copyOf(blocks, n);
  }

  /** Whether all variants of a block are compared together, and not two by two. */
  static boolean isTogether(long block) {
    return (block & TOGETHER) != 0;
  }

  /** Whether the variants of a block are compared even if all have one title. */
  static boolean isOfOneTitleToo(long block) {
    return (block & OF_ONE_TITLE_TOO) != 0;
  }
}
