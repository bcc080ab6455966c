package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class PaperYearsTest {
  private final PaperYears years = new PaperYears();

  @Test
  void onePaperOfLongAgoMovesNeitherBeginning() {
    years.add(1904, 1);
    years.add(1990, 30);
    years.add(1991, 40);
    assertEquals(1904, years.first());
    assertEquals(1990, years.mostFrom());
    assertEquals(1990, years.solidFrom());
    assertEquals(1991, years.last());
  }

  @Test
  void oneFullYearFarFromTheOthersDoesNotStartTheCharts() {
    years.add(1950, 12);
    years.add(1960, 3);
    years.add(2000, 10);
    years.add(2001, 9);
    years.add(2002, 10);
    assertEquals(2000, years.solidFrom());
  }

  @Test
  void withFewPapersInEveryYearTheChartsHaveNoBeginning() {
    years.add(2001, 9);
    years.add(2002, 9);
    assertNull(years.solidFrom());
    assertEquals(2001, years.mostFrom());
  }

  @Test
  void noYearHasNoBeginning() {
    assertNull(years.first());
    assertNull(years.mostFrom());
    assertNull(years.solidFrom());
  }

  @Test
  void partsAddUp() {
    PaperYears others = new PaperYears();
    years.add(2000, 6);
    others.add(2000, 4);
    years.addAll(others);
    assertEquals(2000, years.solidFrom());
  }
}
