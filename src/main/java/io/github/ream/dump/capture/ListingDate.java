package io.github.ream.dump.capture;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date line of a capture in the listing layout: month and day, the year unless it is the
 * capture's own, and the comment count behind it ({@code Oct 1 1}, {@code Dec 11, 2024 1}).
 *
 * @param text the date as written, without the count
 * @param year the year, null if not written or if the date does not exist
 * @param month 1 to 12, null if the date does not exist
 * @param day day of the month, null if the date does not exist
 * @param comments the count, null if none is written
 */
public record ListingDate(String text, Integer year, Integer month, Integer day, Integer comments) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int ANY_LEAP_YEAR = 2000;

  private static final String MONTH_DAY =
      "((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\.? \\d{1,2})";
  private static final Pattern PAGE_DATE = Pattern.compile(MONTH_DAY);
  private static final Pattern DATE =
      Pattern.compile("(" + MONTH_DAY + "(?:, ?(\\d{4}))?)(?: +(\\d{1,3}(?:,\\d{3})+|\\d{1,7}))?");

  /** The date in a line; null if the line is something else. */
  public static ListingDate of(String line) {
    if (line.length() > 40) {
      return null;
    }
    Matcher m = DATE.matcher(line);
    if (!m.matches()) {
      return null;
    }
    Integer comments = m.group(4) == null ? null : Integer.valueOf(m.group(4).replace(",", ""));
    return of(m.group(1), m.group(2), m.group(3), comments);
  }

  /** Whether a line is a month and a day and nothing else, as a capture's own date is. */
  static boolean isMonthAndDay(String line) {
    return line.length() <= 10 && PAGE_DATE.matcher(line).matches();
  }

  private static ListingDate of(String text, String monthDay, String yearText, Integer comments) {
    String[] parts = monthDay.split(" ", -1);
    int month = MONTHS.indexOf(parts[0].substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    int day = Integer.parseInt(parts[1]);
    int year = yearText == null ? ANY_LEAP_YEAR : Integer.parseInt(yearText);
    if (day < 1 || year < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return new ListingDate(text, null, null, null, comments);
    }
    return new ListingDate(text, yearText == null ? null : year, month, day, comments);
  }
}
