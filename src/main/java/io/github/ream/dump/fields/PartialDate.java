package io.github.ream.dump.fields;

import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.DumpRecord;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which only the year, or the year and month, may be known.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, null if unknown
 * @param day day of the month, null if unknown
 */
public record PartialDate(int year, Integer month, Integer day) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ].*)?)?)?");
  private static final Pattern RFC =
      Pattern.compile("(?:\\w{3}, )?(\\d{1,2}) (\\p{L}{3,10}) (\\d{4})\\b.*");
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(\\d{4})(?:[ ,]+(\\p{L}{3,9})\\.?(?:[ ,]+(\\d{1,2}))?)?");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("(\\p{L}{3,9})\\.?[ ,]+(?:(\\d{1,2})(?:st|nd|rd|th)?[ ,]+)?(\\d{4})");
  private static final Pattern DAY_NUMBER = Pattern.compile("(?<![\\d-])\\d{1,2}(?![\\d-])");
  private static final Pattern MONTH_WORD = Pattern.compile("\\p{L}{3,10}");
  private static final Pattern DIGITS = Pattern.compile("((?:1[5-9]|20)\\d\\d)(\\d\\d)(\\d\\d)");
  private static final Pattern NUMBERS_BEFORE_YEAR =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?:[T ].*)?");
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

  /** The date of these parts; null without a year, and coarser where a part is impossible. */
  public static PartialDate of(Integer year, Integer month, Integer day) {
    if (year == null || year < 1000 || year > 9999) {
      return null;
    }
    if (month == null || month < 1 || month > 12) {
      return new PartialDate(year, null, null);
    }
    boolean exists = day != null && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return new PartialDate(year, month, exists ? day : null);
  }

  /**
   * The date in a text: ISO 8601, RFC 2822, {@code 1998 Dec 3}, {@code Dec 3, 1998}, and as {@link
   * DateInText} finds it; of a range, the part that both ends share.
   */
  public static PartialDate of(String text) {
    if (text == null) {
      return null;
    }
    String plain = text.strip();
    Matcher m = ISO.matcher(plain);
    if (m.matches()) {
      return of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }
    m = DIGITS.matcher(plain);
    if (m.matches()) {
      return of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }
    m = NUMBERS_BEFORE_YEAR.matcher(plain);
    if (m.matches()) {
      return ofUnsureOrder(number(m.group(4)), number(m.group(1)), number(m.group(3)));
    }
    m = RFC.matcher(plain);
    if (m.matches()) {
      return of(number(m.group(3)), month(m.group(2)), number(m.group(1)));
    }
    m = YEAR_MONTH_DAY.matcher(plain);
    if (m.matches()) {
      return of(number(m.group(1)), month(m.group(2)), number(m.group(3)));
    }
    m = MONTH_DAY_YEAR.matcher(plain);
    if (m.matches()) {
      return of(number(m.group(3)), month(m.group(1)), number(m.group(2)));
    }
    PartialDate inWords = DateInText.find(plain);
    if (inWords != null) {
      return inWords;
    }
    m = ANY_YEAR.matcher(plain);
    return m.find() ? of(number(m.group(1)), null, null) : null;
  }

  /**
   * The date in a year whose month and day a text gives as a word and a number: {@code FEB 25},
   * {@code 17-19 June}, {@code MAR-APR}.
   */
  public static PartialDate inYear(int year, String text) {
    PartialDate whole = of(text);
    if (whole != null && whole.year() == year && whole.month() != null) {
      return whole;
    }
    Matcher days = DAY_NUMBER.matcher(text);
    Integer day = days.find() ? number(days.group()) : null;
    return of(year, month(text), days.find() ? null : day);
  }

  /**
   * The date of a day and a month in unknown order; their order is certain only if one of them
   * cannot be a month.
   */
  private static PartialDate ofUnsureOrder(int year, int one, int other) {
    if (one > 12) {
      return of(year, other, one);
    }
    return other > 12 || one == other ? of(year, one, other) : of(year, null, null);
  }

  /**
   * The month in a text, as a number or a word, with or without days; null if it names no month or
   * several.
   */
  public static Integer month(String text) {
    if (text == null) {
      return null;
    }
    String plain = text.strip();
    if (plain.matches("\\d{1,2}")) {
      return number(plain);
    }
    Integer found = null;
    Matcher words = MONTH_WORD.matcher(plain);
    while (words.find()) {
      int month = MONTHS.indexOf(words.group().substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
      month = month == 0 ? MonthNames.of(words.group()) : month;
      if (month > 0 && found != null && found != month) {
        return null;
      }
      found = month > 0 ? (Integer) month : found;
    }
    return found;
  }

  /** This date, or its year alone if it is the first of January, which stands for the year. */
  public PartialDate withoutNewYear() {
    boolean newYear = day != null && month == 1 && day == 1;
    return newYear ? new PartialDate(year, null, null) : this;
  }

  /** The first text with a date that can be; if none has one, the first that is not blank. */
  public static String firstDate(String... texts) {
    String first = null;
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        if (isPossible(of(text))) {
          return text;
        }
        first = first == null ? text : first;
      }
    }
    return first;
  }

  private static boolean isPossible(PartialDate date) {
    return date != null && date.year() <= Year.now(ZoneOffset.UTC).getValue() + 1;
  }

  private static Integer number(String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /**
   * Gives a record its date. A year after next year is a mistake, so the date is unknown then; the
   * text keeps it as it was written.
   */
  public static void give(DumpRecord r, PartialDate date, String text) {
    r.dateText = text == null || text.isBlank() ? null : Line.firstChars(text.strip(), 100);
    if (isPossible(date)) {
      r.year = date.year();
      r.month = date.month();
      r.day = date.day();
    }
  }
}
