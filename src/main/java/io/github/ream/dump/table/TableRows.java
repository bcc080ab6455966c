package io.github.ream.dump.table;

import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.TextEncoding;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The rows of a table, cut at the line ends that stand in no quotes, in bounded memory. An unclosed
 * quote must not swallow the rest of the file: if a quoted cell turns out to be none, its row ends
 * with its first line. A row that is not UTF-8 is read as windows-1252.
 */
final class TableRows implements RawRecords {
  private static final int KEPT_OF_TOO_LONG = 16_384;
  private static final int LARGE = 1 << 16;

  private final InputStream in;
  private final TableShape shape;
  private final int maxChars;
  private final long maxBytes;
  private final BooleanSupplier cutOff;

  private byte[] buffer = new byte[2 * LARGE];
  private int from;
  private int to;
  private long offset;
  private boolean atEnd;

  /**
   * A reader of rows.
   *
   * @param in a stream that stands at the row of names
   * @param cutOff tells at the end whether the input ended before its time; a last row without line
   *     end is then no record
   */
  TableRows(InputStream in, TableShape shape, int maxChars, BooleanSupplier cutOff) {
    this.in = in;
    this.shape = shape;
    this.offset = shape.start();
    this.maxChars = maxChars;
    this.maxBytes = Math.min(4L * maxChars, Integer.MAX_VALUE / 4);
    this.cutOff = cutOff;
  }

  @Override
  public Line next() throws IOException {
    while (true) {
      compact();
      int end = endOfRow();
      if (end < 0) {
        return tooLong();
      }
      boolean last = !has(end);
      if (last && (end == from || cutOff.getAsBoolean())) {
        return null;
      }
      int length = end - from;
      length -= length > 0 && buffer[end - 1] == '\r' ? 1 : 0;
      Line row = new Line(offset, text(length), end - from, false);
      pass(last ? end : end + 1);
      if (row.text().length() > maxChars) {
        String head = Line.firstChars(row.text(), Math.min(maxChars, KEPT_OF_TOO_LONG));
        return new Line(row.offset(), head, row.bytes(), true);
      }
      if (!row.text().isBlank()) {
        return row;
      }
    }
  }

  /** The place of the next row's line end, or the end of the input; -1 if the row is too long. */
  private int endOfRow() throws IOException {
    boolean cellStart = true;
    boolean quoted = false;
    boolean irregular = false;
    int firstLineEnd = -1;
    for (int i = 0; ; i++) {
      if (!has(from + i)) {
        boolean broken = quoted && firstLineEnd >= 0 && !cutOff.getAsBoolean();
        return from + (broken ? firstLineEnd : i);
      }
      if (i > maxBytes) {
        return firstLineEnd >= 0 ? from + firstLineEnd : -1;
      }
      byte b = buffer[from + i];
      if (!quoted) {
        if (b == shape.lineEnd()) {
          return from + i;
        }
        quoted = cellStart && b == '"' && shape.quoted();
        cellStart = b == shape.delimiter() || (cellStart && b == ' ');
      } else if (b == shape.lineEnd()) {
        if (irregular) {
          return from + i;
        }
        firstLineEnd = firstLineEnd < 0 ? i : firstLineEnd;
      } else if (b == '\\' && shape.escape() == '\\') {
        i += has(from + i + 1) ? 1 : 0;
      } else if (b == '"') {
        if (shape.escape() == '"' && has(from + i + 1) && buffer[from + i + 1] == '"') {
          i++;
        } else if (closes(i + 1)) {
          quoted = false;
          cellStart = false;
        } else if (firstLineEnd >= 0) {
          return from + firstLineEnd;
        } else {
          irregular = true;
        }
      }
    }
  }

  /** Whether a cell or a row ends at a place, blanks aside. */
  private boolean closes(int place) throws IOException {
    int i = place;
    while (has(from + i) && buffer[from + i] == ' ') {
      i++;
    }
    if (!has(from + i)) {
      return true;
    }
    byte b = buffer[from + i];
    return b == shape.delimiter() || b == shape.lineEnd() || b == '\r';
  }

  /** Passes over a line that is too long, of which only the beginning is kept. */
  private Line tooLong() throws IOException {
    long start = offset;
    String head = Line.firstChars(text(KEPT_OF_TOO_LONG), maxChars);
    while (has(from)) {
      int end = from;
      while (end < to && buffer[end] != shape.lineEnd()) {
        end++;
      }
      boolean found = end < to;
      pass(end);
      if (found) {
        break;
      }
      from = 0;
      to = 0;
    }
    Line line = new Line(start, head, offset - start, true);
    if (from < to) {
      pass(from + 1);
    }
    return line;
  }

  /** Moves the unread bytes to the beginning of the buffer, which shrinks after a long row. */
  private void compact() {
    if (from > LARGE || from == to) {
      byte[] kept = buffer.length > 4 * LARGE && to - from < LARGE ? new byte[2 * LARGE] : buffer;
      System.arraycopy(buffer, from, kept, 0, to - from);
      buffer = kept;
      to -= from;
      from = 0;
    }
  }

  private void pass(int place) {
    offset += place - from;
    from = place;
  }

  /** Whether there is a byte at a place of the buffer, which is filled up to there. */
  private boolean has(int place) throws IOException {
    return place < to || fill(place);
  }

  private boolean fill(int place) throws IOException {
    while (place >= to && !atEnd) {
      if (to == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      }
      int n = in.read(buffer, to, buffer.length - to);
      atEnd = n < 0;
      to += Math.max(0, n);
    }
    return place < to;
  }

  private String text(int bytes) {
    return TextEncoding.decode(buffer, from, Math.min(bytes, to - from));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
