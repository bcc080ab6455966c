package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.schema.CodePoints;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdRangesTest {
  @Test
  void idsOfHashesAreInRangesOfOneSize() {
    assertEquals(
        List.of(0, 0, 1, 1, 2, 2, 3, 3),
        Stream.of("0000", "3fffe0", "4000", "7fff", "8000", "bfff", "c000", "ffff00")
            .map(id -> IdRanges.range(id, 4))
            .toList());
  }

  @Test
  void aRangeNeverFallsWhereIdsRise() {
    List<String> letters =
        List.of("", " ", "/", "0", "1", "8", "9", ":", "Z", "a", "b", "f", "g", "z", "\u00e9");
    List<String> ids =
        letters.stream()
            .flatMap(a -> letters.stream().flatMap(b -> letters.stream().map(c -> a + b + c)))
            .sorted(CodePoints.ORDER)
            .toList();

    int before = 0;
    for (String id : ids) {
      int range = IdRanges.range(id, 5000);
      assertTrue(range >= before && range < 5000, id + " is in range " + range);
      before = range;
    }
  }
}
