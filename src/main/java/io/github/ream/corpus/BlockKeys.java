package io.github.ream.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * The hashes by which a sighting meets others.
 *
 * @param variant of its {@link Variant}
 * @param title block of its title
 * @param fingerprint of its abstract, 0 without one, or if it does not tell
 * @param identifiers its {@link Identifiers}
 * @param others its other {@link Blocks}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record BlockKeys(long variant, long title, long fingerprint, long identifiers, long[] others)
    implements Serializable {
  /** The numbers before the other blocks. */
  private static final int FIRST = 4;

  static BlockKeys of(SightedPaper sighting) {
    // Sightings with a standing title and a standing abstract ("In this issue …") may be several
    // papers, and so may a notice and a paper that only the dump tells apart.
    boolean tells =
        sighting.fingerprint() != null
            && !sighting.title().standing()
            && Objects.equals(sighting.notice(), sighting.title().notice());
    return new BlockKeys(
        sighting.variant().high(),
        Blocks.ofTitle(sighting.titleKey()),
        tells ? sighting.fingerprint().high() : 0,
        Identifiers.of(sighting.arxivId(), sighting.doi()),
        Blocks.others(sighting));
  }

  /** The keys that {@link #toBytes} wrote. */
  static BlockKeys of(byte[] bytes) {
    LongBuffer numbers = ByteBuffer.wrap(bytes).asLongBuffer();
    long variant = numbers.get();
    long title = numbers.get();
    long fingerprint = numbers.get();
    long identifiers = numbers.get();
    long[] others = new long[numbers.remaining()];
    numbers.get(others);
    return new BlockKeys(variant, title, fingerprint, identifiers, others);
  }

  /** The variant alone. */
  static long variant(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getLong();
  }

  /** Hands on the block of the title and all others. */
  void forEachBlock(LongConsumer blocks) {
    blocks.accept(title);
    Arrays.stream(others).forEach(blocks);
  }

  /** Whether the block of the title or another one is among some. */
  boolean hasBlockOf(Set<Long> some) {
    return some.contains(title) || Arrays.stream(others).anyMatch(some::contains);
  }

  byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * (FIRST + others.length));
    bytes.asLongBuffer().put(variant).put(title).put(fingerprint).put(identifiers).put(others);
    return bytes.array();
  }
}
