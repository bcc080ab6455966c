package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class MeetingsTest {
  private static final int MOST = 200;

  /** Sightings with titles of their own that share some blocks. */
  private static List<Encounters> meetings(int sightings, long... blocks) {
    LongList titles = new LongList(0);
    LongList others = new LongList(0);
    for (long i = 1; i <= sightings; i++) {
      titles.add(-i, i, 0, 0);
      for (long block : blocks) {
        others.add(block, i, -i, 0);
      }
    }
    BlockEntries entries = new BlockEntries(titles.take(), others.take());
    List<Encounters> found = new ArrayList<>();
    new Meetings(List.of(new Tuple2<>(0, entries)).iterator(), MOST).forEachRemaining(found::add);
    return found;
  }

  private static Set<Tuple2<Long, Encounters.Room>> rooms(List<Encounters> found) {
    Set<Tuple2<Long, Encounters.Room>> rooms = new HashSet<>();
    found.forEach(e -> e.nearRooms().forEachRemaining(rooms::add));
    return rooms;
  }

  @Test
  void aVariantIsSentOnceHoweverManyItMeets() {
    List<Encounters> found = meetings(MOST, 7);

    assertEquals(MOST, found.stream().flatMapToLong(Encounters::compared).count());
    assertEquals(MOST, rooms(found).size());
    assertEquals(1, rooms(found).stream().map(Tuple2::_2).distinct().count());
  }

  @Test
  void blocksOfTheSameVariantsAreOneRoom() {
    assertEquals(2, rooms(meetings(2, LongStream.range(1, 13).toArray())).size());
  }

  @Test
  void whatTooManyShareBringsNobodyTogether() {
    assertEquals(Set.of(), rooms(meetings(MOST + 1, 7)));
  }
}
