package io.github.ream.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Publication year and month as one number: the year times 100, plus the month from 1 to 12 where
 * it is known. Blocks of papers hold a million of these in an array.
 */
public final class PublishedMonth {
  /** Stands for a date of which not even the year is known. */
  public static final int NONE = Integer.MIN_VALUE;

  private static final int YEARS = 100;

  private PublishedMonth() {}

  /** The number of a year and a month, either null where it is not known. */
  public static int of(Integer year, Integer month) {
    return year == null ? NONE : year * YEARS + (month == null ? 0 : month);
  }

  /** The year of a number; {@link #NONE} where it is not known. */
  public static int year(int number) {
    return number == NONE ? NONE : Math.floorDiv(number, YEARS);
  }

  /** The first day of a number's month, empty where the month is not known. */
  public static Optional<LocalDate> firstDay(int number) {
    int month = number == NONE ? 0 : Math.floorMod(number, YEARS);
    return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(year(number), month, 1));
  }
}
