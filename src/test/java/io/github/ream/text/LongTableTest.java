package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {

  @Test
  void itHoldsWhatAMapHolds() {
    Random random = new Random(5);
    LongTable table = new LongTable();
    Map<Long, Long> map = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextInt(6_000) * (i % 2 == 0 ? 1L << 32 : 1L) | (i % 3 == 0 ? 1L << 63 : 0);
      table.add(key, i);
      map.merge(key, (long) i, Long::sum);
    }
    map.forEach((key, value) -> assertEquals(value, table.get(key, -7)));
    assertEquals(-7, table.get(5L << 40, -7));
    Map<Long, Long> given = new HashMap<>();
    table.forEach(given::put);
    assertEquals(map, given);
  }
}
