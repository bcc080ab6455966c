package io.github.ream.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.spark.sql.Row;
import scala.Option;

/**
 * A row read by column name; a column the table does not have reads as null, so that a page can be
 * made from tables that an older or newer Ream wrote.
 */
final class PageRow {
  private static final MathContext PRECISION = new MathContext(4);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private final Row row;

  PageRow(Row row) {
    this.row = row;
  }

  private Object value(String column) {
    Option<Object> index = row.schema().getFieldIndex(column);
    return index.isEmpty() ? null : row.get((Integer) index.get());
  }

  /** The text, at most that many characters of it (then an ellipsis); null if there is none. */
  String text(String column, int limit) {
    Object value = value(column);
    return value == null ? null : shortened(value.toString(), limit);
  }

  /** The whole number; null if there is none. */
  Long whole(String column) {
    return value(column) instanceof Number number ? number.longValue() : null;
  }

  /** The number to four significant digits; null if there is none or it is not finite. */
  BigDecimal number(String column) {
    return value(column) instanceof Number number ? rounded(number.doubleValue()) : null;
  }

  /** The number with all its digits; NaN if there is none. */
  double exact(String column) {
    return value(column) instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /** The timestamp in UTC, to the minute; null if there is none. */
  String minute(String column) {
    return value(column) instanceof Timestamp time ? MINUTE.format(time.toInstant()) : null;
  }

  boolean isTrue(String column) {
    return Boolean.TRUE.equals(value(column));
  }

  /** Four significant digits; null if the number is not finite. */
  static BigDecimal rounded(double number) {
    if (!Double.isFinite(number)) {
      return null;
    }
    BigDecimal decimal = new BigDecimal(number).round(PRECISION).stripTrailingZeros();
    return decimal.scale() < 0 && decimal.precision() - decimal.scale() < 12
        ? decimal.setScale(0)
        : decimal;
  }

  static String shortened(String text, int limit) {
    if (text.codePointCount(0, text.length()) <= limit) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
  }
}
