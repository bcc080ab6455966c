package io.github.ream.dump.fields;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date somewhere in a text, its month in words of several languages, or written in rarer ways.
 */
final class DateInText {
  private static final String YEAR = "((?:1[5-9]|20)\\d\\d)(?!\\d)";
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR);
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<![\\d–-])(?<![-–] )(\\d{1,2})(?:st|nd|rd|th|º|er)?[. -]{1,2}(?:of |de"
              + " )?(\\p{L}{3,10})\\.?,?[ -]+(?:de )?"
              + YEAR);
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?:"
              + " \\d\\d?:\\d\\d(?::\\d\\d)?)?(?: [A-Z]{3,4})? "
              + YEAR);
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<!\\d)"
              + YEAR
              + "[ ,-]+(\\p{L}{3,10}+)\\.?+(?!\\s?[-–/]\\s?(?:\\p{L}|\\d{4}))(?:["
              + " -](\\d{1,2})(?!\\d|\\s?[–-]))?");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("^(\\p{L}{3,10})\\.?,? (?:de )?" + YEAR + "$");
  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?<!\\d)(\\d{4})\\s?[年년]\\s?(?:(\\d{1,2})\\s?[月월]\\s?(?:(\\d{1,2})\\s?[日일号])?)?");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{4})\\. ?(\\d{1,2})\\. ?(?:(\\d{1,2})\\.?)?");
  private static final Pattern SIX_DIGITS = Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])");
  private static final Pattern NUMBER_AND_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
  private static final Pattern EPOCH = Pattern.compile("([12]\\d{9})(\\d{3})?(?:\\.0+)?");

  private DateInText() {}

  /** The first date in a text, month and day as far as they are sure; null if there is none. */
  static PartialDate find(String text) {
    Matcher m = EAST_ASIAN.matcher(text);
    if (m.find()) {
      return of(m.group(1), number(m.group(2)), m.group(3));
    }
    m = DOTTED.matcher(text);
    if (m.matches()) {
      return of(m.group(1), number(m.group(2)), m.group(3));
    }
    m = SIX_DIGITS.matcher(text);
    if (m.matches()) {
      return of(m.group(1), number(m.group(2)), null);
    }
    m = NUMBER_AND_YEAR.matcher(text);
    if (m.matches()) {
      return of(m.group(2), number(m.group(1)), null);
    }
    m = EPOCH.matcher(text);
    if (m.matches()) {
      Instant at = Instant.ofEpochSecond(Long.parseLong(m.group(1)));
      LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
      return PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    return inWords(text);
  }

  private static PartialDate inWords(String text) {
    if (ANY_YEAR.matcher(text).results().map(MatchResult::group).distinct().count() != 1) {
      return null; // Of a range over the end of a year no month is sure.
    }
    Matcher m = DAY_MONTH_YEAR.matcher(text);
    if (m.find() && PartialDate.month(m.group(2)) != null) {
      return of(m.group(3), PartialDate.month(m.group(2)), m.group(1));
    }
    m = MONTH_DAY_YEAR.matcher(text);
    if (m.find() && PartialDate.month(m.group(1)) != null) {
      return of(m.group(3), PartialDate.month(m.group(1)), m.group(2));
    }
    m = YEAR_MONTH_DAY.matcher(text);
    if (m.find() && PartialDate.month(m.group(2)) != null) {
      return of(m.group(1), PartialDate.month(m.group(2)), m.group(3));
    }
    m = MONTH_YEAR.matcher(text);
    boolean found = m.find() && PartialDate.month(m.group(1)) != null;
    return found ? of(m.group(2), PartialDate.month(m.group(1)), null) : null;
  }

  private static PartialDate of(String year, Integer month, String day) {
    return PartialDate.of(number(year), month, number(day));
  }

  private static Integer number(String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
