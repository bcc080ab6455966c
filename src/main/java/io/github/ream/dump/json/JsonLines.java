package io.github.ream.dump.json;

import io.github.ream.dump.file.Blanks;
import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** The lines of a JSON lines file that begin in a range and are not blank. */
public final class JsonLines implements RawRecords {
  private final LineReader lines;
  private final long end;
  private final BooleanSupplier cutOff;

  /**
   * A reader of the lines that begin before {@code end}.
   *
   * @param lines a reader at the beginning of a line
   * @param cutOff tells at the end whether the input ended before its time; a last line without
   *     line end is then no record
   */
  public JsonLines(LineReader lines, long end, BooleanSupplier cutOff) {
    this.lines = lines;
    this.end = end;
    this.cutOff = cutOff;
  }

  @Override
  public Line next() throws IOException {
    while (lines.offset() < end) {
      Line line = lines.next();
      if (line == null) {
        return null;
      }
      if (line.tooLong() || !Blanks.isBlank(line.text())) {
        boolean partial = lines.offset() == line.offset() + line.bytes();
        return partial && cutOff.getAsBoolean() ? null : line;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
