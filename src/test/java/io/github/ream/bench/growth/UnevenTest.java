package io.github.ream.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnevenTest {
  @Test
  void theLongestTaskStandsBesideTheMiddleOne() {
    assertEquals(new Uneven(9, 2, "page"), Uneven.of(List.of(2.0, 1.0, 9.0), "page"));
    assertEquals(new Uneven(4, 2, ""), Uneven.of(List.of(4.0, 1.0, 3.0, 2.0), ""));
    assertEquals(new Uneven(7, 7, ""), Uneven.of(List.of(7.0), ""));
  }

  @Test
  void theStageThatWaitsLongestForOneTaskIsKept() {
    Uneven longButEven = new Uneven(60, 58, "topics");
    Uneven short1 = new Uneven(5, 1, "page");
    assertEquals(short1, longButEven.or(short1));
    assertEquals(short1, short1.or(longButEven));
    assertEquals(longButEven, Uneven.NONE.or(longButEven));
    Uneven alone = new Uneven(3, 3, "");
    assertEquals(alone, Uneven.NONE.or(alone));
  }
}
