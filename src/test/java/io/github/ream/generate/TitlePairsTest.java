package io.github.ream.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.generate.layout.DumpMaker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TitlePairsTest {
  private static final GeneratorSettings SETTINGS = GeneratorSettings.of(600).withSeed(4);
  private static final int TITLE_LEFT = 3;
  private static final int ABSTRACT_LEFT = 4;
  private static final int TITLE_RIGHT = 7;
  private static final int ABSTRACT_RIGHT = 8;

  private static List<Row> pairs(boolean same) {
    DumpMaker maker = new DumpMaker(SETTINGS);
    return LongStream.range(0, SETTINGS.papers())
        .mapToObj(number -> TitlePairs.pair(SETTINGS, maker, number))
        .filter(pair -> pair.getBoolean(1) == same)
        .toList();
  }

  @Test
  void halfOfThePairsAreOnePaperWrittenInTwoWays() {
    List<Row> same = pairs(true);

    assertEquals(300, same.size());
    assertEquals(Set.of("punctuation", "typo", "subtitle", "case", "wording"), kinds(same));
    for (Row pair : same) {
      assertNotEquals(pair.getString(TITLE_LEFT), pair.getString(TITLE_RIGHT));
      assertEquals(pair.getString(5), pair.getString(9));
      assertEquals(pair.getInt(6), pair.getInt(10));
    }
  }

  @Test
  void theOtherHalfAreTwoPapersWithTitlesAlike() {
    List<Row> two = pairs(false);

    assertEquals(300, two.size());
    assertEquals(Set.of("part", "year", "sibling", "generic", "other"), kinds(two));
    for (Row pair : two) {
      assertEquals(
          pair.getString(2).equals("generic"),
          pair.getString(TITLE_LEFT).equals(pair.getString(TITLE_RIGHT)));
      assertTrue(
          pair.isNullAt(ABSTRACT_LEFT)
              || !pair.getString(ABSTRACT_LEFT).equals(pair.getString(ABSTRACT_RIGHT)));
    }
  }

  @Test
  void halfOfThePairsLackAnAbstract() {
    long lacking =
        pairs(true).stream()
            .filter(pair -> pair.isNullAt(ABSTRACT_LEFT) || pair.isNullAt(ABSTRACT_RIGHT))
            .count();

    assertEquals(0.5, lacking / 300.0, 0.1);
  }

  private static Set<String> kinds(List<Row> pairs) {
    return pairs.stream().map(pair -> pair.getString(2)).collect(Collectors.toSet());
  }
}
