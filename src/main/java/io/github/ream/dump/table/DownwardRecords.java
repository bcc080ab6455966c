package io.github.ream.dump.table;

import io.github.ream.dump.file.Line;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** The rows of each paper in a table written downwards, with {@link #BETWEEN} between them. */
final class DownwardRecords implements RawRecords {
  static final String FIRST_FIELD = "\"TITLE\"";
  static final char BETWEEN = '\u001e';
  private static final int KEPT_OF_TOO_LONG = 16_384;

  private final RawRecords rows;
  private final BooleanSupplier cutOff;
  private final int maxChars;
  private Line ahead;

  /**
   * Takes rows together.
   *
   * @param cutOff tells at the end whether the input ended before its time; an unfinished record is
   *     then none
   */
  DownwardRecords(RawRecords rows, BooleanSupplier cutOff, int maxChars) {
    this.rows = rows;
    this.cutOff = cutOff;
    this.maxChars = maxChars;
  }

  @Override
  public Line next() throws IOException {
    Line first = ahead == null ? rows.next() : ahead;
    if (first == null) {
      return null;
    }
    StringBuilder text = new StringBuilder(first.text());
    boolean tooLong = first.tooLong();
    long end = first.offset() + first.bytes();
    ahead = rows.next();
    while (ahead != null && !ahead.text().startsWith(FIRST_FIELD)) {
      tooLong |= ahead.tooLong() || text.length() + ahead.text().length() > maxChars;
      if (!tooLong) {
        text.append(BETWEEN).append(ahead.text());
      }
      end = ahead.offset() + ahead.bytes();
      ahead = rows.next();
    }
    if (ahead == null && cutOff.getAsBoolean()) {
      return null;
    }
    String kept = tooLong ? Line.firstChars(text.toString(), KEPT_OF_TOO_LONG) : text.toString();
    return new Line(first.offset(), kept, end - first.offset(), tooLong);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
