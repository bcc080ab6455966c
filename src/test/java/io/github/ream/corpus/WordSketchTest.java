package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WordSketchTest {

  private static long[] words(long from, long to) {
    return LongStream.range(from, to).toArray();
  }

  @Test
  void setsNeverShareMoreWordsThanTheirSketchesSay() {
    Random random = new Random(6);
    for (int i = 0; i < 2_000; i++) {
      int size = random.nextInt(700);
      int otherSize = random.nextInt(700);
      int shared = random.nextInt(Math.min(size, otherSize) + 1);
      WordSketch one = new WordSketch(words(0, size));
      WordSketch other = new WordSketch(words(size - shared, size - shared + otherSize));

      assertTrue(one.mostShared(other) >= shared, size + ", " + otherSize + ", " + shared);
      assertEquals(one.mostShared(other), other.mostShared(one));
      assertTrue(one.mayAgree(other, (double) shared / Math.max(1, size + otherSize - shared)));
    }
  }

  @Test
  void abstractsOfWhichAQuarterIsSharedDoNotAgree() {
    WordSketch one = new WordSketch(words(0, 100));
    WordSketch other = new WordSketch(words(75, 175));

    assertFalse(one.mayAgree(other, 0.6));
    assertTrue(one.mayAgree(new WordSketch(words(10, 100)), 0.6));
    assertTrue(one.mayAgree(new WordSketch(words(0, 10)), 0.6), "the beginning of it");
  }
}
