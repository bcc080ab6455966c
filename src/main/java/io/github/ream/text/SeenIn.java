package io.github.ream.text;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;

/**
 * The papers in which something was seen.
 *
 * @param papers how many they are, copies counted
 * @param hashes the lowest {@value #TOLD_APART} of the hashes of what else they say, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers, never compared.
record SeenIn(long papers, long[] hashes) implements Serializable {
  /** So many papers are told from copies of each other. */
  static final int TOLD_APART = 10;

  static SeenIn one(String otherText) {
    return one(hash(otherText));
  }

  /**
   * One paper.
   *
   * @param hash of what else it says
   */
  static SeenIn one(long hash) {
    return new SeenIn(1, new long[] {hash});
  }

  static long hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return XXH64.hashUnsafeBytes(bytes, Platform.BYTE_ARRAY_OFFSET, bytes.length, 0);
  }

  /**
   * The hash of a sequence of texts.
   *
   * @param before hash of all but the last, 0 if there is only one
   * @param next hash of the last
   */
  static long hash(long before, long next) {
    return XXH64.hashLong(next, before);
  }

  SeenIn plus(SeenIn other) {
    long[] all = Arrays.copyOf(hashes, hashes.length + other.hashes.length);
    System.arraycopy(other.hashes, 0, all, hashes.length, other.hashes.length);
    return new SeenIn(
        papers + other.papers, Arrays.stream(all).sorted().distinct().limit(TOLD_APART).toArray());
  }

  /** Whether at least so many of the papers, {@value #TOLD_APART} at most, differ. */
  boolean differ(int fewest) {
    return hashes.length >= fewest;
  }
}
