package io.github.ream.dump.tagged;

import io.github.ream.dump.file.Line;
import io.github.ream.dump.file.LineReader;
import io.github.ream.dump.record.RawRecords;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * The records of a tagged text, cut out by their first and last lines. A run of fields without a
 * first line is a record too; other text between records is not. The lines from one first line to
 * the next belong to the range in which that first line begins, so that a file can be cut anywhere.
 */
final class TaggedRecords implements RawRecords {
  private static final int KEPT_OF_TOO_LONG = 16_384;

  private final TagSyntax syntax;
  private final LineReader lines;
  private final long end;
  private final BooleanSupplier cutOff;
  private final int maxChars;
  private Line ahead;
  private boolean owned;

  /**
   * A reader of the records whose first lines begin before {@code end}.
   *
   * @param fromStart whether the reader stands at the beginning of the file
   * @param cutOff tells at the end whether the input ended before its time; an unfinished record is
   *     then none
   */
  TaggedRecords(
      TagSyntax syntax,
      LineReader lines,
      long end,
      boolean fromStart,
      BooleanSupplier cutOff,
      int maxChars) {
    this.syntax = syntax;
    this.lines = lines;
    this.end = end;
    this.owned = fromStart;
    this.cutOff = cutOff;
    this.maxChars = maxChars;
  }

  @Override
  public Line next() throws IOException {
    for (Line line = take(); line != null; line = take()) {
      if (syntax.begins(line.text())) {
        if (line.offset() >= end) {
          return null;
        }
        owned = true;
        return record(line);
      }
      if (owned && syntax.mayBegin(line.text())) {
        return record(line);
      }
    }
    return null;
  }

  private Line take() throws IOException {
    Line line = ahead == null ? lines.next() : ahead;
    ahead = null;
    return line;
  }

  private Line record(Line first) throws IOException {
    StringBuilder text = new StringBuilder(first.text());
    boolean tooLong = first.tooLong();
    boolean whole = false;
    boolean named = syntax.begins(first.text());
    while (!whole) {
      Line line = lines.next();
      if (line == null) {
        break;
      }
      boolean begins = syntax.begins(line.text());
      // PubMed Central puts its own number before PubMed's, which otherwise comes first.
      if (begins && (named || syntax != TagSyntax.NBIB)) {
        ahead = line;
        whole = true;
        continue;
      }
      named |= begins;
      whole = syntax.ends(line.text());
      tooLong |= line.tooLong() || text.length() + line.text().length() > maxChars;
      if (!tooLong) {
        text.append('\n').append(line.text());
      }
    }
    if (!whole && cutOff.getAsBoolean()) {
      return null;
    }
    long bytes = (ahead == null ? lines.offset() : ahead.offset()) - first.offset();
    String kept = tooLong ? Line.firstChars(text.toString(), KEPT_OF_TOO_LONG) : text.toString();
    return new Line(first.offset(), kept, bytes, tooLong);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
