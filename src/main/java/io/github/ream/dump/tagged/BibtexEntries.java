package io.github.ream.dump.tagged;

import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a BibTeX file, from their {@code @} to the bracket that closes them. Text between
 * entries is a comment. If a line begins another entry before one is closed, the unclosed one is
 * broken and ends there, so that it does not spoil the next.
 */
final class BibtexEntries implements RawRecords {
  static final Pattern START = Pattern.compile("\\s*@\\s*(\\p{Alpha}+)\\s*[{(]");
  private static final Pattern NEW_LINE_START =
      Pattern.compile("\\s*+@\\s*+\\p{Alpha}++\\s*+[{(]\\s*+[^\\s,{}=\"]*+\\s*+[,=]");
  private static final int KEPT_OF_TOO_LONG = 16_384;

  private final LineReader lines;
  private final BooleanSupplier cutOff;
  private final int maxChars;
  private Line line;
  private int at;

  /**
   * A reader of a file from its beginning.
   *
   * @param cutOff tells at the end whether the input ended before its time; an unfinished entry is
   *     then no record
   */
  BibtexEntries(LineReader lines, BooleanSupplier cutOff, int maxChars) {
    this.lines = lines;
    this.cutOff = cutOff;
    this.maxChars = maxChars;
  }

  @Override
  public Line next() throws IOException {
    while (true) {
      if (line == null || at >= line.text().length()) {
        line = lines.next();
        at = 0;
        if (line == null) {
          return null;
        }
      }
      Matcher m = START.matcher(line.text()).region(at, line.text().length());
      if (!m.lookingAt()) {
        at = line.text().length();
        continue;
      }
      return entry(line.text().indexOf('@', at));
    }
  }

  /** The entry that begins at a place of the line. */
  private Line entry(int from) throws IOException {
    long start = line.offset() + bytes(line.text().substring(0, from));
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    Brackets brackets = new Brackets();
    int begin = from;
    while (true) {
      String here = line.text();
      int end = brackets.close(here, begin);
      tooLong |= line.tooLong() || text.length() + (end - begin) > maxChars;
      if (!tooLong) {
        text.append(here, begin, end).append(brackets.closed() ? "" : "\n");
      }
      if (brackets.closed()) {
        at = end;
        return done(start, line.offset() + bytes(here.substring(0, end)), text, tooLong);
      }
      Line before = line;
      line = lines.next();
      at = 0;
      begin = 0;
      if (line == null) {
        return cutOff.getAsBoolean() ? null : done(start, lines.offset(), text, tooLong);
      }
      if (NEW_LINE_START.matcher(line.text()).lookingAt()) {
        return done(start, before.offset() + before.bytes(), text, tooLong);
      }
    }
  }

  private static long bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }

  private static Line done(long start, long end, StringBuilder text, boolean tooLong) {
    String kept = tooLong ? Line.firstChars(text.toString(), KEPT_OF_TOO_LONG) : text.toString();
    return new Line(start, kept.strip(), end - start, tooLong);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Counts brackets until the entry's own one is closed. */
  private static final class Brackets {
    private char open;
    private int depth;
    private boolean closed;

    boolean closed() {
      return closed;
    }

    /** The place after the closing bracket, or the end of the text. */
    int close(String text, int from) {
      for (int i = from; i < text.length(); i++) {
        char c = text.charAt(i);
        if (open == 0) {
          if (c == '{' || c == '(') {
            open = c;
            depth = 1;
          }
        } else if (c == '{') {
          depth++;
        } else if (c == '}' || (c == ')' && open == '(' && depth == 1)) {
          depth--;
          if (depth == 0) {
            closed = true;
            return i + 1;
          }
        }
      }
      return text.length();
    }
  }
}
