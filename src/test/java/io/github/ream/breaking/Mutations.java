package io.github.ream.breaking;

import io.github.ream.dump.Splices;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Dumps changed at random: what a torn transfer, a broken program or a hostile person makes. */
final class Mutations {
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_BLOCK = 4_000;
  private static final int MOST_BYTES = 200_000;

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "2147483648",
          "-9223372036854775809",
          "1e999999",
          "1E-999999",
          "0.1e1",
          "9".repeat(400),
          "00012",
          "1_000",
          "0x7f",
          "٣");

  private final Random random;

  Mutations(Random random) {
    this.random = random;
  }

  /** A dump with up to six changes; some stay as they were. */
  byte[] of(List<byte[]> seeds) {
    byte[] dump = one(seeds);
    if (random.nextInt(8) == 0) {
      dump = joined(dump, one(seeds));
    }
    for (int left = random.nextInt(MOST_CHANGES + 1); left > 0; left--) {
      dump = changed(dump, seeds);
      if (dump.length > MOST_BYTES) {
        dump = Arrays.copyOf(dump, MOST_BYTES);
      }
    }
    return dump;
  }

  private byte[] changed(byte[] dump, List<byte[]> seeds) {
    int at = random.nextInt(dump.length + 1);
    int end = Math.min(dump.length, at + 1 + random.nextInt(LONGEST_BLOCK));
    byte[] before = Arrays.copyOf(dump, at);
    byte[] block = Arrays.copyOfRange(dump, at, end);
    byte[] after = Arrays.copyOfRange(dump, end, dump.length);
    return switch (random.nextInt(10)) {
      case 0 -> flipped(dump);
      case 1 -> before;
      case 2 -> joined(before, after);
      case 3 -> joined(before, block, block, block, after);
      case 4 -> joined(before, after, block);
      case 5 -> joined(before, piece(one(seeds)), block, after);
      case 6 -> joined(before, text(Splices.ALL), block, after);
      case 7 -> numberReplaced(dump);
      case 8 -> joined(before, nested(), block, after);
      default -> joined(before, noise(), after);
    };
  }

  private byte[] flipped(byte[] dump) {
    byte[] flipped = dump.clone();
    for (int bits = 1 + random.nextInt(8); bits > 0 && flipped.length > 0; bits--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] numberReplaced(byte[] dump) {
    int start = dump.length == 0 ? 0 : random.nextInt(dump.length);
    while (start < dump.length && !Character.isDigit(dump[start])) {
      start++;
    }
    int end = start;
    while (end < dump.length && Character.isDigit(dump[end])) {
      end++;
    }
    return joined(
        Arrays.copyOf(dump, start), text(NUMBERS), Arrays.copyOfRange(dump, end, dump.length));
  }

  private byte[] nested() {
    String open = List.of("[", "{\"a\":", "<b>", "{\"title\":[", "$\\frac{").get(random.nextInt(5));
    return open.repeat(1 + random.nextInt(20_000 / open.length())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(100)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] text(List<String> words) {
    return words.get(random.nextInt(words.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] piece(byte[] dump) {
    int at = random.nextInt(dump.length + 1);
    return Arrays.copyOfRange(dump, at, Math.min(dump.length, at + random.nextInt(LONGEST_BLOCK)));
  }

  private byte[] one(List<byte[]> seeds) {
    return seeds.get(random.nextInt(seeds.size()));
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
