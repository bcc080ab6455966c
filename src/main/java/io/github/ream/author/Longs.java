package io.github.ream.author;

import java.nio.ByteBuffer;

/** Whole numbers as the bytes that a row carries: arrays of numbers would be boxed one by one. */
final class Longs {
  private Longs() {}

  static byte[] bytes(long[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
    bytes.asLongBuffer().put(numbers);
    return bytes.array();
  }

  static long[] of(byte[] bytes) {
    long[] numbers = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }
}
