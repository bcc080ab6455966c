package io.github.ream.lda;

import java.nio.charset.StandardCharsets;

/**
 * Random draws that depend only on the seed, the key of the document, the sweep and the position of
 * the token. So they do not depend on the order of documents, partitions or threads.
 */
final class Draws {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private Draws() {}

  /**
   * A bijective 64-bit finaliser (Stafford's mix 13, the one of SplitMix64). Ream has it in {@code
   * stats.SplitMix} too; this package uses nothing else of Ream.
   */
  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The stream of one document in one sweep. */
  static long stream(long sweepSeed, long documentKey) {
    return mix(sweepSeed ^ documentKey);
  }

  /** The seed of one sweep. */
  static long sweepSeed(long seed, int sweep) {
    return mix(mix(seed) + (sweep + 1) * STEP);
  }

  /** A uniform number in [0, 1) for a token of a stream. */
  static float uniform(long stream, int position) {
    return (mix(stream + position * STEP) >>> 40) * 0x1p-24f;
  }

  /** The 64-bit key of a text: FNV-1a over its UTF-8 bytes, finalised. */
  static long key(String text) {
    long h = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xff)) * 0x100000001b3L;
    }
    return mix(h);
  }
}
