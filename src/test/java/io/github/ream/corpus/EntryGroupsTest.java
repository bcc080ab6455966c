package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryGroupsTest {

  @Test
  void everyEntryIsInTheGroupOfItsKey() {
    Random random = new Random(4);
    LongList entries = new LongList(0);
    Map<Long, Set<Long>> expected = new HashMap<>();
    for (long i = 0; i < 3_000; i++) {
      // Keys that differ in their upper half only, as those of one partition may.
      long key = (long) random.nextInt(900) << 40;
      entries.add(key, i, -i, 2 * i);
      expected.computeIfAbsent(key, k -> new HashSet<>()).add(i);
    }
    EntryGroups groups = new EntryGroups(entries.take());
    Map<Long, Set<Long>> found = new HashMap<>();
    for (int slot = 0; slot < groups.slots(); slot++) {
      for (int entry = groups.last(slot); entry >= 0; entry = groups.before(entry)) {
        found.computeIfAbsent(groups.key(entry), k -> new HashSet<>()).add(groups.second(entry));
        assertEquals(-groups.second(entry), groups.third(entry));
        assertEquals(2 * groups.second(entry), groups.fourth(entry));
      }
    }
    assertEquals(expected, found);
    assertTrue(groups.last(77L) < 0);
    assertTrue(new EntryGroups(new long[0]).last(77L) < 0);
  }
}
