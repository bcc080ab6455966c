package io.github.ream.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first 80 bits of the SHA-256 of a text in UTF-8: what ids are made of.
 *
 * @param high the first 64 bits
 * @param low the other 16 bits
 */
record ContentHash(long high, short low) implements Comparable<ContentHash>, Serializable {

  static ContentHash of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static ContentHash of(byte[] utf8) {
    try {
      ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(utf8));
      return new ContentHash(digest.getLong(), digest.getShort());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The order of the hexadecimal digits. */
  @Override
  public int compareTo(ContentHash other) {
    int order = Long.compareUnsigned(high, other.high);
    return order == 0 ? Integer.compare(low & 0xffff, other.low & 0xffff) : order;
  }

  /** The 20 hexadecimal digits. */
  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}
